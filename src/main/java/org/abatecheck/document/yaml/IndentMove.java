package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lines that should begin at another column, counted from 0. */
record IndentMove(int first, int last, int from, int to) {

  Map<Integer, String> repair(Draft draft) {
    var repair = new TreeMap<Integer, String>();
    for (int i = first; i <= last; i++) {
      var line = draft.line(i);
      int indent = Math.max(0, line.indent() + to - from);
      repair.put(i, line.blank() ? "" : " ".repeat(indent) + line.text().substring(line.indent()));
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
    return new Diagnosis(
        first,
        line.indent(),
        0,
        "This line begins with %s, but the lines it belongs with begin with %s."
            .formatted(spaces(from), spaces(to)),
        "Begin it with %s: `%s`%s".formatted(spaces(to), moved, others(draft)),
        repair(draft));
  }

  /** The line with its text in quotes if it has a mistake of another kind too. */
  static String readable(String line) {
    var sentence = Sentence.of(WrittenLine.of(line));
    return Suggestion.lastText(line)
        .map(text -> line)
        .or(
            () ->
                Suggestion.quoted(sentence.head(), sentence.words(), sentence.tail())
                    .map(Suggestion::yaml))
        .orElse(line);
  }

  /** What to do with the lines after the first, on a line of its own; empty if there are none. */
  String others(Draft draft) {
    int count = last - first;
    boolean gaps = IntStream.range(first, last).anyMatch(i -> draft.line(i).blank());
    var which =
        gaps
            ? "all lines below it, up to line " + (last + 1) + ","
            : count == 1 ? "the line below it" : "the " + count + " lines below it";
    var way = (to > from ? "in" : "out") + " by " + spaces(Math.abs(to - from));
    return count == 0 ? "" : "\nMove " + which + " " + way + " too.";
  }

  private static String spaces(int count) {
    return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
  }
}
