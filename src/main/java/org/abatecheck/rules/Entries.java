package org.abatecheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;

/**
 * Where paths such as {@code .amount} start: at the entries of these lists, which are paths from
 * the top. Empty outside of lists.
 */
record Entries(List<FieldPath> lists) {

  static final Entries NONE = new Entries(List.of());

  Entries {
    lists = List.copyOf(lists);
  }

  /** The path from the top; several when it may start in several lists. */
  Stream<FieldPath> fromTop(FieldPath path) {
    return path.fromEntry() ? lists.stream().map(path::under) : Stream.of(path);
  }

  /** The entries of a list that itself may start at an entry. */
  Entries inside(FieldPath list) {
    return new Entries(fromTop(list).toList());
  }
}
