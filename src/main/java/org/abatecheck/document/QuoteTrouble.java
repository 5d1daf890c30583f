package org.abatecheck.document;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quote mark or apostrophe that is never closed, closes too early, or a backslash in quotes. */
final class QuoteTrouble {

  /** Words that begin with an apostrophe of their own. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("'(?:tis|twas|til|em|cause|round|\\d)", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED_ITEMS =
      Pattern.compile("\"[^\"]*+\"(?: *+, *+\"[^\"]*+\")++|'[^']*+'(?: *+, *+'[^']*+')++");

  private QuoteTrouble() {}

  /**
   * The quote mark at the beginning of a line's words is never closed, or closed by another text's.
   */
  static Diagnosis unclosed(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    char quote = sentence.first();
    if (quote != '"' && quote != '\'') {
      return Unclear.at(draft, number, line.indent());
    }
    if (!sentence.headed()) {
      return beforeKey(draft, number);
    }
    var inside = innerQuote(sentence.words(), quote);
    if (inside >= 0 && inside < sentence.words().length() - 1) {
      return closedTooEarly(draft, number);
    }
    int last = draft.lastWithin(number, line.owner());
    var words = wordsOf(sentence.words());
    var suggestion =
        last == number
            ? Suggestion.quoted(sentence.head(), words, sentence.tail())
            : below(draft, number, last);
    var name = quote == '"' ? "quote mark (\")" : "apostrophe (')";
    return new Diagnosis(
        number,
        sentence.start(),
        1,
        "The text begins with "
            + (quote == '"' ? "a " : "an ")
            + name
            + " that is never closed, so the lines below seem to belong to it.",
        suggestion
            .map(s -> closing(s, quote))
            .orElse(
                "Put "
                    + (quote == '"' ? "a quote mark" : "an apostrophe")
                    + " at the end of the text too."),
        Diagnosis.keepHead(number, sentence.head(), last));
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
        java.util.Map.of(number, keyed ? without : ""));
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
    int closing = innerQuote(written, sentence.first());
    if (closing < 0) {
      return Unclear.at(draft, number, line.indent());
    }
    int last = draft.lastWithin(number, line.owner());
    var mend =
        items(sentence)
            .or(
                () ->
                    Suggestion.quoted(sentence.head(), wordsOf(written), sentence.tail())
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
        "This quote mark closes the text that begins on line %d, but more words follow it."
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
    var mend =
        scene.begun() == number && sentence.first() == '"'
            ? Suggestion.quoted(sentence.head(), wordsOf(sentence.words()), sentence.tail())
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
        .filter(words -> QUOTED_ITEMS.matcher(words).matches())
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
    var all = wordsOf(String.join("\n", lines));
    return Suggestion.below(sentence.head(), all.lines().toList());
  }

  /** What is between the outer quotes, or all of it when they are no outer ones. */
  static String wordsOf(String written) {
    char quote = written.charAt(0);
    if (APOSTROPHE.matcher(written).lookingAt()) {
      return written;
    }
    if (innerQuote(written, quote) < 0) {
      return unescaped(written.substring(1), quote);
    }
    boolean closed = written.length() > 1 && written.charAt(written.length() - 1) == quote;
    return closed && outer(written, quote)
        ? unescaped(written.substring(1, written.length() - 1), quote)
        : written;
  }

  /**
   * Whether the first and last quote mark belong together: the next one after the first opens a
   * quotation inside the text, or is an apostrophe.
   */
  private static boolean outer(String written, char quote) {
    int next = innerQuote(written, quote);
    if (next == written.length() - 1) {
      return true;
    }
    boolean opens = " (-".indexOf(written.charAt(next - 1)) >= 0;
    boolean inWord = quote == '\'' && Character.isLetterOrDigit(written.charAt(next + 1));
    boolean odd = quote == '\'' && written.chars().filter(c -> c == quote).count() % 2 == 1;
    return opens || inWord || odd;
  }

  /** The quote mark that closes the text as YAML reads it; -1 when none does. */
  private static int innerQuote(String written, char quote) {
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean pair = i + 1 < written.length() && written.charAt(i + 1) == quote;
      if ((quote == '"' && c == '\\') || (quote == '\'' && c == quote && pair)) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String words, char quote) {
    var plain = quote == '"' ? words.replace("\\\"", "\"") : words.replace("''", "'");
    return plain.strip();
  }
}
