package org.abatecheck.document;

import java.util.Optional;

/**
 * A value that may be written at a path.
 *
 * @param path from an entry of the list that the rule is about, or from the top; one that ends with
 *     {@code []} is for one more entry
 */
public record Sample(FieldPath path, Node value) {

  /** The same, seen from inside; empty when it is not for what stands there. */
  Optional<Sample> inside(String step) {
    var steps = path.steps();
    return !steps.isEmpty() && steps.get(0).equals(step)
        ? Optional.of(new Sample(new FieldPath(false, steps.subList(1, steps.size())), value))
        : Optional.empty();
  }

  /** On one line: the last key and the value, or a dash and the entry. */
  @Override
  public String toString() {
    var steps = path.steps();
    var last = steps.get(steps.size() - 1);
    return (last.equals(FieldPath.EACH) ? "- " : last + ": ") + Flow.of(value);
  }
}
