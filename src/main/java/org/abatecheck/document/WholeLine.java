package org.abatecheck.document;

import java.util.Optional;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** A line of the file as it should be, to be copied by hand: one stretch of it written anew. */
final class WholeLine {

  /** A longer line is not copied, and a file may hold thousands of values on one. */
  private static final int LONGEST = 200;

  private WholeLine() {}

  /** Without its indent; empty when the stretch goes over several lines or the line is long. */
  static Optional<String> with(Source source, Span span, String value) {
    if (span.line() != span.endLine()) {
      return Optional.empty();
    }
    int from = source.indexOf(span.line(), span.column());
    return with(source, from, source.indexOf(span.endLine(), span.endColumn()), value);
  }

  /** The same between two indexes into the text of the file. */
  static Optional<String> with(Source source, int from, int to, String value) {
    var text = source.text();
    int start = start(text, from);
    int end = end(text, to);
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(
            (spaced(text.substring(start, from)) + value + text.substring(to, end)).strip());
  }

  // Where nothing was written, nothing stands between the colon or the dash and the value.
  private static String spaced(String before) {
    return before.endsWith(":") || before.endsWith("-") ? before + " " : before;
  }

  private static int start(String text, int index) {
    int start = index;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
      if (index - start > LONGEST) {
        return -1;
      }
    }
    return start;
  }

  private static int end(String text, int index) {
    int end = index;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
      if (end - index > LONGEST) {
        return -1;
      }
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
