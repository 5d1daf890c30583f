package org.abatecheck.document;

import java.util.List;
import java.util.Optional;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/**
 * A place to be read: what is written there, and how to speak of it.
 *
 * @param label the key, or {@code entry 3 of} its list's key
 * @param key where to point for a list, a mapping or nothing at all: the key, or an entry's start
 * @param within the group or list that it is a part of; empty for the whole proposal
 * @param samples the examples that a template may hold there
 * @param needed whether no proposal can do without it: it is required, and so is all around it
 */
record Slot(
    Source source,
    Pointer pointer,
    String label,
    Span key,
    Node node,
    Field field,
    Optional<Slot> within,
    Samples samples,
    boolean needed) {

  private static final String EMPTY_LIST = "[]";

  static Slot top(Source source, Node root, Field field, List<Sample> samples) {
    return new Slot(
        source,
        Pointer.ROOT,
        "the proposal",
        Span.START,
        root,
        field,
        Optional.empty(),
        Samples.in(source, samples),
        true);
  }

  /** What is given by itself: words of a list are its entries, and a text is one as it stands. */
  static Slot alone(FieldPath path, Field field, List<String> given) {
    var key = path.steps().get(path.steps().size() - 1);
    return new Slot(
        Source.of(path.toString(), ""),
        Pointer.ROOT.child(key),
        "`" + key + "`",
        Span.START,
        node(field.shape(), given),
        field,
        Optional.empty(),
        Samples.NONE,
        false);
  }

  private static Node node(Shape shape, List<String> given) {
    if (shape instanceof Shape.Listing list) {
      var entries =
          given.equals(List.of(EMPTY_LIST))
              ? List.<Node>of()
              : given.stream().map(text -> node(list.entry().shape(), List.of(text))).toList();
      return new Node.Sequence(entries, Span.START);
    }
    var style = shape instanceof Shape.Text ? Node.Style.DOUBLE_QUOTED : Node.Style.PLAIN;
    return new Node.Scalar(given.get(0), style, Span.START);
  }

  Place atValue() {
    return new Place(pointer, node.span());
  }

  Place atKey() {
    return new Place(pointer, key);
  }

  /** Whether it is given by itself, as on a command line, and stands on no line of a file. */
  boolean standsAlone() {
    return key.equals(Span.START);
  }

  /** Whether the example of a template stands here still. */
  boolean isUnreplaced() {
    return samples.stillStandAt(key, node);
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
        Optional.of(this),
        samples.ofEntry(entryField),
        false);
  }

  Slot field(String name, Node.Entry entry, Field childField) {
    return new Slot(
        source,
        pointer.child(name),
        "`" + name + "`",
        entry.key().span(),
        entry.value(),
        childField,
        Optional.of(this),
        samples.at(name, childField),
        needed && childField.required());
  }

  /** The same place, where a single value stands for a list of one. */
  Slot asOne(Field entryField) {
    return new Slot(source, pointer, label, key, node, entryField, within, samples, needed);
  }
}
