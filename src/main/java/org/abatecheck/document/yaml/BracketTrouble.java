package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list in brackets that is never closed, or whose entries cannot be told apart. */
final class BracketTrouble {

  /** Names with commas between them, as the words that a list offers are. */
  private static final Pattern ENTRIES = Pattern.compile("\\[[\\w \"',-]*+");

  private BracketTrouble() {}

  static Diagnosis of(Scene scene) {
    var draft = scene.draft();
    int first = draft.lineOf(scene.bracket());
    var line = draft.line(first);
    var sentence = Sentence.of(line);
    char open = sentence.first();
    if ((open != '[' && open != '{') || draft.columnOf(scene.bracket()) != sentence.start()) {
      return Unclear.at(draft, scene.line(), scene.column());
    }
    int last = draft.lastWithin(first, line.owner());
    char close = open == '[' ? ']' : '}';
    boolean closed = draft.line(last).text().stripTrailing().endsWith(String.valueOf(close));
    var repair = Diagnosis.keepHead(first, sentence.head(), last);
    if (closed) {
      var mend =
          lines(draft, first, last, open)
              .map(yaml -> "Write each entry on a line of its own:\n`" + yaml + "`")
              .or(() -> quoted(sentence, first == last))
              .orElse("Put each entry of the list in quotes.");
      return new Diagnosis(
          scene.line(),
          scene.column(),
          1,
          "The entries of this list in brackets cannot be told apart: inside brackets, commas,"
              + " colons and quote marks divide them.",
          mend,
          repair);
    }
    boolean words = line.words().indexOf(' ') >= 0 && line.words().indexOf(',') < 0;
    boolean list = last > first || (!words && ENTRIES.matcher(line.words()).matches());
    var mend =
        (list ? closing(draft, first, last, close) : Optional.<String>empty())
            .or(() -> quoted(sentence, first == last))
            .orElse("Put `%s` at the end of the list.".formatted(close));
    return new Diagnosis(
        first,
        sentence.start(),
        1,
        ("The text begins with `%s`, which opens a list in brackets, but it is never closed"
                + " with `%s`.")
            .formatted(open, close),
        mend,
        repair);
  }

  private static Optional<String> quoted(Sentence sentence, boolean oneLine) {
    return Optional.of(sentence)
        .filter(s -> oneLine)
        .flatMap(s -> Suggestion.quoted(s.head(), s.words(), s.tail()))
        .map(Suggestion::told);
  }

  private static Optional<String> closing(Draft draft, int first, int last, char close) {
    var all = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      all.add(draft.line(i).text());
    }
    var line = draft.line(last);
    var closed = line.text().substring(0, line.end()).replaceFirst("[ ,]+$", "") + close;
    all.set(all.size() - 1, closed);
    return Optional.of(closed)
        .filter(yaml -> Suggestion.lastText(String.join("\n", all)).isPresent())
        .map(
            yaml ->
                first == last
                    ? "Close the bracket:" + Suggestion.show(yaml)
                    : "Close the bracket on line %s:".formatted(last + 1) + Suggestion.show(yaml));
  }

  /** The entries of a list, each on its own line. */
  private static Optional<String> lines(Draft draft, int first, int last, char open) {
    if (open != '[') {
      return Optional.empty();
    }
    var line = draft.line(first);
    var words = new StringBuilder(line.words());
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(draft.line(i).text().strip());
    }
    var inside = words.substring(1, words.length() - 1);
    boolean oddQuotes = inside.chars().filter(c -> c == '"').count() % 2 == 1;
    if (oddQuotes || inside.chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    var indent = " ".repeat(line.owner() + 2);
    var lines = new ArrayList<>(List.of(line.head().stripTrailing()));
    for (var entry : inside.split(",")) {
      if (!entry.isBlank()) {
        Suggestion.plain(indent + "- ", entry.strip(), "").ifPresent(s -> lines.add(s.yaml()));
      }
    }
    return Optional.of(String.join("\n", lines))
        .filter(yaml -> Suggestion.lastText(yaml).isPresent());
  }
}
