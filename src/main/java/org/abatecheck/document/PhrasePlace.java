package org.abatecheck.document;

import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

public final class PhrasePlace {
  public static Span spanOf(Source source, Node.Scalar scalar, int from, int to) {
    return scalar.span();
  }
}
