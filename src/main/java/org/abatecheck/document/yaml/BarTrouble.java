package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A text below a line that ends in {@code |} or {@code >}, or words behind that mark. */
final class BarTrouble {

  private BarTrouble() {}

  /** Words on the same line behind the mark. */
  static Diagnosis wordsBehind(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    if (sentence.first() != '|' && sentence.first() != '>') {
      return Unclear.at(draft, number, line.indent());
    }
    int last = draft.lastWithin(number, line.owner());
    var suggestion =
        last == number
            ? Suggestion.quoted(sentence.head(), sentence.words(), sentence.tail())
            : below(draft, number, last);
    return new Diagnosis(
        number,
        sentence.start(),
        1,
        "After `%s` the text must begin on the next line.".formatted(sentence.first()),
        suggestion.map(Suggestion::told).orElse("Move the words behind it to the next line."),
        Diagnosis.keepHead(number, sentence.head(), last));
  }

  private static Optional<Suggestion> below(Draft draft, int number, int last) {
    var sentence = Sentence.of(draft.line(number));
    var words =
        new ArrayList<>(List.of(sentence.words().replaceFirst("^[|>][-+0-9]*", "").strip()));
    for (int i = number + 1; i <= last; i++) {
      words.add(draft.line(i).text().strip());
    }
    return Suggestion.below(sentence.head(), words);
  }

  /** A line of the text below the mark begins no further in than the key of the mark. */
  static Optional<Diagnosis> notMovedIn(Draft draft, int stopped) {
    int head = stopped;
    while (head >= 0 && isProse(draft.line(head))) {
      head--;
    }
    if (head < 0 || !opens(draft.line(head))) {
      return Optional.empty();
    }
    int owner = draft.line(head).owner();
    int first = stopped;
    while (first > head + 1 && isAstray(draft.line(first - 1), owner)) {
      first--;
    }
    return isAstray(draft.line(first), owner)
        ? movedIn(draft, head, first, textColumn(draft, head))
        : Optional.empty();
  }

  private static Optional<Diagnosis> movedIn(Draft draft, int head, int first, int column) {
    var line = draft.line(first);
    int last = first;
    while (last + 1 < draft.size() && isAstray(draft.line(last + 1), column - 1)) {
      last++;
    }
    var move = new IndentMove(first, last, line.indent(), column);
    var key = draft.line(head);
    var words = line.text().strip();
    var moved = " ".repeat(column) + words;
    var both = key.text().stripTrailing() + "\n" + moved;
    return Optional.of(
            new Diagnosis(
                first,
                line.indent(),
                0,
                "The text below `%s` must begin further in than its %s, but this line does not."
                    .formatted(key.words(), key.keyed() ? "key" : "dash"),
                "Move it in:\n`" + (first == head + 1 ? both : moved) + "`" + move.others(draft),
                move.repair(draft)))
        .filter(diagnosis -> Suggestion.reads(both, words));
  }

  private static boolean opens(WrittenLine line) {
    return line.valued() && BelowBar.opens(line.words());
  }

  /** Whether the line is no note, key or entry: it may be empty. */
  private static boolean isProse(WrittenLine line) {
    return !line.comment() && !line.begins();
  }

  private static boolean isAstray(WrittenLine line, int owner) {
    return isProse(line) && !line.blank() && line.indent() <= owner;
  }

  /** Where the text below the mark begins, or should. */
  private static int textColumn(Draft draft, int head) {
    int owner = draft.line(head).owner();
    int next = draft.below(head);
    boolean begun = next < draft.size() && draft.line(next).indent() > owner;
    return begun ? draft.line(next).indent() : owner + 2;
  }

  /** The text below the mark ends too soon; empty when the line is no part of it. */
  static Optional<Diagnosis> endsEarly(Scene scene) {
    var draft = scene.draft();
    int head = scene.lastLine();
    int number = scene.line();
    var line = draft.line(number);
    if (line.indent() <= draft.line(head).owner()) {
      return Optional.empty();
    }
    for (int i = head + 1; i < number; i++) {
      var blank = draft.line(i);
      if (blank.blank() && blank.text().length() > line.indent() && draft.above(number) == head) {
        return Optional.of(spacesOnBlank(draft, i, number));
      }
    }
    int first = head + 1;
    while (first < number && draft.line(first).blank()) {
      first++;
    }
    int indent = draft.line(first).indent();
    return indent <= line.indent() ? Optional.empty() : Optional.of(furtherOut(scene, indent));
  }

  private static Diagnosis spacesOnBlank(Draft draft, int blank, int text) {
    return new Diagnosis(
        blank,
        draft.line(text).indent(),
        0,
        "This line looks empty, but it holds more spaces than the text below it begins with.",
        "Delete the spaces on this line.",
        Diagnosis.emptied(blank, text - 1));
  }

  private static Diagnosis furtherOut(Scene scene, int indent) {
    var draft = scene.draft();
    int number = scene.line();
    var line = draft.line(number);
    var repair = new TreeMap<Integer, String>();
    int last = draft.lastWithin(number, draft.line(scene.lastLine()).owner());
    for (int i = number; i <= last; i++) {
      var each = draft.line(i);
      if (!each.blank() && each.indent() < indent) {
        repair.put(i, moved(each, indent));
      }
    }
    return new Diagnosis(
        number,
        line.indent(),
        0,
        "This line begins further out than the first line of the text above, so it is cut off from"
            + " it.",
        "Begin it right under that text:\n`" + moved(line, indent) + "`",
        Map.copyOf(repair));
  }

  private static String moved(WrittenLine line, int indent) {
    return " ".repeat(indent) + line.text().substring(line.indent()).stripTrailing();
  }
}
