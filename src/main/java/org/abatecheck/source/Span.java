package org.abatecheck.source;

/**
 * A stretch of a file. Lines and columns count from 1, columns in Unicode code points; the end is
 * just past the last character.
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** The very beginning of a file, for what is missing from it altogether. */
  public static final Span START = new Span(1, 1, 1, 1);

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          line + ":" + column + " to " + endLine + ":" + endColumn + " is no stretch of a file");
    }
  }

  /** From the beginning of this stretch to the end of another. */
  public Span to(Span end) {
    return new Span(line, column, end.endLine, end.endColumn);
  }
}
