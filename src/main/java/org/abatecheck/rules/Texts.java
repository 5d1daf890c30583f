package org.abatecheck.rules;

import java.util.stream.Stream;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/** The words of values, as rules compare them: whatever their letter case and the marks between. */
final class Texts {

  private Texts() {}

  static Stream<String> of(Stream<Value> values) {
    return values.flatMap(Texts::of);
  }

  /** A text's own, or those of every entry of a list. */
  static Stream<String> of(Value value) {
    if (value instanceof Value.Listing list) {
      return of(list.entries().stream());
    }
    return value instanceof Value.Text text ? Stream.of(Shape.fold(text.text())) : Stream.of();
  }
}
