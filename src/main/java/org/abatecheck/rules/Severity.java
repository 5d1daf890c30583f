package org.abatecheck.rules;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** Something that must be in place is not shown. */
  ERROR("Must be in place"),
  /** A recommended practice is not shown, or a person must look. */
  WARNING("Please look"),
  INFO("For information");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  /** One degree less; the least stays what it is. */
  public Severity milder() {
    return this == ERROR ? WARNING : INFO;
  }

  /** As in rule files and the machine formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As readers see it. */
  public String words() {
    return words;
  }
}
