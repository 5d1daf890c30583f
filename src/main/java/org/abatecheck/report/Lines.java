package org.abatecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.abatecheck.check.Quote;

/** Breaks texts into lines, and keeps what a terminal would obey from reaching it. */
final class Lines {

  private Lines() {}

  /**
   * A text in lines of at most so many characters; a longer word has a line of its own. A line
   * break in the text is kept, with the blanks that follow it, since it may be YAML to copy.
   */
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    for (var paragraph : visible(text).split("\n", -1)) {
      wrap(paragraph, width, lines);
    }
    return lines;
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    int indent = paragraph.length() - paragraph.stripLeading().length();
    var line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (var word : paragraph.strip().split(" ")) {
      if (!empty && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /** The part of a quoted line that fits, with what is meant in it; cut ends are marked with …. */
  static Quote window(Quote quote, int room) {
    var line = visible(quote.text());
    int length = length(line);
    if (length <= room) {
      return new Quote(line, quote.from(), quote.to());
    }
    // What is meant is shown from the line's beginning if there is room for it.
    int start = quote.to() < room ? 0 : Math.min(Math.max(0, quote.from() - room / 4), length - room);
    int end = start + room;
    var part =
        (start > 0 ? "…" : line.substring(0, line.offsetByCodePoints(0, 1)))
            + line.substring(
                line.offsetByCodePoints(0, start + 1),
                line.offsetByCodePoints(0, end < length ? end - 1 : end))
            + (end < length ? "…" : "");
    return new Quote(part, quote.from() - start, Math.min(quote.to(), end) - start);
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** Control characters and marks that turn the direction of writing are shown as a dot. */
  static String visible(String text) {
    var shown = new StringBuilder();
    text.codePoints().map(Lines::visible).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int visible(int character) {
    if (character == '\t') {
      return ' ';
    }
    boolean turnsDirection =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    boolean control = character != '\n' && Character.isISOControl(character);
    return control || turnsDirection ? '·' : character;
  }
}
