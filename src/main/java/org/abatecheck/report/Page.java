package org.abatecheck.report;

import java.util.List;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Quote;

/** A page of text being written, wrapped to its width. */
final class Page {

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean color;

  Page(Look look) {
    this.width = Math.max(40, look.width());
    this.color = look.color();
  }

  String text() {
    return text.toString();
  }

  /** An empty line; never two of them. */
  void blank() {
    boolean isBlank = text.length() > 1 && text.charAt(text.length() - 2) == '\n';
    text.append(isBlank ? "" : "\n");
  }

  void line(String words) {
    Lines.wrap(words, width).forEach(line -> text.append(line).append('\n'));
  }

  void line(Ink ink, String words) {
    Lines.wrap(words, width).forEach(line -> text.append(ink.on(line, color)).append('\n'));
  }

  /** Words in columns, on one line where they fit, else the later ones below the first. */
  void columns(Ink ink, String first, String... others) {
    var line = Lines.oneLine(first);
    for (var other : others) {
      if (Columns.of(line) + 2 + Columns.of(other) > width) {
        text.append(ink.on(line, color)).append('\n');
        line = "";
      }
      line += "  " + other;
    }
    text.append(ink.on(line, color)).append('\n');
  }

  void heading(String words) {
    for (var line : Lines.wrap(words, width)) {
      text.append(Ink.BOLD.on(line, color)).append('\n');
    }
    text.append(Ink.BOLD.on("─".repeat(Math.min(width, Columns.of(words))), color));
    text.append("\n\n");
  }

  void paragraph(String indent, String words) {
    for (var line : Lines.wrap(words, width - indent.length())) {
      text.append((indent + line).stripTrailing()).append('\n');
    }
  }

  /** A label and a text behind it; the further lines hang a little further in than the label. */
  void labelled(String label, String words) {
    var bare = label.strip();
    int lead = label.length() - label.stripLeading().length();
    int hang = lead + 2;
    var lines = Lines.wrap(bare + " " + words, width - hang);
    for (int i = 0; i < lines.size(); i++) {
      var shown = i == 0 ? boldLabel(lines.get(0), bare) : lines.get(i);
      text.append(" ".repeat(i == 0 ? lead : hang)).append(shown).append('\n');
    }
  }

  private String boldLabel(String line, String label) {
    return line.startsWith(label)
        ? Ink.BOLD.on(label, color) + line.substring(label.length())
        : line;
  }

  /** Lines to copy: as they are, whatever the width. */
  void piece(List<String> lines) {
    for (var line : lines) {
      text.append(Ink.CYAN.on(Lines.visible(line), color)).append('\n');
    }
  }

  /** One line of the checklist; its last words hang below where the page is narrow. */
  void row(Ink ink, String sign, String title, int longest, String words) {
    int left = 5 + longest;
    var start =
        " " + ink.on(sign, color) + " " + title + " ".repeat(longest - Columns.of(title) + 2);
    if (left + Columns.of(words) <= width) {
      text.append(start).append(ink.on(words, color)).append('\n');
      return;
    }
    text.append(start.stripTrailing()).append('\n');
    for (var line : Lines.wrap(words, width - 5)) {
      text.append("     ").append(ink.on(line, color)).append('\n');
    }
  }

  /** The line of the file with a mark below what is meant; a long line is cut around it. */
  void quote(Finding finding) {
    finding.quote().ifPresent(quote -> quote(finding.span().line(), quote));
  }

  private void quote(int number, Quote quote) {
    var gutter = "    " + number + " | ";
    var line = QuotedLine.of(quote, Math.max(20, width - gutter.length()));
    text.append(Ink.FAINT.on(gutter, color)).append(line.text()).append('\n');
    text.append(Ink.FAINT.on(" ".repeat(gutter.length() - 2) + "| ", color))
        .append(" ".repeat(Columns.of(line.before())))
        .append(Ink.RED.on(line.marks(), color))
        .append('\n');
  }
}
