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

  /** Empty when the line begins no entry in braces, or can be read. */
  static Optional<Diagnosis> at(Draft draft, int number) {
    var line = draft.line(number);
    int last = draft.lastWithin(number, line.owner());
    var joined = joined(draft, number, last);
    var sentence = Sentence.of(WrittenLine.of(joined));
    if (!holdsPairs(sentence) || Suggestion.lastText(joined).isPresent()) {
      return Optional.empty();
    }
    var braces = Braces.of(sentence.words());
    var wrong = braces.pairs().stream().filter(pair -> !pair.reads()).findFirst();
    boolean open = sentence.words().endsWith("}") && !braces.closed();
    int column = wrong.map(pair -> column(sentence, pair)).orElse(sentence.start());
    var place = placed(draft, number, last, column);
    return Optional.of(
        new Diagnosis(
            place.line(),
            place.column(),
            1,
            wrong
                .map(pair -> problem(draft, pair, sentence))
                .orElseGet(() -> open ? tooMany() : braces.closed() ? unclear() : neverClosed()),
            mended(draft, sentence)
                .map(yaml -> how(braces, open) + onOneLine(number, last) + Suggestion.show(yaml))
                .or(() -> withComma(draft, braces, sentence))
                .orElseGet(() -> inWords(draft, braces)),
            Diagnosis.keepHead(number, Sentence.of(line).head(), last)));
  }

  /** The lines of an entry as one; only its first when there are remarks among them. */
  private static String joined(Draft draft, int first, int last) {
    var joined = new StringBuilder(draft.line(first).text());
    for (int i = first + 1; i <= last && joined.length() < LONGEST; i++) {
      var line = draft.line(i);
      if (line.comment()) {
        return draft.line(first).text();
      }
      joined.append(line.blank() ? "" : " " + line.text().strip());
    }
    return joined.toString();
  }

  private static String onOneLine(int first, int last) {
    return first == last
        ? ":"
        : ", and write lines %s%s%s as one:"
            .formatted(first + 1, last == first + 1 ? " and " : " to ", last + 1);
  }

  private record Spot(int line, int column) {}

  /** Where a column of the joined lines stands in the draft. */
  private static Spot placed(Draft draft, int first, int last, int column) {
    int before = draft.line(first).text().length();
    int start = 0;
    int number = first;
    while (column > before && number < last) {
      number++;
      var line = draft.line(number);
      start = before + (line.blank() ? 0 : 1);
      before = start + line.text().strip().length();
    }
    return number == first
        ? new Spot(first, column)
        : new Spot(number, draft.line(number).indent() + Math.max(0, column - start));
  }

  /** With a comma before a word that is a key elsewhere. */
  private static Optional<String> withComma(Draft draft, Braces braces, Sentence sentence) {
    return innerKey(draft, braces)
        .flatMap(
            key ->
                Optional.of(sentence.words().replaceFirst("[;,]? " + key + ":", ", " + key + ":"))
                    .filter(words -> Suggestion.texts(words).isPresent())
                    .map(words -> sentence.head() + words + sentence.tail())
                    .filter(yaml -> Suggestion.lastText(yaml).isPresent())
                    .map(
                        yaml ->
                            "Put a comma before `%s` if that is a key:%s\nIf not, put the whole text in quotes."
                                .formatted(key, Suggestion.show(yaml))));
  }

  /** The whole line as it should be; empty when that cannot be told. */
  static Optional<String> mended(Draft draft, int number) {
    return mended(draft, Sentence.of(draft.line(number)));
  }

  private static Optional<String> mended(Draft draft, Sentence sentence) {
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
    return Character.toUpperCase(way.charAt(0)) + way.substring(1);
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
