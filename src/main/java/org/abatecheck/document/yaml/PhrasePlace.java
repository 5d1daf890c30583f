package org.abatecheck.document.yaml;

import org.abatecheck.document.Node;
import org.abatecheck.document.Node.Style;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** Finds where a part of a text was written: quotes, escapes and folds make the two differ. */
public final class PhrasePlace {

  private PhrasePlace() {}

  /**
   * The place of the characters from an index of {@code scalar.text()} to another. A space or line
   * break that stands for a line's end has the place of that end and of the indent after it.
   */
  public static Span spanOf(Source source, Node.Scalar scalar, int from, int to) {
    var placed = placed(source, scalar);
    if (!placed.text().equals(scalar.text()) || from < 0 || to < from || to > placed.length()) {
      return scalar.span();
    }
    int start = placed.startOf(from);
    return source.span(start, Math.max(start, from == to ? start : placed.endOf(to - 1)));
  }

  static PlacedText placed(Source source, Node.Scalar scalar) {
    var span = scalar.span();
    int start = source.indexOf(span.line(), span.column());
    if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
      int indent = WrittenLine.of(source.line(span.line()) + " ").owner();
      return BlockPlaces.of(source.text(), start, source.indexOf(span.endLine(), span.endColumn()))
          .read(indent, scalar.style() == Style.FOLDED);
    }
    int end = source.indexOf(span.endLine(), span.endColumn());
    return InlinePlaces.of(source.text(), start, end, scalar.style());
  }
}
