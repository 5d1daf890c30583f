package org.abatecheck.check;

import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/**
 * A line of a file, or the part of a long one around a place, and which part of it is meant.
 *
 * @param from index of the first character meant, in code points from 0; {@code to} just past the
 *     last
 */
public record Quote(String text, int from, int to) {

  // Long enough for a sentence on either side.
  private static final int MOST = 240;

  static Quote of(Source source, Span span, Mask mask) {
    var line = mask.line(source, span.line());
    int length = line.codePointCount(0, line.length());
    int from = Math.min(span.column() - 1, length);
    int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, length) : length;
    int start = length <= MOST ? 0 : Math.max(0, Math.min(from - MOST / 4, length - MOST));
    int end = Math.min(length, start + MOST);
    var part = line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end));
    return new Quote(part, from - start, Math.min(to, end) - start);
  }
}
