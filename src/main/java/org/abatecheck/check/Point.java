package org.abatecheck.check;

import java.util.List;
import org.abatecheck.document.change.Piece;
import org.abatecheck.rules.Rule;

/**
 * One thing to do: a finding, and what goes away or can be judged with it.
 *
 * @param others findings that have the same cause
 * @param waiting rules that can be judged only then
 * @param pieces the lines that may be written
 */
public record Point(Finding finding, List<Finding> others, List<Rule> waiting, List<Piece> pieces) {

  public Point {
    others = List.copyOf(others);
    pieces = List.copyOf(pieces);
    waiting = List.copyOf(waiting);
  }

  /** Whether all that may be written is taken from the proposal itself. */
  public boolean inOwnWords() {
    return finding.inOwnWords() && others.stream().allMatch(Finding::inOwnWords);
  }

  /** Of a file of which no more is known. */
  static Point alone(Finding finding) {
    return new Point(finding, List.of(), List.of(), List.of());
  }
}
