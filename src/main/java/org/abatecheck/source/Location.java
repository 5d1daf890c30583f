package org.abatecheck.source;

/** A point in a file. Line and column count from 1, columns in Unicode code points. */
public record Location(String file, int line, int column) {

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(line + ":" + column);
    }
  }

  public static Location of(String file, Span span) {
    return new Location(file, span.line(), span.column());
  }

  /** The file's name without its folders, so that it is the same wherever one stands. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
