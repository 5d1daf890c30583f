package org.abatecheck.document.yaml;

import java.util.stream.IntStream;

/** Reads a text below {@code |} or {@code >} once more, by YAML's rules, and keeps the places. */
final class BlockPlaces {

  private final PlacedText.Builder placed = new PlacedText.Builder();
  private final String text;
  private final int header;
  private final int end;
  private int index;
  private int column;

  private BlockPlaces(String text, int header, int end) {
    this.text = text;
    this.header = header;
    this.end = end;
  }

  /** A text from its {@code |} to just past its last character that is not blank. */
  static BlockPlaces of(String file, int start, int end) {
    int lineStart = end;
    int next = end;
    while (next < file.length() && YamlText.readsAsWhite(file.charAt(next))) {
      next++;
      if (YamlText.isBreak(file.charAt(next - 1))) {
        lineStart = next;
      }
    }
    int stop = next == file.length() ? next : lineStart;
    var stretch = YamlText.of(file.substring(start, stop));
    return new BlockPlaces(stretch, start, stretch.length());
  }

  PlacedText read(int parentIndent, boolean folded) {
    boolean strip = false;
    boolean keep = false;
    int digit = 0;
    for (index = 1; index < end && !YamlText.isWhite(text.charAt(index)); index++) {
      char c = text.charAt(index);
      strip |= c == '-';
      keep |= c == '+';
      digit = Character.isDigit(c) ? Character.digit(c, 10) : digit;
    }
    toLineEnd();
    lineBreak();
    int least = Math.max(1, parentIndent + 1);
    int indent = digit > 0 ? least + digit - 1 : Math.max(least, indentOfFirst());
    int[] breaks = breaks(indent);
    int lastBreak = -1;
    while (column == indent && index < end) {
      addBreaks(breaks);
      boolean flush = !YamlText.isBlank(text.charAt(index));
      int from = index;
      toLineEnd();
      for (int i = from; i < index; i++) {
        placed.add(text.charAt(i), header + i, header + i + 1);
      }
      lastBreak = index < end ? index : -1;
      lineBreak();
      breaks = breaks(indent);
      if (column != indent || index >= end) {
        break;
      }
      if (!folded || !flush || YamlText.isBlank(text.charAt(index))) {
        addBreak(lastBreak);
      } else if (breaks.length == 0) {
        placed.add(' ', header + lastBreak, header + index);
      }
    }
    if (!strip && lastBreak >= 0) {
      addBreak(lastBreak);
    }
    if (keep) {
      addBreaks(breaks);
    }
    return placed.build();
  }

  private int indentOfFirst() {
    int i = index;
    int spaces = 0;
    int most = 0;
    for (; i < end && (text.charAt(i) == ' ' || YamlText.isBreak(text.charAt(i))); i++) {
      spaces = text.charAt(i) == ' ' ? spaces + 1 : 0;
      most = Math.max(most, spaces);
    }
    return most;
  }

  /** Skips the indent and the lines that hold no more than it; where those lines end. */
  private int[] breaks(int indent) {
    var ends = IntStream.builder();
    while (true) {
      while (column < indent && index < end && text.charAt(index) == ' ') {
        index++;
        column++;
      }
      if (index >= end || !YamlText.isBreak(text.charAt(index))) {
        return ends.build().toArray();
      }
      ends.add(index);
      lineBreak();
    }
  }

  private void addBreaks(int[] breaks) {
    for (int each : breaks) {
      addBreak(each);
    }
  }

  private void addBreak(int at) {
    placed.add('\n', header + at, header + at + (text.startsWith("\r\n", at) ? 2 : 1));
  }

  private void toLineEnd() {
    while (index < end && !YamlText.isBreak(text.charAt(index))) {
      index++;
    }
  }

  private void lineBreak() {
    if (index < end) {
      index += text.startsWith("\r\n", index) ? 2 : 1;
      column = 0;
    }
  }
}
