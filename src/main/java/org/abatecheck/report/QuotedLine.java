package org.abatecheck.report;

import org.abatecheck.check.Quote;

/**
 * The part of a quoted line that fits on the page; cut ends are marked with ….
 *
 * @param meant what the finding is about, between what stands before and after it
 */
record QuotedLine(String before, String meant, String after) {

  private static final String CUT = "…";

  static QuotedLine of(Quote quote, int room) {
    var line = Lines.visible(quote.text());
    var columns = line.codePoints().map(Columns::of).toArray();
    int from = Math.min(quote.from(), columns.length);
    int to = Math.min(quote.to(), columns.length);
    if (Columns.of(line) <= room) {
      return cut(line, 0, from, to, columns.length);
    }
    // What is meant is shown from the line's beginning if there is room for it.
    int start = Columns.of(part(line, 0, to)) < room ? 0 : Math.max(0, from - room / 4);
    int left = room - (start > 0 ? 2 : 1);
    int end = start;
    while (end < columns.length && columns[end] <= left) {
      left -= columns[end++];
    }
    while (start > 0 && columns[start - 1] <= left) {
      left -= columns[--start];
    }
    return cut(line, start, Math.min(from, end), Math.min(to, end), end);
  }

  private static QuotedLine cut(String line, int start, int from, int to, int end) {
    boolean endless = end < line.codePointCount(0, line.length());
    return new QuotedLine(
        (start > 0 ? CUT : "") + part(line, start, from),
        part(line, from, to),
        part(line, to, end) + (endless ? CUT : ""));
  }

  private static String part(String line, int from, int to) {
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }

  String text() {
    return (before + meant + after).stripTrailing();
  }

  /** The marks below what is meant, one at least. */
  String marks() {
    return "^".repeat(Math.max(1, Columns.of(meant)));
  }
}
