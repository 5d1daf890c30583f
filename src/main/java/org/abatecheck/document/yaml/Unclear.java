package org.abatecheck.document.yaml;

import java.util.Map;

/** A line that cannot be read, and the kind of mistake is not known. */
final class Unclear {

  private Unclear() {}

  static Diagnosis at(Draft draft, int number, int column) {
    return new Diagnosis(
        number,
        Math.min(column, draft.line(number).text().length()),
        0,
        "The program cannot make out how this line fits with the lines above it.",
        "Check that the line begins right under the line it belongs with, that its key ends with a"
            + " colon and a space, and that a text with marks such as `:`, `#` or `\"` in it is in"
            + " quotes.",
        Map.of());
  }
}
