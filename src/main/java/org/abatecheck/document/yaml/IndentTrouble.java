package org.abatecheck.document.yaml;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** A line with a key or a dash that begins further in or out than those it belongs with. */
final class IndentTrouble {

  private static final int FARTHEST = 2_000;
  private static final int NEAR = 100;

  private IndentTrouble() {}

  static Diagnosis of(Scene scene) {
    var draft = scene.draft();
    var moves = Stream.concat(earlier(scene).stream(), later(draft, scene.line()).stream());
    return moves
        .limit(4)
        .filter(move -> move.helps(draft, scene.line()))
        .findFirst()
        .map(move -> move.diagnosis(draft))
        .orElseGet(() -> unplaced(draft, scene.line()));
  }

  /** The lines above are the odd ones when they are fewer, or when all else begins at the edge. */
  private static Optional<IndentMove> earlier(Scene scene) {
    var draft = scene.draft();
    int number = scene.line();
    int indent = draft.line(number).indent();
    int above = draft.above(number);
    if (above < 0 || draft.line(above).indent() <= indent) {
      return Optional.empty();
    }
    int deep = draft.line(above).indent();
    int first = above;
    int keys = 0;
    for (int i = above; i >= 0 && draft.line(i).indent() > indent; i = draft.above(i)) {
      first = i;
      deep = Math.min(deep, draft.line(i).indent());
    }
    for (int i = first; i <= above; i++) {
      keys += !draft.line(i).blank() && draft.line(i).indent() == deep ? 1 : 0;
    }
    boolean edge = draft.above(first) < 0;
    boolean odd = keys == 1 && siblings(draft, number) > 1 && !isParent(draft, first, indent);
    return edge || odd ? Optional.of(new IndentMove(first, above, deep, indent)) : Optional.empty();
  }

  private static boolean isParent(Draft draft, int first, int indent) {
    int above = draft.above(first);
    return above >= 0 && draft.line(above).indent() >= indent;
  }

  private static int siblings(Draft draft, int number) {
    int indent = draft.line(number).indent();
    int last = last(draft, number);
    int count = 0;
    for (int i = number; i <= last; i++) {
      count += draft.line(i).indent() == indent ? 1 : 0;
    }
    return count;
  }

  /** Moves of the line, and of those at or within its indent, to where lines above begin. */
  private static List<IndentMove> later(Draft draft, int number) {
    var line = draft.line(number);
    int last = last(draft, number);
    var columns = new TreeSet<Integer>();
    var likelier = new TreeSet<Integer>();
    int least = Integer.MAX_VALUE;
    int i = draft.above(number);
    for (int seen = 0; i >= 0 && least > 0 && seen < FARTHEST; i = draft.above(i), seen++) {
      var above = draft.line(i);
      if (above.indent() < least && (above.keyed() || above.dashed())) {
        least = above.indent();
        columns.add(above.indent());
        columns.add(above.content());
        boolean alike = line.dashed() ? above.dashed() : above.keyed();
        if (alike) {
          likelier.add(line.dashed() ? above.indent() : above.content());
        }
      }
    }
    columns.remove(line.indent());
    var askedFor =
        columns.stream().filter(column -> isAskedFor(draft, number, last, column)).collect(toSet());
    var order =
        Comparator.comparing((Integer column) -> !askedFor.contains(column))
            .thenComparing(column -> !likelier.contains(column))
            .thenComparing(column -> Math.abs(column - line.indent()))
            .thenComparing(Comparator.reverseOrder());
    var moves = new ArrayList<IndentMove>();
    columns.stream()
        .sorted(order)
        .forEach(column -> moves.add(new IndentMove(number, last, line.indent(), column)));
    return moves;
  }

  /**
   * Whether a key at a column would stand where entries beside its own have that key, or in front
   * of more keys of its group.
   */
  private static boolean isAskedFor(Draft draft, int number, int last, int column) {
    var line = draft.line(number);
    if (line.dashed() || !line.knownLooking()) {
      return false;
    }
    int next = draft.below(last);
    boolean before =
        next < draft.size()
            && draft.line(next).indent() == column
            && draft.line(next).knownLooking()
            && column > line.indent();
    return before
        || hasEntryBeside(draft, number, column, draft::above)
        || hasEntryBeside(draft, number, column, draft::below);
  }

  /** Whether lines one way from a line hold its key at a column, in another entry of a list. */
  private static boolean hasEntryBeside(
      Draft draft, int number, int column, IntUnaryOperator onward) {
    var line = draft.line(number);
    int edge = Math.min(line.indent(), column);
    boolean other = false;
    int i = onward.applyAsInt(number);
    for (int seen = 0; seen < NEAR && i >= 0 && i < draft.size(); seen++) {
      var each = draft.line(i);
      if (each.indent() < edge) {
        return false;
      }
      boolean inColumn = each.content() == column;
      // Going down an entry begins with its dash, going up it ends with it.
      boolean begins = inColumn && each.dashed();
      other |= begins && i > number;
      if (inColumn && each.key().equals(line.key())) {
        return other;
      }
      other |= begins;
      i = onward.applyAsInt(i);
    }
    return false;
  }

  /** The last of the lines that move together: entries of a list do not move with a key. */
  private static int last(Draft draft, int number) {
    var line = draft.line(number);
    int last = number;
    for (int i = number + 1; i < draft.size(); i++) {
      var next = draft.line(i);
      boolean other = next.indent() == line.indent() && next.dashed() != line.dashed();
      boolean apart =
          next.indent() > line.indent()
              && next.begins()
              && (takesNoLines(line) || besideDash(line, next));
      if (!next.blank() && (next.indent() < line.indent() || other || apart)) {
        break;
      }
      last = next.blank() || next.comment() ? last : i;
    }
    return last;
  }

  /** Whether both are entries, and the second begins too far out to be inside the first. */
  private static boolean besideDash(WrittenLine line, WrittenLine next) {
    return line.dashed() && next.dashed() && next.indent() < line.content();
  }

  /** Whether the line has its text behind its key, so that no key or entry can belong to it. */
  private static boolean takesNoLines(WrittenLine line) {
    return line.knownLooking()
        && !line.dashed()
        && line.valued()
        && "|>\"'[{&".indexOf(line.first()) < 0;
  }

  private static Diagnosis unplaced(Draft draft, int number) {
    var line = draft.line(number);
    boolean list = line.dashed();
    return new Diagnosis(
        number,
        line.indent(),
        0,
        list
            ? "This entry of a list stands where the program expects a key."
            : "This line begins further in or further out than the lines it belongs with.",
        list
            ? "Begin it right under the other entries of its list, or put the key of the list on a"
                + " line above it."
            : "Begin it right under the line it belongs with.",
        Diagnosis.emptied(number, last(draft, number)));
  }
}
