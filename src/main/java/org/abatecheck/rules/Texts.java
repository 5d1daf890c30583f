package org.abatecheck.rules;

import java.util.List;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/** The words of values, as rules compare them: whatever their letter case and the marks between. */
final class Texts {

  private Texts() {}

  /** A text's own, or those of every entry of a list. */
  static List<String> of(Value value) {
    if (value instanceof Value.Text text) {
      return List.of(Shape.fold(text.text()));
    }
    return value instanceof Value.Listing list
        ? list.entries().stream().flatMap(entry -> of(entry).stream()).toList()
        : List.of();
  }
}
