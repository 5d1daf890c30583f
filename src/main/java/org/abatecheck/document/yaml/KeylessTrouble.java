package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A line that should have a key, or a space after its colon or dash, and has none. */
final class KeylessTrouble {

  private static final Pattern NO_SPACE =
      Pattern.compile("([a-z][a-z0-9_-]*+)(?: *+:(?!//)| ?[=;] ?)(\\S.*)");

  /** Shorter words, such as {@code for}, more often go on with a sentence. */
  private static final int A_WORD = 4;

  private KeylessTrouble() {}

  /** The lines from the first to the last are one text without a key. */
  static Diagnosis of(Draft draft, int first, int last) {
    var line = draft.line(first);
    var words = line.text().substring(line.indent(), Math.max(line.indent(), line.end()));
    var indent = " ".repeat(line.indent());
    int end = Math.max(last, last > first ? last : lastOfText(draft, first));
    var keyed = NO_SPACE.matcher(words);
    if (keyed.matches()) {
      var head = indent + keyed.group(1) + ": ";
      return new Diagnosis(
          first,
          line.indent() + keyed.end(1),
          1,
          "After the key `%s` there must be a colon and then a space.".formatted(keyed.group(1)),
          Suggestion.plain(head, keyed.group(2).strip(), "")
              .map(Suggestion::told)
              .orElse("Write the key, a colon, a space, and then the text in quotes."),
          Diagnosis.keepHead(first, head, end));
    }
    if (lacksSpaceAfterDash(draft, first)) {
      return spaceAfterDash(draft, first, end);
    }
    if (WrittenLine.knownLooking(words) && headsLines(draft, first)) {
      return new Diagnosis(
          first,
          line.indent() + words.length(),
          0,
          "The key `%s` has no colon after it.".formatted(words),
          "Put a colon after the key: `%s:`".formatted(words),
          Map.of(first, indent + words + ":"));
    }
    return new Diagnosis(
        first,
        line.indent(),
        words.length(),
        "This line has no key, so the program cannot tell what it belongs to.",
        entry(draft, first, words).orElse("")
            + key(draft, first, words).orElse("")
            + continuation(draft, first, words).orElse("")
            + "If it is a note to yourself, put `# ` in front of it; if it belongs to the proposal,"
            + " put its key and a colon in front of it.",
        Diagnosis.emptied(first, end));
  }

  /** The line as an entry of the list that it stands in. */
  private static Optional<String> entry(Draft draft, int number, String words) {
    int indent = draft.line(number).indent();
    var beside =
        IntStream.of(draft.above(number), draft.below(number))
            .filter(other -> other >= 0 && other < draft.size())
            .mapToObj(draft::line)
            .anyMatch(other -> other.dashed() && other.indent() == indent);
    return Suggestion.plain(" ".repeat(indent) + "- ", words, "")
        .filter(entry -> beside)
        .map(
            entry ->
                "If it is an entry of the list, put a dash and a space in front of it:\n`%s`\n"
                    .formatted(entry.yaml()));
  }

  /** The line with a colon behind its first word, when that looks like a key among others. */
  private static Optional<String> key(Draft draft, int number, String words) {
    var line = draft.line(number);
    int space = words.indexOf(' ');
    int above = draft.above(number);
    var key = space < 0 ? "" : words.substring(0, space);
    boolean among =
        above >= 0
            && key.length() >= A_WORD
            && WrittenLine.knownLooking(key)
            && draft.line(above).knownLooking()
            && (draft.line(above).indent() == line.indent()
                || (draft.line(above).indent() < line.indent() && !draft.line(above).valued()));
    return Optional.of(" ".repeat(line.indent()) + key + ": ")
        .filter(head -> among)
        .flatMap(head -> Suggestion.plain(head, words.substring(space).strip(), ""))
        .map(
            keyed ->
                "If `%s` is its key, put a colon and a space behind that:\n`%s`\n"
                    .formatted(key, keyed.yaml()));
  }

  /** The line where the text above goes on, when it could. */
  static Optional<String> continuation(Draft draft, int number, String words) {
    int above = draft.above(number);
    if (above < 0) {
      return Optional.empty();
    }
    var paragraph = Paragraph.around(draft, above);
    var head = draft.line(paragraph.first());
    if (!paragraph.headed() || !Sentence.of(head).headed() || !head.valued()) {
      return Optional.empty();
    }
    var moved = " ".repeat(head.owner() + 2) + words;
    var before = head.text().strip();
    var joined = before + "\n" + " ".repeat(before.length()) + words;
    var wanted = Suggestion.lastText(before).map(text -> text + " " + words);
    return wanted
        .filter(text -> head.first() != '"' && Suggestion.reads(joined, text))
        .map(
            text ->
                "If it goes on with the text of line %s, move it in:\n`%s`\n"
                    .formatted(above + 1, moved));
  }

  /** Whether lines follow that could belong to a key, and no list goes on around it. */
  private static boolean headsLines(Draft draft, int number) {
    int indent = draft.line(number).indent();
    int above = draft.above(number);
    boolean inList =
        above >= 0 && draft.line(above).indent() == indent && draft.line(above).dashed();
    int next = draft.below(number);
    if (inList || next == draft.size()) {
      return false;
    }
    var below = draft.line(next);
    return below.indent() > indent || (below.indent() == indent && below.dashed());
  }

  private static Diagnosis spaceAfterDash(Draft draft, int number, int last) {
    var line = draft.line(number);
    var dash = " ".repeat(line.indent()) + "- ";
    var entry = line.text().substring(line.indent() + 1, line.end()).strip();
    var spaced = WrittenLine.of(dash + entry);
    boolean bare = spaced.keyed() && !spaced.valued();
    var head = spaced.knownLooking() ? spaced.head() : dash;
    var mend =
        bare
            ? Optional.of("Write it so:" + Suggestion.show(spaced.text()))
            : Suggestion.plain(head, spaced.text().substring(head.length()), "")
                .map(Suggestion::told);
    return new Diagnosis(
        number,
        line.indent(),
        1,
        "After the dash of an entry there must be a space.",
        mend.orElse("Write the dash, a space, and then the text in quotes."),
        bare ? Map.of(number, spaced.text()) : Diagnosis.keepHead(number, head, last));
  }

  /** Whether a line begins with a dash, and stands below a key without a text or among entries. */
  static boolean lacksSpaceAfterDash(Draft draft, int number) {
    var line = draft.line(number);
    boolean dash =
        line.indent() + 1 < line.end()
            && line.text().charAt(line.indent()) == '-'
            && !line.dashed();
    int above = draft.above(number);
    if (!dash || above < 0) {
      return false;
    }
    var before = draft.line(above);
    return before.indent() > line.indent()
        || (before.indent() == line.indent() && before.dashed())
        || (before.keyed() && !before.valued());
  }

  private static int lastOfText(Draft draft, int first) {
    int indent = draft.line(first).indent();
    int last = first;
    for (int i = first + 1; i < draft.size(); i++) {
      var line = draft.line(i);
      if (!line.blank() && (line.indent() <= indent || line.begins())) {
        break;
      }
      last = i;
    }
    return last;
  }
}
