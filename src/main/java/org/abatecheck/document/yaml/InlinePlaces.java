package org.abatecheck.document.yaml;

import org.abatecheck.document.Node.Style;

/** Reads a plain or quoted text once more, by YAML's rules, and keeps the places. */
final class InlinePlaces {

  private static final String ESCAPES = "0abtnvfre \"\\N_LP/";
  private static final String MEANT =
      "\0\u0007\b\t\n\u000B\f\r\u001B \"\\\u0085\u00A0\u2028\u2029/";

  private final PlacedText.Builder placed = new PlacedText.Builder();
  private final String text;
  private final int offset;
  private final Style style;
  private int index;

  private InlinePlaces(String text, int offset, Style style) {
    this.text = text;
    this.offset = offset;
    this.style = style;
  }

  static PlacedText of(String file, int start, int end, Style style) {
    boolean quoted = style != Style.PLAIN && end - start >= 2;
    int from = quoted ? start + 1 : start;
    int to = quoted ? end - 1 : end;
    // The first line of the stretch begins within a line, so that its tabs are not an indent.
    var stretch = YamlText.of("x" + file.substring(from, to) + "x");
    return new InlinePlaces(stretch.substring(1, stretch.length() - 1), from, style).read();
  }

  private PlacedText read() {
    while (index < text.length()) {
      char c = text.charAt(index);
      if (YamlText.isWhite(c)) {
        blanks();
      } else if (style == Style.SINGLE_QUOTED && c == '\'') {
        add("'", 2);
      } else if (style == Style.DOUBLE_QUOTED && c == '\\') {
        escape();
      } else {
        add(String.valueOf(c), 1);
      }
    }
    return placed.build();
  }

  private void add(String characters, int length) {
    int end = Math.min(text.length(), index + length);
    placed.add(characters, offset + index, offset + end);
    index = end;
  }

  /** Blanks stay, unless the line ends after them: one end is a space, each further one a break. */
  private void blanks() {
    int start = index;
    while (index < text.length() && YamlText.isBlank(text.charAt(index))) {
      index++;
    }
    if (index == text.length() || !YamlText.isBreak(text.charAt(index))) {
      int end = index;
      for (index = start; index < end; ) {
        add(text.substring(index, index + 1), 1);
      }
      return;
    }
    lineBreak();
    if (!breaks()) {
      placed.add(' ', offset + start, offset + index);
    }
  }

  /** Each line that is empty is a line break; whether there was one. */
  private boolean breaks() {
    boolean any = false;
    while (true) {
      while (index < text.length() && YamlText.isBlank(text.charAt(index))) {
        index++;
      }
      if (index == text.length() || !YamlText.isBreak(text.charAt(index))) {
        return any;
      }
      int start = index;
      lineBreak();
      placed.add('\n', offset + start, offset + index);
      any = true;
    }
  }

  private void lineBreak() {
    index += text.startsWith("\r\n", index) ? 2 : 1;
  }

  private void escape() {
    char next = index + 1 < text.length() ? text.charAt(index + 1) : '\\';
    int digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
    if (YamlText.isBreak(next)) {
      index++;
      lineBreak();
      breaks();
    } else if (digits > 0 && index + 2 + digits <= text.length()) {
      var hex = text.substring(index + 2, index + 2 + digits);
      add(Character.toString(Integer.parseInt(hex, 16)), 2 + digits);
    } else {
      int known = ESCAPES.indexOf(next);
      add(String.valueOf(known < 0 ? next : MEANT.charAt(known)), 2);
    }
  }
}
