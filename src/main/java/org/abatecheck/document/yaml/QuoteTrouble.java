package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quote mark or apostrophe that is never closed, closes too early, or a backslash in quotes. */
final class QuoteTrouble {

  private static final Pattern SHORT_YEAR = Pattern.compile("'\\d\\d");

  private QuoteTrouble() {}

  /**
   * The quote mark at the beginning of a line's words is never closed, or closed by another text's.
   */
  static Diagnosis unclosed(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    char quote = sentence.first();
    if (quote != '"' && quote != '\'') {
      return SignTrouble.at(draft, number);
    }
    if (!sentence.headed()) {
      return beforeKey(draft, number);
    }
    var inside = QuotedWords.closing(sentence.words(), quote);
    if (inside >= 0 && inside < sentence.words().length() - 1) {
      return closedTooEarly(draft, number);
    }
    int last = draft.lastWithin(number, line.owner());
    var words = QuotedWords.of(sentence.words());
    var suggestion =
        last == number
            ? Suggestion.quoted(sentence.head(), words, sentence.tail())
            : below(draft, number, last);
    var name = quote == '"' ? "quote mark (\")" : "apostrophe (')";
    var year =
        Optional.of(sentence.words())
            .filter(text -> SHORT_YEAR.matcher(text).matches())
            .flatMap(text -> Suggestion.plain(sentence.head(), "20" + text.substring(1), ""))
            .map(yaml -> "Write the year in full:" + yaml.shown());
    return new Diagnosis(
        number,
        sentence.start(),
        1,
        "The text begins with "
            + (quote == '"' ? "a " : "an ")
            + name
            + " that is never closed, so the lines below seem to belong to it.",
        year.or(() -> suggestion.map(s -> closing(s, quote)))
            .orElse(
                "Put "
                    + (quote == '"' ? "a quote mark" : "an apostrophe")
                    + " at the end of the text too."),
        Diagnosis.keepHead(number, sentence.head(), last));
  }

  /** A quote mark is open up to the end of the file. */
  static Diagnosis unclosed(Scene scene) {
    var draft = scene.draft();
    var line = draft.line(scene.begun());
    var sentence = Sentence.of(line);
    int column = draft.columnOf(scene.stop().begun());
    boolean inList = scene.bracket() >= 0 && column > sentence.start();
    if (!inList || "[{".indexOf(sentence.first()) < 0) {
      return unclosed(draft, scene.begun());
    }
    int last = Math.max(sentence.start() + 1, line.end() - 1);
    boolean closed = "]}".indexOf(line.text().charAt(last)) >= 0;
    var quote = line.text().substring(column, column + 1);
    var mended = line.text().substring(0, last) + quote + line.text().substring(last);
    return new Diagnosis(
        scene.begun(),
        column,
        1,
        "This quote mark is never closed, so the lines below seem to belong to it.",
        closed && Suggestion.lastText(mended).isPresent()
            ? "Close it:" + Suggestion.show(mended)
            : "Put a second one at the end of the words that belong in it.",
        Diagnosis.keepHead(
            scene.begun(), sentence.head(), draft.lastWithin(scene.begun(), line.owner())));
  }

  /** A quote mark begins a line, and none follows it there. */
  private static Diagnosis beforeKey(Draft draft, int number) {
    var line = draft.line(number);
    var without = " ".repeat(line.indent()) + line.text().substring(line.indent() + 1);
    boolean keyed = WrittenLine.of(without).keyed();
    return new Diagnosis(
        number,
        line.indent(),
        1,
        "This quote mark is never closed, so the lines below seem to belong to it.",
        keyed
            ? "Take it out:" + Suggestion.show(without.stripTrailing())
            : "Take it out, or close it at the end of the text.",
        Map.of(number, keyed ? without : ""));
  }

  private static String closing(Suggestion suggestion, char quote) {
    return suggestion.how() == Suggestion.How.DOUBLE && quote == '"'
        ? "Close the quotes at the end of the text:" + suggestion.shown()
        : suggestion.told();
  }

  /** Words come after the quote mark that closes the text on one line. */
  static Diagnosis closedTooEarly(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    var written = sentence.words();
    int closing = QuotedWords.closing(written, sentence.first());
    if (closing < 0) {
      return Unclear.at(draft, number, line.indent());
    }
    int last = draft.lastWithin(number, line.owner());
    var mend =
        !sentence.headed()
            ? "Take it out, or put the whole text in the other kind of quotes."
            : items(sentence)
                .or(
                    () ->
                        Suggestion.quoted(sentence.head(), QuotedWords.of(written), sentence.tail())
                            .map(Suggestion::told))
                .orElse("Put the whole text below a line that ends in `|-`.");
    return new Diagnosis(
        number,
        sentence.start() + closing,
        1,
        "This %s closes the text, but more words follow it."
            .formatted(sentence.first() == '"' ? "quote mark (\")" : "apostrophe (')"),
        mend,
        Diagnosis.keepHead(number, sentence.head(), last));
  }

  /** Words come after the quote mark that closes a text of several lines. */
  static Diagnosis closedTooEarly(Scene scene) {
    var draft = scene.draft();
    int first = scene.lastLine();
    var line = draft.line(first);
    var sentence = Sentence.of(line);
    int last = Math.max(scene.line(), draft.lastWithin(first, line.owner()));
    return new Diagnosis(
        scene.line(),
        draft.columnOf(scene.last().end() - 1),
        1,
        "This quote mark closes the text that begins on line %s, but more words follow it."
            .formatted(first + 1),
        below(draft, first, last)
            .map(Suggestion::told)
            .orElse("Put the whole text below a line that ends in `|-`."),
        Diagnosis.keepHead(first, sentence.head(), last));
  }

  /** A backslash in double quotes gives the letter after it another meaning. */
  static Diagnosis backslash(Scene scene) {
    var draft = scene.draft();
    var text = draft.text();
    int slash = text.lastIndexOf('\\', Math.min(scene.stop().index(), text.length() - 1));
    int number = draft.lineOf(slash);
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    if ("\"[{".indexOf(Sentence.of(draft.line(scene.begun())).first()) < 0) {
      return SignTrouble.at(draft, scene.begun());
    }
    boolean oneLine = scene.begun() == number && draft.lastWithin(number, line.owner()) == number;
    var mend =
        oneLine && sentence.first() == '"'
            ? Suggestion.quoted(sentence.head(), QuotedWords.of(sentence.words()), sentence.tail())
                .map(Suggestion::told)
            : Optional.<String>empty();
    int from = Math.min(scene.begun(), number);
    var head = Sentence.of(draft.line(from)).head();
    return new Diagnosis(
        number,
        draft.columnOf(slash),
        1,
        "In double quotes a backslash (\\) changes the meaning of the letter after it, and this"
            + " letter has no such meaning.",
        mend.orElse(
            "Write each backslash twice:"
                + Suggestion.show(line.text().replace("\\", "\\\\").strip())),
        Diagnosis.keepHead(from, head, draft.lastWithin(from, draft.line(from).owner())));
  }

  /** Several texts in quotes with commas between them are a list without its brackets. */
  private static Optional<String> items(Sentence sentence) {
    return Optional.of(sentence.words())
        .filter(QuotedWords::severalWithCommas)
        .map(words -> sentence.head() + "[" + words + "]" + sentence.tail())
        .filter(yaml -> Suggestion.lastText(yaml).isPresent())
        .map(yaml -> "Put brackets around the list:" + Suggestion.show(yaml));
  }

  /** The lines of a text in quotes as the writer meant them. */
  private static Optional<Suggestion> below(Draft draft, int first, int last) {
    var sentence = Sentence.of(draft.line(first));
    var lines = new ArrayList<String>();
    lines.add(sentence.words());
    for (int i = first + 1; i <= last; i++) {
      lines.add(draft.line(i).text().strip());
    }
    var all = QuotedWords.of(String.join("\n", lines));
    return Suggestion.below(sentence.head(), all.lines().toList());
  }
}
