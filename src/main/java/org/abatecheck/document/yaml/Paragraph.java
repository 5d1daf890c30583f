package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  Optional<Suggestion> suggestion() {
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
