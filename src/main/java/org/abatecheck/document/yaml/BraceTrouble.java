package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A slip inside an entry in braces that is written on one line. */
final class BraceTrouble {

  private static final String SIGNS = "&*!|>%@`[]{},:?-";
  private static final int LONGEST = 2_000;
  private static final int MOST_SEARCHED = 100_000;
  private static final Pattern INNER_KEY = Pattern.compile(" ([a-z][a-z0-9_-]*+):(?: |$)");

  private BraceTrouble() {}

  /** Empty when the line is no entry in braces, goes on below, or can be read. */
  static Optional<Diagnosis> at(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    int last = draft.lastWithin(number, line.owner());
    if (!holdsPairs(sentence) || last > number || Suggestion.lastText(line.text()).isPresent()) {
      return Optional.empty();
    }
    var braces = Braces.of(sentence.words());
    var wrong = braces.pairs().stream().filter(pair -> !pair.reads()).findFirst();
    var mended = mended(draft, number);
    boolean open = sentence.words().endsWith("}") && !braces.closed();
    return Optional.of(
        new Diagnosis(
            number,
            wrong.map(pair -> column(sentence, pair)).orElse(sentence.start()),
            1,
            wrong
                .map(pair -> problem(draft, pair, sentence))
                .orElseGet(() -> open ? tooMany() : braces.closed() ? unclear() : neverClosed()),
            mended
                .map(yaml -> how(braces, open) + Suggestion.show(yaml))
                .orElseGet(() -> inWords(draft, braces)),
            Diagnosis.keepHead(number, sentence.head(), last)));
  }

  /** The whole line as it should be; empty when that cannot be told. */
  static Optional<String> mended(Draft draft, int number) {
    var sentence = Sentence.of(draft.line(number));
    if (!holdsPairs(sentence)) {
      return Optional.empty();
    }
    var braces = Braces.of(sentence.words());
    boolean lacksComma = innerKey(draft, braces).isPresent();
    return braces
        .mended()
        .filter(entry -> !lacksComma)
        .filter(entry -> readsInside(sentence.head(), entry))
        .map(entry -> sentence.head() + entry + sentence.tail())
        .filter(yaml -> Suggestion.lastText(yaml).isPresent());
  }

  private static boolean holdsPairs(Sentence sentence) {
    return sentence.headed()
        && sentence.words().length() < LONGEST
        && Braces.holdsPairs(sentence.words());
  }

  private static boolean readsInside(String head, String entry) {
    var alone = Suggestion.texts(entry).orElse(List.of());
    var all = Suggestion.texts(head + entry).orElse(List.of());
    return !alone.isEmpty()
        && all.size() >= alone.size()
        && all.subList(all.size() - alone.size(), all.size()).equals(alone);
  }

  private static Optional<String> innerKey(Draft draft, Braces braces) {
    return braces.pairs().stream()
        .filter(pair -> !pair.reads())
        .limit(2)
        .flatMap(pair -> innerKey(draft, pair).stream())
        .findFirst();
  }

  /** A word before a colon inside a value that is a key elsewhere: its comma may be missing. */
  private static Optional<String> innerKey(Draft draft, Braces.Pair pair) {
    if (pair.quoted() || draft.text().length() > MOST_SEARCHED) {
      return Optional.empty();
    }
    var inner = INNER_KEY.matcher(pair.value());
    while (inner.find()) {
      var key = Pattern.quote(inner.group(1));
      if (Pattern.compile("(?m)(?:^ *+(?:- )?|[{,] *+)" + key + ": ")
          .matcher(draft.text())
          .find()) {
        return Optional.of(inner.group(1));
      }
    }
    return Optional.empty();
  }

  private static int column(Sentence sentence, Braces.Pair pair) {
    var value = pair.value();
    int within =
        pair.quoted() ? QuotedWords.closing(value, value.charAt(0)) : value.indexOf(" #") + 1;
    boolean whole = pair.quoted() && within == value.length() - 1;
    return sentence.start() + pair.start() + (whole ? value.indexOf('\\') : Math.max(0, within));
  }

  private static String problem(Draft draft, Braces.Pair pair, Sentence sentence) {
    var value = pair.value();
    if (pair.quoted()) {
      var name = value.startsWith("\"") ? "quote mark (\")" : "apostrophe (')";
      int closing = QuotedWords.closing(value, value.charAt(0));
      if (closing == value.length() - 1) {
        return "In double quotes a backslash (\\) changes the meaning of the letter after it, and"
            + " this letter has no such meaning.";
      }
      return closing >= 0
          ? "This %s closes the text, but more words follow it.".formatted(name)
          : "The text of `%s` begins with %s %s that is never closed."
              .formatted(pair.key(), value.startsWith("\"") ? "a" : "an", name);
    }
    if (value.contains(" #")) {
      return "Here ` #` begins a remark, so the rest of this line%s was not read."
          .formatted(sentence.words().endsWith("}") ? " with its `}`" : "");
    }
    if (value.isEmpty() || innerKey(draft, pair).isPresent() || Braces.holdsPairs(value)) {
      return unclear();
    }
    if (SIGNS.indexOf(value.charAt(0)) >= 0) {
      return value.startsWith("-")
          ? "A text inside braces cannot begin with a dash and a space."
          : SignTrouble.problem(value);
    }
    return value.contains(": ") || value.endsWith(":")
        ? "The text of `%s` holds a colon and a space, and inside braces these end a key."
            .formatted(pair.key())
        : "The text of `%s` holds a mark that has a meaning of its own inside braces."
            .formatted(pair.key());
  }

  private static String tooMany() {
    return "This entry in braces is closed with `}`, but one more `}` follows.";
  }

  private static String neverClosed() {
    return "This entry begins with `{`, but it is never closed with `}`.";
  }

  private static String unclear() {
    return "The entries of this list in brackets cannot be told apart: inside brackets, commas,"
        + " colons and quote marks divide them.";
  }

  private static String how(Braces braces, boolean tooMany) {
    long wrong = braces.pairs().stream().filter(pair -> !pair.reads()).count();
    var ways = new ArrayList<String>();
    if (wrong > 0) {
      boolean open =
          braces.pairs().stream()
              .filter(pair -> !pair.reads() && pair.value().startsWith("\""))
              .anyMatch(pair -> QuotedWords.closing(pair.value(), '"') < 0);
      var one = open ? "close the quotes at the end of the text" : "put this one text in quotes";
      ways.add(wrong == 1 ? one : "put these texts in quotes");
    }
    if (!braces.closed()) {
      ways.add(tooMany ? "delete the last `}`" : "close the bracket");
    }
    var way = ways.isEmpty() ? "write it so" : String.join(" and ", ways);
    return Character.toUpperCase(way.charAt(0)) + way.substring(1) + ":";
  }

  static String inWords() {
    return "Put a comma between the entries, put a text with a colon, a quote mark or a bracket in"
        + " it in quotes, and close each bracket.";
  }

  private static String inWords(Draft draft, Braces braces) {
    return innerKey(draft, braces)
        .map(
            "Put a comma before `%s` if that is a key; if not, put the whole text in quotes."
                ::formatted)
        .orElse(inWords());
  }
}
