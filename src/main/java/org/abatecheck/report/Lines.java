package org.abatecheck.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines, and keeps what a terminal would obey from reaching it. */
public final class Lines {

  private Lines() {}

  /**
   * A text in lines of at most so many columns; a longer word has a line of its own. A line break
   * in the text is kept, with the blanks that follow it, since it may be YAML to copy.
   */
  public static List<String> wrap(String text, int width) {
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
      if (!empty && Columns.of(line) + 1 + Columns.of(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /** As {@link #visible}, without line breaks, so that no text can look like a line of ours. */
  public static String oneLine(String text) {
    return visible(text.strip().replaceAll("\\s+", " "));
  }

  /** What cannot be seen but is obeyed, turns of the writing direction too, is shown as a dot. */
  static String visible(String text) {
    var shown = new StringBuilder();
    text.codePoints().map(Lines::visible).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int visible(int character) {
    if (character == '\t') {
      return ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' ? '\n' : '·';
      // Joiners shape letters of some scripts, and make one picture of several.
      case Character.FORMAT -> character == 0x200C || character == 0x200D ? character : '·';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> '·';
      // The last two of each plane are no characters, and XML has no way to write them.
      default -> (character & 0xFFFE) == 0xFFFE ? '·' : character;
    };
  }
}
