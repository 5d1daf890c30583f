package org.abatecheck.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/**
 * The examples for one place: of the schema, and of the rules that ask for it. A template and a
 * report mark them as such: below a line that says {@code # replace} an example is no answer.
 *
 * @param marked the file, if a line of it says so at all
 * @param nodes those for the place
 * @param below those for what may stand inside it, with the way that is left
 */
record Samples(Optional<Source> marked, List<Node> nodes, List<Sample> below) {

  static final Samples NONE = new Samples(Optional.empty(), List.of(), List.of());

  Samples {
    nodes = List.copyOf(nodes);
    below = List.copyOf(below);
  }

  /** Those of a whole file; most files hold no mark, and cost nothing more. */
  static Samples in(Source source, List<Sample> ofRules) {
    return source.text().contains(Field.REPLACE)
        ? new Samples(Optional.of(source), List.of(), ofRules)
        : NONE;
  }

  /** Those for a key of the group that stands here. */
  Samples at(String key, Field field) {
    return inside(
        key,
        field,
        node ->
            node instanceof Node.Mapping group ? Keys.of(group, key).stream() : Stream.<Node>of());
  }

  /** Those for an entry of the list that stands here: whichever of its examples' entries. */
  Samples ofEntry(Field field) {
    return inside(
        FieldPath.EACH,
        field,
        node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.<Node>of());
  }

  private Samples inside(String step, Field field, Function<Node, Stream<Node>> into) {
    if (marked.isEmpty()) {
      return this;
    }
    var on = below.stream().flatMap(sample -> sample.inside(step).stream()).toList();
    return new Samples(
        marked,
        Stream.of(
                field.sample().stream(),
                nodes.stream().flatMap(into),
                on.stream().filter(sample -> sample.path().steps().isEmpty()).map(Sample::value))
            .flatMap(each -> each)
            .toList(),
        on);
  }

  /** Whether one of them still stands there, below the mark. */
  boolean stillStandAt(Span key, Node written) {
    return marked.filter(source -> isMarked(source, key)).isPresent()
        && nodes.stream().anyMatch(node -> isSame(node, written));
  }

  // A mark stands no further in than what it marks; a line of a text above would.
  private static boolean isMarked(Source source, Span key) {
    if (key.line() < 2) {
      return false;
    }
    var above = source.line(key.line() - 1);
    return above.strip().equals(Field.REPLACE) && above.indexOf('#') < key.column();
  }

  private static boolean isSame(Node one, Node other) {
    if (one instanceof Node.Scalar scalar) {
      // A text of some length is written over several lines.
      return other instanceof Node.Scalar written
          && written.text().replaceAll("\\s+", " ").equals(scalar.text().replaceAll("\\s+", " "));
    }
    if (!(one instanceof Node.Sequence list)
        || !(other instanceof Node.Sequence written)
        || list.items().size() != written.items().size()) {
      return false;
    }
    for (int i = 0; i < list.items().size(); i++) {
      if (!isSame(list.items().get(i), written.items().get(i))) {
        return false;
      }
    }
    return true;
  }
}
