package org.abatecheck.text;

/** Where a text mentions something: indexes into the text, the end just past the last character. */
public record Mention(int start, int end) {

  int length() {
    return end - start;
  }

  boolean overlaps(Mention other) {
    return start < other.end && other.start < end;
  }
}
