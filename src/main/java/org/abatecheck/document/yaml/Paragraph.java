package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Bullet;

/**
 * A text over several lines: the line with its key or dash, and those below that belong to it.
 *
 * @param headed whether there is a key or a dash above it
 */
record Paragraph(Draft draft, int first, int last, boolean headed) {

  /** The paragraph that a line seems to belong to. */
  static Paragraph around(Draft draft, int number) {
    int indent = draft.line(number).indent();
    for (int i = number; i >= 0; i = draft.above(i)) {
      var line = draft.line(i);
      boolean further = i == number || line.indent() < indent;
      if (further && (line.keyed() || line.dashed())) {
        return new Paragraph(draft, i, Math.max(number, draft.lastWithin(i, line.owner())), true);
      }
    }
    return new Paragraph(draft, number, number, false);
  }

  /** What to do, and the lines as they should be; empty when that cannot be told. */
  Optional<String> mend() {
    return entries().or(() -> suggestion().map(Suggestion::told));
  }

  /** Pasted from a word processor, each behind a bullet: the entries of a list. */
  private Optional<String> entries() {
    var sentence = Sentence.of(draft.line(first));
    var words = words(sentence);
    boolean bulleted =
        headed
            && sentence.words().isEmpty()
            && words.stream().allMatch(line -> Bullet.wordsBehind(line).isPresent());
    var dash = " ".repeat(draft.line(first).owner() + 2) + "- ";
    var entries =
        words.stream()
            .flatMap(line -> Bullet.wordsBehind(line).stream())
            .flatMap(entry -> Suggestion.plain(dash, entry, "").stream())
            .map(Suggestion::yaml)
            .toList();
    return Optional.of(sentence.head().stripTrailing() + "\n" + String.join("\n", entries))
        .filter(lines -> bulleted && words.size() > 1 && entries.size() == words.size())
        .map(lines -> "Begin each entry of a list with a dash and a space:\n`" + lines + "`");
  }

  private Optional<Suggestion> suggestion() {
    if (!headed) {
      return Optional.empty();
    }
    var sentence = Sentence.of(draft.line(first));
    var words = words(sentence);
    return words.size() == 1 && first == last
        ? Suggestion.quoted(sentence.head(), QuotedWords.uncurled(words.get(0)), sentence.tail())
        : Suggestion.below(sentence.head().stripTrailing() + " ", words);
  }

  private List<String> words(Sentence sentence) {
    var words = new ArrayList<String>();
    if (!sentence.words().isEmpty()) {
      words.add(sentence.words());
    }
    for (int i = first + 1; i <= last; i++) {
      var line = draft.line(i).text().strip();
      if (!line.isEmpty() || !words.isEmpty()) {
        words.add(line);
      }
    }
    return words;
  }

  /** The lines as they can be read on: the head with some text, or nothing. */
  Map<Integer, String> emptied() {
    return headed
        ? Diagnosis.keepHead(first, Sentence.of(draft.line(first)).head(), last)
        : Diagnosis.emptied(first, last);
  }
}
