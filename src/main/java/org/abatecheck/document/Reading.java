package org.abatecheck.document;

import java.util.Optional;
import java.util.Set;

/** Reads one place by its shape, after what counts as blank has been set apart (contract 1.1). */
final class Reading {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private Reading() {}

  /** The value there. A required one that is blank is still blank here: its group decides. */
  static Value of(Slot slot) {
    if (slot.isUnreplaced()) {
      return new Value.Blank(slot.atValue(), true, firstText(slot.node()), Optional.empty(), true);
    }
    if (!isBlank(slot)) {
      return slot.field().shape().read(slot);
    }
    var written = firstText(slot.node());
    // A placeholder is its own place; a key with nothing after it is pointed at by the key.
    boolean atValue = written.isPresent() && slot.node() instanceof Node.Scalar;
    return new Value.Blank(
        atValue ? slot.atValue() : slot.atKey(), true, written, Optional.empty(), false);
  }

  private static boolean isBlank(Slot slot) {
    var shape = slot.field().shape();
    if (slot.node() instanceof Node.Scalar scalar) {
      return isNothing(scalar) || shape.isPlaceholder(scalar);
    }
    // A list or mapping where one is expected says by its own reading whether it is blank.
    boolean expected =
        slot.node() instanceof Node.Sequence
            ? shape instanceof Shape.Listing
            : shape instanceof Shape.Group;
    return !expected && isBlank(slot.node());
  }

  private static boolean isBlank(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return isNothing(scalar) || Placeholder.is(scalar.text());
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().allMatch(Reading::isBlank);
    }
    return ((Node.Mapping) node)
        .entries().stream().map(Node.Entry::value).allMatch(Reading::isBlank);
  }

  private static boolean isNothing(Node.Scalar scalar) {
    return scalar.text().isBlank() || (scalar.plain() && NULLS.contains(scalar.text()));
  }

  private static Optional<String> firstText(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return isNothing(scalar) ? Optional.empty() : Optional.of(scalar.text());
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().flatMap(item -> firstText(item).stream()).findFirst();
    }
    return ((Node.Mapping) node)
        .entries().stream().flatMap(entry -> firstText(entry.value()).stream()).findFirst();
  }
}
