package org.abatecheck.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A line with a key or a dash that begins further in or out than those it belongs with. */
final class IndentTrouble {

  private static final int FARTHEST = 2_000;

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

  /** Lines that should begin at another column, counted from 0. */
  private record Move(int first, int last, int from, int to) {

    Map<Integer, String> repair(Draft draft) {
      var repair = new TreeMap<Integer, String>();
      for (int i = first; i <= last; i++) {
        var line = draft.line(i);
        int indent = Math.max(0, line.indent() + to - from);
        repair.put(
            i, line.blank() ? "" : " ".repeat(indent) + line.text().substring(line.indent()));
      }
      return repair;
    }

    boolean helps(Draft draft, int stopped) {
      var moved = draft.with(skeleton(draft));
      return Attempt.of(moved.text())
          .stop()
          .map(stop -> moved.lineOf(stop.index()) > Math.max(last, stopped))
          .orElse(true);
    }

    /** The moved lines without their texts, which may hold mistakes of their own. */
    private Map<Integer, String> skeleton(Draft draft) {
      var repair = repair(draft);
      repair.replaceAll((number, line) -> bare(WrittenLine.of(line)));
      return repair;
    }

    private static String bare(WrittenLine line) {
      var sentence = Sentence.of(line);
      return !sentence.headed()
          ? ""
          : sentence.words().isEmpty() ? line.text() : sentence.head() + "x";
    }

    Diagnosis diagnosis(Draft draft) {
      var line = draft.line(first);
      var moved = readable(" ".repeat(to) + line.text().substring(line.indent()).stripTrailing());
      int others =
          (int)
              java.util.stream.IntStream.rangeClosed(first + 1, last)
                  .filter(i -> !draft.line(i).blank())
                  .count();
      return new Diagnosis(
          first,
          line.indent(),
          0,
          "This line begins with %s, but the lines it belongs with begin with %s."
              .formatted(spaces(from), spaces(to)),
          "Begin it with %s: `%s`%s"
              .formatted(spaces(to), moved, others == 0 ? "" : "\n" + others(others)),
          repair(draft));
    }

    /** The line with its text in quotes if it has a mistake of another kind too. */
    private static String readable(String line) {
      var sentence = Sentence.of(WrittenLine.of(line));
      return Suggestion.lastText(line)
          .map(text -> line)
          .or(
              () ->
                  Suggestion.quoted(sentence.head(), sentence.words(), sentence.tail())
                      .map(Suggestion::yaml))
          .orElse(line);
    }

    private String others(int count) {
      int by = Math.abs(to - from);
      var way = to > from ? "in" : "out";
      return count == 1
          ? "Move the line below it %s by %s too.".formatted(way, spaces(by))
          : "Move the %d lines below it %s by %s too.".formatted(count, way, spaces(by));
    }

    private static String spaces(int count) {
      return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
    }
  }

  /** The lines above are the odd ones when they are fewer, or when all else begins at the edge. */
  private static Optional<Move> earlier(Scene scene) {
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
    return edge || odd ? Optional.of(new Move(first, above, deep, indent)) : Optional.empty();
  }

  private static boolean isParent(Draft draft, int first, int indent) {
    int above = draft.above(first);
    return above >= 0 && draft.line(above).indent() >= indent;
  }

  private static int siblings(Draft draft, int number) {
    int indent = draft.line(number).indent();
    int count = 0;
    for (int i = number; i <= last(draft, number); i++) {
      count += draft.line(i).indent() == indent ? 1 : 0;
    }
    return count;
  }

  /** Moves of the line, and of those at or within its indent, to where lines above begin. */
  private static List<Move> later(Draft draft, int number) {
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
    var order =
        Comparator.comparing((Integer column) -> !likelier.contains(column))
            .thenComparing(column -> Math.abs(column - line.indent()))
            .thenComparing(Comparator.reverseOrder());
    var moves = new ArrayList<Move>();
    columns.stream()
        .sorted(order)
        .forEach(column -> moves.add(new Move(number, last, line.indent(), column)));
    return moves;
  }

  /** The last of the lines that move together: entries of a list do not move with a key. */
  private static int last(Draft draft, int number) {
    var line = draft.line(number);
    int last = number;
    for (int i = number + 1; i < draft.size(); i++) {
      var next = draft.line(i);
      boolean other = next.indent() == line.indent() && next.dashed() != line.dashed();
      if (!next.blank() && (next.indent() < line.indent() || other)) {
        break;
      }
      last = next.blank() ? last : i;
    }
    return last;
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
