package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that begins with a mark that has another meaning to YAML. */
final class SignTrouble {

  private static final String SIGNS = "&*!|>%@`[]{},:?-";

  private SignTrouble() {}

  static Diagnosis at(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    char sign = sentence.first();
    if (SIGNS.indexOf(sign) < 0) {
      return Unclear.at(draft, number, line.indent());
    }
    if (sign == '-') {
      return list(draft, number, sentence);
    }
    int owner = line.owner();
    int last = sentence.headed() ? draft.lastWithin(number, owner) : number;
    return new Diagnosis(
        number,
        sentence.start(),
        1,
        problem(sentence.words()),
        mend(draft, number, last),
        sentence.headed()
            ? Diagnosis.keepHead(number, sentence.head(), last)
            : Paragraph.around(draft, number).emptied());
  }

  /** What is wrong with a text that begins with a sign. */
  static String problem(String words) {
    var word = words.split("[\\s,\\]}:]", 2)[0];
    return switch (words.charAt(0)) {
      case '&' ->
          "The text begins with `&`. The program takes `%s` for a label and leaves it out"
                  .formatted(word)
              + " of the text.";
      case '*' ->
          "The text begins with `*`. The program takes `%s` for a copy of another text, and"
                  .formatted(word)
              + " there is none of that name.";
      case '!' ->
          "The text begins with `!`. The program takes `%s` for the kind of a value and leaves it"
                  .formatted(word)
              + " out of the text.";
      case '[', '{' ->
          "The text begins with `%s`, which opens a list in brackets, but it does not go on as one."
              .formatted(words.charAt(0));
      case '`' -> "A text cannot begin with a backquote, since it has a meaning of its own.";
      default ->
          "A text cannot begin with `%s`, since that mark has a meaning of its own."
              .formatted(words.charAt(0));
    };
  }

  private static String mend(Draft draft, int number, int last) {
    var sentence = Sentence.of(draft.line(number));
    var mend =
        last == number && sentence.headed()
            ? Suggestion.quoted(sentence.head(), sentence.words(), sentence.tail())
                .map(Suggestion::told)
            : Paragraph.around(draft, number).mend();
    return mend.orElse("Put the text in quotes.");
  }

  /** {@code key: - item}: a list begins on the line of its key. */
  private static Diagnosis list(Draft draft, int number, Sentence sentence) {
    int last = draft.lastWithin(number, draft.line(number).owner());
    boolean alone = sentence.words().equals("-");
    var mend =
        alone
            ? Suggestion.plain(sentence.head(), "0", sentence.tail())
                .map(
                    zero ->
                        "A dash is not read as zero. If a number is asked and nothing is meant,"
                            + " write 0:%s\nIf not, write the answer, or TBD until you know it."
                                .formatted(zero.shown()))
            : items(draft, number, last)
                .map(yaml -> "Begin the list on the next line:\n`" + yaml + "`");
    return new Diagnosis(
        number,
        sentence.start(),
        1,
        alone
            ? "A dash on its own begins a list, and no list can begin on the line of its key."
            : "A list cannot begin on the line of its key.",
        mend.orElse("Write each entry of the list on a line of its own, below the key."),
        Diagnosis.keepHead(number, sentence.head(), last));
  }

  private static Optional<String> items(Draft draft, int number, int last) {
    var line = draft.line(number);
    var indent = " ".repeat(line.owner() + 2);
    var lines = new ArrayList<>(List.of(line.head().stripTrailing()));
    for (int i = number; i <= last; i++) {
      var words = i == number ? line.words() : draft.line(i).text().strip();
      if (words.startsWith("- ")) {
        Suggestion.plain(indent + "- ", words.substring(2).strip(), "")
            .ifPresent(item -> lines.add(item.yaml()));
      } else if (!words.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join("\n", lines))
        .filter(yaml -> Suggestion.lastText(yaml).isPresent());
  }
}
