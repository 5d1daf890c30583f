package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.List;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.document.Sample;

/**
 * A value to write in a proposal, in place of what may stand there; at a path that ends with {@code
 * []}, one more entry of the list.
 *
 * @param start where the path begins: the top, or an entry of a list
 * @param example whether the value only shows what may be written; else it is the writer's own
 */
public record Change(Pointer start, FieldPath path, Node value, boolean example) {

  /** The keys from the top, with the numbers of the entries that lead to the start. */
  List<String> steps() {
    var steps = new ArrayList<>(path.steps());
    for (var at = start; at.parent().isPresent(); at = at.parent().get()) {
      steps.add(0, at.step());
    }
    return steps;
  }

  /** On one line: the last key and the value. */
  public String written() {
    return new Sample(path, value).toString();
  }

  /** The path from the top, as rules write it. */
  public FieldPath fromTop() {
    var steps = new ArrayList<>(FieldPath.of(start.toString()).steps());
    steps.addAll(path.steps());
    return new FieldPath(false, steps);
  }
}
