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
    boolean closed = endsIn(close, draft.line(last), last == first ? sentence.start() + 1 : 0);
    var repair = Diagnosis.keepHead(first, sentence.head(), last);
    var inner =
        open == '['
            ? remark(draft, first, last).or(() -> stray(draft, first, last, closed))
            : Optional.<Diagnosis>empty();
    if (inner.isPresent()) {
      return inner.get();
    }
    if (closed) {
      boolean below = scene.line() > last;
      boolean whole =
          first == last && sentence.words().chars().noneMatch(c -> c == ',' || c == '{');
      var mend =
          lines(draft, first, last, open)
              .map(yaml -> "Write each entry on a line of its own:\n`" + yaml + "`")
              .or(() -> quoted(sentence, whole))
              .orElse(
                  open == '{' ? BraceTrouble.inWords() : "Put each entry of the list in quotes.");
      return new Diagnosis(
          below ? last : scene.line(),
          below ? draft.line(last).indent() : scene.column(),
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
            .or(() -> quoted(sentence, first == last && (words || list)))
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

  /** A list on one line that ends in a bracket too many, or in one of the other kind. */
  static Optional<Diagnosis> wrongEnd(Draft draft, int number) {
    var line = draft.line(number);
    var sentence = Sentence.of(line);
    var words = sentence.words();
    boolean tooMany = words.endsWith("]]");
    boolean other = words.endsWith("}") && words.indexOf('{') < 0;
    if (!sentence.headed() || !words.startsWith("[") || (!tooMany && !other)) {
      return Optional.empty();
    }
    var yaml =
        sentence.head()
            + words.substring(0, words.length() - 1)
            + (tooMany ? "" : "]")
            + sentence.tail();
    if (Suggestion.lastText(line.text()).isPresent() || Suggestion.lastText(yaml).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Diagnosis(
            number,
            sentence.start() + words.length() - 1,
            1,
            tooMany
                ? "This `]` is one too many: the list is closed before it."
                : "The list begins with `[`, but it is closed with `}` instead of `]`.",
            "Write it so:" + Suggestion.show(yaml),
            Diagnosis.keepHead(number, sentence.head(), draft.lastWithin(number, line.owner()))));
  }

  /** The rest of a line of the list is cut off by what reads as a remark. */
  private static Optional<Diagnosis> remark(Draft draft, int first, int last) {
    for (int i = first; i <= last; i++) {
      var text = draft.line(i).text().substring(0, draft.line(i).end());
      int hash = outside(text, '#', draft.line(i).indent(), false);
      if (hash > 0 && text.charAt(hash - 1) == ' ' && text.indexOf(']', hash) > 0) {
        return Optional.of(
            new Diagnosis(
                i,
                hash,
                1,
                "Here ` #` begins a remark, so the rest of this line with its `]` was not read.",
                lines(draft, first, last, '[')
                    .map(yaml -> "Write each entry on a line of its own:\n`" + yaml + "`")
                    .orElse("Put the text with the `#` in it in quotes."),
                Diagnosis.keepHead(first, Sentence.of(draft.line(first)).head(), last)));
      }
    }
    return Optional.empty();
  }

  /** A second bracket opens inside the list, and one of the two is never closed. */
  private static Optional<Diagnosis> stray(Draft draft, int first, int last, boolean closed) {
    if (!opensMore(draft, first, last)) {
      return Optional.empty();
    }
    var sentence = Sentence.of(draft.line(first));
    for (int i = last; i >= first; i--) {
      var line = draft.line(i);
      var text = line.text().substring(0, Math.max(line.indent(), line.end()));
      int from = i == first ? sentence.start() + 1 : line.indent();
      int at = outside(text, '[', from, true);
      if (at < 0) {
        continue;
      }
      var without = line.text().substring(0, at) + line.text().substring(at + 1);
      var shown =
          Optional.of(without)
              .filter(yaml -> first == last && sentence.headed())
              .filter(yaml -> Suggestion.lastText(yaml).isPresent())
              .map(Suggestion::show);
      return shown.isEmpty() && !closed
          ? Optional.empty()
          : Optional.of(
              new Diagnosis(
                  i,
                  at,
                  1,
                  "This `[` opens another list inside the list, and one of the two is never closed.",
                  shown
                      .map(yaml -> "If it is one too many, delete it:" + yaml)
                      .orElse("If it is one too many, delete it; if not, close it with `]`."),
                  Diagnosis.keepHead(first, sentence.head(), last)));
    }
    return Optional.empty();
  }

  private static boolean opensMore(Draft draft, int first, int last) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      var line = draft.line(i);
      boolean quoted = false;
      for (int at = line.indent(); at < line.end(); at++) {
        char c = line.text().charAt(at);
        quoted ^= c == '"';
        open += quoted ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
      }
    }
    return open > 0;
  }

  /** The first or last place of a sign outside double quotes; -1 when there is none. */
  private static int outside(String text, char sign, int from, boolean last) {
    boolean quoted = false;
    int found = -1;
    for (int i = from; i < text.length() && (last || found < 0); i++) {
      quoted ^= text.charAt(i) == '"';
      boolean marks = sign != '#' || text.charAt(Math.max(0, i - 1)) == ' ';
      found = !quoted && marks && text.charAt(i) == sign ? i : found;
    }
    return found;
  }

  private static Optional<String> quoted(Sentence sentence, boolean oneLine) {
    return Optional.of(sentence)
        .filter(s -> oneLine)
        .flatMap(s -> Suggestion.quoted(s.head(), s.words(), s.tail()))
        .map(Suggestion::told);
  }

  // A remark behind the text, which may hold anything, is not a part of it.
  private static boolean endsIn(char close, WrittenLine line, int from) {
    return line.end() > from && line.text().charAt(line.end() - 1) == close;
  }

  private static Optional<String> closing(Draft draft, int first, int last, char close) {
    var all = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      all.add(draft.line(i).text());
    }
    var line = draft.line(last);
    int end = line.end();
    while (end > 0 && " ,".indexOf(line.text().charAt(end - 1)) >= 0) {
      end--;
    }
    var closed = line.text().substring(0, end) + close;
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
      words.append(' ').append(draft.line(i).text(), 0, draft.line(i).end());
    }
    if (words.length() < 2) {
      return Optional.empty();
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
