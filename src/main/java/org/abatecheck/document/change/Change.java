package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.List;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;

/**
 * A value to write in a proposal, in place of what may stand there; at a path that ends with {@code
 * []}, one more entry of the list.
 *
 * @param start where the path begins: the top, or an entry of a list
 */
public record Change(Pointer start, FieldPath path, Node value) {

  /** The keys from the top, with the numbers of the entries that lead to the start. */
  List<String> steps() {
    var steps = new ArrayList<>(path.steps());
    for (var at = start; at.parent().isPresent(); at = at.parent().get()) {
      steps.add(0, at.step());
    }
    return steps;
  }

  /** The path from the top, as rules write it. */
  public FieldPath fromTop() {
    var steps = new ArrayList<>(FieldPath.of(start.toString()).steps());
    steps.addAll(path.steps());
    return new FieldPath(false, steps);
  }
}
