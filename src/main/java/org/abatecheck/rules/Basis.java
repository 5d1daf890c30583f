package org.abatecheck.rules;

import java.util.Locale;

/** How strongly the source says what a rule asks. */
public enum Basis {
  SOURCE_MUST("the source asks for this"),
  SOURCE_SHOULD("the source recommends it"),
  SOURCE_EXAMPLE("the source gives it as an example"),
  STATE_TERM("a term of the state"),
  OTHER_GUIDANCE("guidance from another source"),
  TOOL_DEFAULT("our yardstick, not law");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }
}
