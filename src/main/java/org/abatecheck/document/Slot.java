package org.abatecheck.document;

import java.util.Optional;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/**
 * A place to be read: what is written there, and how to speak of it.
 *
 * @param label the key, or {@code entry 3 of} its list's key
 * @param key where to point for a list, a mapping or nothing at all: the key, or an entry's start
 * @param within the group or list that it is a part of; empty for the whole proposal
 */
record Slot(
    Source source,
    Pointer pointer,
    String label,
    Span key,
    Node node,
    Field field,
    Optional<Slot> within) {

  Place atValue() {
    return new Place(pointer, node.span());
  }

  Place atKey() {
    return new Place(pointer, key);
  }

  /** Whether it is an entry of a list, and has no key of its own. */
  boolean inList() {
    return label.startsWith("entry ");
  }

  /** An entry of the list that stands here. */
  Slot entry(int index, Node item, Field entryField) {
    return new Slot(
        source,
        pointer.child(index),
        "entry " + (index + 1) + " of " + label,
        item.span(),
        item,
        entryField,
        Optional.of(this));
  }

  Slot field(String name, Node.Entry entry, Field childField) {
    return new Slot(
        source,
        pointer.child(name),
        "`" + name + "`",
        entry.key().span(),
        entry.value(),
        childField,
        Optional.of(this));
  }
}
