package org.abatecheck.document.yaml;

import java.util.Optional;
import java.util.stream.IntStream;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;

/**
 * An entry of a list that YAML reads, without a word, as more words of the text above it: its dash
 * begins further in than the one above, or the dash above has no space after it.
 */
final class SwallowedEntry {

  /** More lines are not copied by hand. */
  private static final int MOST_SHOWN = 20;

  private SwallowedEntry() {}

  /** Looks at a plain text between two indexes. */
  static Optional<Mistake> in(Source source, String text, int start, int end) {
    int next = nextLine(text, start, end);
    if (next < 0) {
      return Optional.empty();
    }
    var line = WrittenLine.of(source.line(source.span(start, start).line()));
    int column = start - source.indexOf(source.span(start, start).line(), 1);
    if (column != line.content()) {
      return Optional.empty();
    }
    boolean noSpace = text.charAt(start) == '-' && !line.dashed();
    for (int i = next; i >= 0; i = nextLine(text, i, end)) {
      boolean dash = i + 1 < end && text.charAt(i) == '-';
      if (dash && noSpace) {
        return Optional.of(noSpace(source, line, start, end));
      }
      if (dash && line.dashed() && text.charAt(i + 1) == ' ') {
        return Optional.of(tooFarIn(source, line, i));
      }
    }
    return Optional.empty();
  }

  /** The first character of the next line that is not empty; -1 when there is none. */
  private static int nextLine(String text, int from, int end) {
    int i = from;
    while (i < end && !YamlText.isBreak(text.charAt(i))) {
      i++;
    }
    int first = YamlText.skipBlank(text, i);
    return i < end && first < end ? first : -1;
  }

  private static Mistake noSpace(Source source, WrittenLine line, int start, int end) {
    int first = source.span(start, start).line();
    int last = Math.min(first + MOST_SHOWN, source.span(end, end).line());
    var entries =
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> source.line(number).strip())
            .filter(text -> text.startsWith("-"))
            .map(text -> text.substring(1).strip())
            .flatMap(
                words -> Suggestion.plain(" ".repeat(line.indent()) + "- ", words, "").stream())
            .map(Suggestion::yaml)
            .toList();
    boolean all = entries.size() == last - first + 1;
    return Mistake.unreadable(
        source.span(start, start + 1),
        "After the dash of an entry there must be a space.",
        all
            ? "Write the entries so:\n`" + String.join("\n", entries) + "`"
            : "Write the dash, a space, and then the text, in quotes if there are marks in it.");
  }

  private static Mistake tooFarIn(Source source, WrittenLine line, int dash) {
    var entry = source.line(source.span(dash, dash).line()).strip();
    return Mistake.unreadable(
        source.span(dash, dash + 1),
        "This entry of a list begins further in than the entry above, so it reads as more words of"
            + " that entry.",
        "Begin it right under the dash above:\n`" + " ".repeat(line.owner()) + entry + "`");
  }
}
