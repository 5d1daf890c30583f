package org.abatecheck.document.yaml;

import java.util.Optional;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;

/**
 * An entry of a list that YAML reads, without a word, as more words of the text above it: its dash
 * begins further in than the one above, or the dash above has no space after it.
 */
final class SwallowedEntry {

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
        return Optional.of(noSpace(source, line, start));
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

  private static Mistake noSpace(Source source, WrittenLine line, int start) {
    var words = line.text().substring(line.indent() + 1).strip();
    return Mistake.unreadable(
        source.span(start, start + 1),
        "After the dash of an entry there must be a space.",
        Suggestion.plain(" ".repeat(line.indent()) + "- ", words, "")
            .map(Suggestion::told)
            .orElse("Write the dash, a space, and then the text in quotes."));
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
