package org.abatecheck.report;

import java.util.Optional;

/** The version of this program, from its jar. */
public final class Version {

  private Version() {}

  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
