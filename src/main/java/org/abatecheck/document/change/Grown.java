package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.List;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.source.Span;

/** Nodes with a value more in them. */
final class Grown {

  private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), Span.START);

  private Grown() {}

  /** Nothing yet. */
  static Node.Mapping nothing() {
    return NOTHING;
  }

  /** A node that is written in another file, or nowhere: its place means nothing here. */
  static Node unplaced(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.text(), scalar.style(), Span.START);
    }
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(list.items().stream().map(Grown::unplaced).toList(), Span.START);
    }
    return new Node.Mapping(
        ((Node.Mapping) node)
            .entries().stream()
                .map(
                    entry ->
                        new Node.Entry(
                            (Node.Scalar) unplaced(entry.key()), unplaced(entry.value())))
                .toList(),
        Span.START);
  }

  /** The node with a value at these steps below it; what stands in the way is left out. */
  static Node with(Node node, List<String> steps, Node value) {
    if (steps.isEmpty()) {
      return value;
    }
    var step = steps.get(0);
    var rest = steps.subList(1, steps.size());
    if (step.equals(FieldPath.EACH)) {
      var items =
          new ArrayList<Node>(node instanceof Node.Sequence list ? list.items() : List.of());
      items.add(with(NOTHING, rest, value));
      return new Node.Sequence(items, node.span());
    }
    if (node instanceof Node.Sequence list) {
      var items = new ArrayList<>(list.items());
      int index = Integer.parseInt(step);
      items.set(index, with(items.get(index), rest, value));
      return new Node.Sequence(items, node.span());
    }
    return withKey(node instanceof Node.Mapping mapping ? mapping : NOTHING, step, rest, value);
  }

  private static Node.Mapping withKey(
      Node.Mapping mapping, String key, List<String> rest, Node value) {
    var entries = new ArrayList<Node.Entry>();
    boolean found = false;
    for (var entry : mapping.entries()) {
      boolean isMeant = entry.key().text().equals(key);
      found |= isMeant;
      entries.add(isMeant ? new Node.Entry(entry.key(), with(entry.value(), rest, value)) : entry);
    }
    if (!found) {
      var name = new Node.Scalar(key, Node.Style.PLAIN, Span.START);
      entries.add(new Node.Entry(name, with(NOTHING, rest, value)));
    }
    return new Node.Mapping(entries, mapping.span());
  }
}
