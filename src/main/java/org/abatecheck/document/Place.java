package org.abatecheck.document;

import org.abatecheck.source.Span;

/** Where something stands in a proposal: its path, and the stretch of the file to point at. */
public record Place(Pointer pointer, Span span) {

  /** Where to look for what is missing from the proposal altogether. */
  public static final Place TOP = new Place(Pointer.ROOT, Span.START);
}
