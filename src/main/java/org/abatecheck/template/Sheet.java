package org.abatecheck.template;

import org.abatecheck.document.Field;
import org.abatecheck.report.Lines;

/** A template being written: lines, and notes wrapped to its width. */
final class Sheet {

  private static final int WIDTH = 98;

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  void blank() {
    text.append('\n');
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void note(String margin, String note) {
    var lead = margin + "# ";
    // The further lines of an entry hang below its words, not below its dash.
    var hang = note.startsWith("- ") ? "  " : "";
    var first = true;
    for (var line : Lines.wrap(note, WIDTH - lead.length() - hang.length())) {
      line((lead + (first ? "" : hang) + line).stripTrailing());
      first = false;
    }
  }

  /** What is typed elsewhere, on a line of its own however long it is. */
  void command(String words) {
    line("#   " + Lines.oneLine(words));
  }

  /** What stands below it is an example, until it is replaced. */
  void mark(String margin) {
    line(margin + Field.REPLACE);
  }

  void heading(String title) {
    blank();
    blank();
    var rule = "=".repeat(Math.max(3, 74 - title.length()));
    line("# === " + title + " " + rule);
  }
}
