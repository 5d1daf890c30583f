package org.abatecheck.document;

import org.abatecheck.source.Span;

/**
 * A place to be read: what is written there, and how to speak of it.
 *
 * @param label the key, or {@code entry 3 of} its list's key
 * @param key where to point for a list, a mapping or nothing at all: the key, or an entry's start
 */
record Slot(Pointer pointer, String label, Span key, Node node, Field field) {

  Place atValue() {
    return new Place(pointer, node.span());
  }

  Place atKey() {
    return new Place(pointer, key);
  }

  /** An entry of the list that stands here. */
  Slot entry(int index, Node item, Field entryField) {
    return new Slot(
        pointer.child(index),
        "entry " + (index + 1) + " of " + label,
        item.span(),
        item,
        entryField);
  }

  Slot field(String name, Node.Entry entry, Field childField) {
    return new Slot(
        pointer.child(name), "`" + name + "`", entry.key().span(), entry.value(), childField);
  }
}
