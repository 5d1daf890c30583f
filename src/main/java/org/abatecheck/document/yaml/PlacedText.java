package org.abatecheck.document.yaml;

import java.util.Arrays;

/** A text and, for each of its characters, where the characters of the file are that made it. */
final class PlacedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private PlacedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The end of the last character for the index past it, 0 for a text without any. */
  int startOf(int index) {
    if (index < starts.length) {
      return starts[index];
    }
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  int endOf(int index) {
    return ends[index];
  }

  /** Takes the characters one after the other. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(char c, int start, int end) {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(c);
    }

    void add(String characters, int start, int end) {
      for (int i = 0; i < characters.length(); i++) {
        add(characters.charAt(i), start, end);
      }
    }

    PlacedText build() {
      int length = text.length();
      return new PlacedText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
