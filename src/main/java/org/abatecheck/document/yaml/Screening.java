package org.abatecheck.document.yaml;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** Looks a file over before it is read as YAML: its size, its encoding, and what cannot be seen. */
final class Screening {

  private static final int MOST_BYTES = 3 * 1024 * 1024;

  private static final String INVISIBLE = "\u00A0\u2007\u202F\u3000\u200B\uFEFF";

  /** Where a line's content begins, or right after its dash or the colon of its key. */
  private static final Pattern MISTAKEN_FOR_SPACE =
      Pattern.compile("(?:-?|[A-Za-z][A-Za-z0-9_-]*+:)(?<character>[" + INVISIBLE + "])");

  private static final Pattern TAB_INDENT = Pattern.compile(" *+\t\\s*+[^#]");

  private Screening() {}

  static List<Mistake> of(Source source) {
    if (source.sizeInBytes() > MOST_BYTES) {
      return List.of(
          Mistake.unreadable(
              Span.START,
              "The file is larger than 3 MB, which is more than this program reads.",
              "Keep the proposal to its own words and figures, and take out other files that were"
                  + " pasted into it."));
    }
    if (source.undecodable() > 0) {
      return List.of(undecodable(source.undecodable()));
    }
    if (!suspicious(source.text())) {
      return List.of();
    }
    var below = BelowBar.linesOf(source);
    return IntStream.rangeClosed(1, source.lineCount())
        .mapToObj(line -> unseenOn(source, line, below))
        .flatMap(Optional::stream)
        .limit(YamlReader.MOST_MISTAKES)
        .toList();
  }

  /** Whether there is anything at all that the lines must be looked over for; seldom so. */
  private static boolean suspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unusual = c < ' ' ? !YamlText.isBreak(c) : c > '~' && unusual(c);
      if (unusual || (c == '%' && (i == 0 || YamlText.isBreak(text.charAt(i - 1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean unusual(char c) {
    return c < '\u00A0' || Character.isSurrogate(c) || c >= '\uFFFE' || INVISIBLE.indexOf(c) >= 0;
  }

  private static Mistake undecodable(int line) {
    return Mistake.unreadable(
        new Span(line, 1, line, 1),
        "A letter on this line was saved in an old form, so the program cannot tell which letter"
            + " it is.",
        "Save the file as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. In Word: Save as,"
            + " Plain text, Other encoding, Unicode (UTF-8).");
  }

  private static Optional<Mistake> unseenOn(Source source, int number, BitSet below) {
    var line = source.line(number);
    var control = IntStream.range(0, line.length()).filter(i -> unreadable(line, i)).findFirst();
    if (control.isPresent()) {
      return Optional.of(control(source, number, line, control.getAsInt()));
    }
    if (below.get(number) || line.chars().allMatch(YamlText::isBlank)) {
      return Optional.empty();
    }
    if (TAB_INDENT.matcher(line).lookingAt()) {
      return Optional.of(tab(at(source, number, line.indexOf('\t'))));
    }
    if (line.startsWith("%") && !line.startsWith("%YAML ") && !line.startsWith("%TAG ")) {
      return Optional.of(percent(at(source, number, 0)));
    }
    var space = MISTAKEN_FOR_SPACE.matcher(line);
    space.region(WrittenLine.of(line).content(), line.length());
    return space.lookingAt()
        ? Optional.of(lookAlike(at(source, number, space.start("character"))))
        : Optional.empty();
  }

  private static boolean unreadable(String line, int index) {
    char c = line.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == line.length() || !Character.isLowSurrogate(line.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(line.charAt(index - 1));
    }
    return (Character.isISOControl(c) && c != '\t' && c != '\u0085') || c >= '\uFFFE';
  }

  private static Mistake control(Source source, int number, String line, int index) {
    return Mistake.unreadable(
        at(source, number, index),
        "This line holds a character that cannot be seen and is no letter (its number is U+%04X)."
            .formatted((int) line.charAt(index)),
        "Delete the word at this place and type it again.");
  }

  private static Mistake tab(Span span) {
    return Mistake.unreadable(
        span,
        "This line begins with a tab. Only spaces can move a line in.",
        "Delete the tab and press the space bar until the line begins where it should, most often"
            + " two spaces further in than the line it belongs to.");
  }

  // The library takes such a line for an order to itself and drops it without a word.
  private static Mistake percent(Span span) {
    return Mistake.unreadable(
        span,
        "A line cannot begin with `%`, since that mark has a meaning of its own.",
        "If it goes on with the text above, move it in; if it is a note to yourself, put `# ` in"
            + " front of it.");
  }

  private static Mistake lookAlike(Span span) {
    return Mistake.unreadable(
        span,
        "This is not a plain space, though it looks like one. Such spaces come along when text is"
            + " copied from Word or a web page, and the program cannot read the line.",
        "Delete this space and type it again with the space bar.");
  }

  private static Span at(Source source, int line, int index) {
    int from = source.indexOf(line, 1) + index;
    return source.span(from, from + 1);
  }
}
