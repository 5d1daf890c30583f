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

  /** The text below the mark begins no further in than the key of the mark. */
  static Optional<Diagnosis> notMovedIn(Draft draft, int stopped) {
    int number = stopped;
    int above = draft.above(number);
    while (above >= 0
        && goesOn(draft.line(above), draft.line(stopped).indent())
        && !opens(draft.line(above))) {
      number = above;
      above = draft.above(number);
    }
    if (above < 0 || draft.line(number).begins()) {
      return Optional.empty();
    }
    var head = draft.line(above);
    int indent = draft.line(number).indent();
    if (!opens(head) || !head.knownLooking() || indent > head.owner()) {
      return Optional.empty();
    }
    var repair = new TreeMap<Integer, String>();
    for (int i = number; i < draft.size() && goesOn(draft.line(i), indent); i++) {
      var line = draft.line(i);
      repair.put(i, line.blank() ? "" : moved(line, head.owner() + 2 + line.indent() - indent));
    }
    int lines = (int) repair.values().stream().filter(line -> !line.isEmpty()).count();
    var both = head.text().stripTrailing() + "\n" + repair.get(number);
    var words = draft.line(number).text().strip();
    return Optional.of(
            new Diagnosis(
                number,
                indent,
                0,
                "The text below `%s` must begin further in than its key, but this line does not."
                    .formatted(head.words()),
                "Move it in:\n`" + both + "`" + others(lines - 1),
                repair))
        .filter(
            diagnosis -> Suggestion.lastText(both).map(String::strip).equals(Optional.of(words)));
  }

  private static boolean opens(WrittenLine line) {
    return line.valued() && BelowBar.opens(line.words());
  }

  private static boolean goesOn(WrittenLine line, int indent) {
    return line.blank() || (line.indent() >= indent && !line.begins());
  }

  private static String others(int count) {
    return count <= 0
        ? ""
        : count == 1
            ? "\nMove the line below it in too."
            : "\nMove the %s lines below it in too.".formatted(count);
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
