package org.abatecheck.rules;

import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Flow;
import org.abatecheck.document.Node;

/**
 * A value that may be written at a path.
 *
 * @param path from an entry of the list that the rule is about, or from the top; one that ends with
 *     {@code []} is for one more entry
 */
public record Sample(FieldPath path, Node value) {

  /** On one line: the last key and the value, or a dash and the entry. */
  @Override
  public String toString() {
    var steps = path.steps();
    var last = steps.get(steps.size() - 1);
    return (last.equals(FieldPath.EACH) ? "- " : last + ": ") + Flow.of(value);
  }
}
