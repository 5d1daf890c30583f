package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.List;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.source.Span;

/** One thing to change in a proposal. */
public sealed interface Change {

  /**
   * A value to write at a path, in place of what may stand there; at a path that ends with {@code
   * []}, one more entry of the list.
   *
   * @param start where the path begins: the top, or an entry of a list
   */
  record Written(Pointer start, FieldPath path, Node value) implements Change {

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

  /** Other characters for a stretch of one line. */
  record Corrected(Span span, String text) implements Change {}
}
