package org.abatecheck.cli;

import org.abatecheck.report.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"abatecheck " + Version.number()};
  }
}
