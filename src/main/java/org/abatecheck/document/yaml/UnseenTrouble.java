package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abatecheck.source.Source;

/** What cannot be seen on a line, or is taken for something else without a word. */
final class UnseenTrouble {

  private static final String SPACES = "\u00A0\u2007\u202F\u3000";
  private static final String NOTHING = "\u200B\uFEFF";

  /** Where a line's content begins, or right after its dash or the colon of its key. */
  private static final Pattern MISTAKEN_FOR_SPACE =
      Pattern.compile("(?:-?|[A-Za-z][A-Za-z0-9_-]*+:)(?<character>[" + SPACES + NOTHING + "])");

  private static final Pattern TAB_INDENT = Pattern.compile(" *+\t\\s*+[^#]");

  private final Draft draft;
  private final BitSet below;
  private final TabColumns tabs;

  private UnseenTrouble(Draft draft) {
    this.draft = draft;
    this.below = BelowBar.linesOf(draft);
    this.tabs = new TabColumns(draft);
  }

  static List<Diagnosis> in(Source source) {
    if (!suspicious(source.text())) {
      return List.of();
    }
    var trouble = new UnseenTrouble(Draft.of(YamlText.of(source.text())));
    var found = new ArrayList<Diagnosis>();
    for (int i = 0; i < trouble.draft.size() && found.size() < YamlReader.MOST_MISTAKES; i++) {
      trouble.on(i).ifPresent(found::add);
    }
    return found;
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
    return c < '\u00A0'
        || Character.isSurrogate(c)
        || c >= '\uFFFE'
        || (SPACES + NOTHING).indexOf(c) >= 0;
  }

  private Optional<Diagnosis> on(int number) {
    var line = draft.line(number);
    var text = line.text();
    var control = IntStream.range(0, text.length()).filter(i -> unreadable(text, i)).findFirst();
    if (control.isPresent()) {
      return Optional.of(control(number, text, control.getAsInt()));
    }
    if (below.get(number) || line.blank()) {
      return Optional.empty();
    }
    if (TAB_INDENT.matcher(text).lookingAt()) {
      return Optional.of(tab(number, line));
    }
    if (text.startsWith("%") && !text.startsWith("%YAML ") && !text.startsWith("%TAG ")) {
      return Optional.of(percent(number, text));
    }
    var space = MISTAKEN_FOR_SPACE.matcher(text);
    space.region(line.content(), text.length());
    return space.lookingAt()
        ? Optional.of(lookAlike(number, text, space.start("character")))
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

  private static Diagnosis control(int number, String line, int index) {
    var seen = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      seen.append(unreadable(line, i) ? "" : line.charAt(i));
    }
    return new Diagnosis(
        number,
        index,
        1,
        "This line holds a character that cannot be seen and is no letter (its number is U+%04X)."
            .formatted((int) line.charAt(index)),
        "Delete the word at this place and type it again.",
        Map.of(number, seen.toString()));
  }

  private Diagnosis tab(int number, WrittenLine line) {
    var mended = tabs.mended(number);
    return new Diagnosis(
        number,
        line.text().indexOf('\t'),
        1,
        "This line begins with a tab. Only spaces can move a line in.",
        "Delete the tab and press the space bar until the line begins where it should. Here that"
            + " seems to be:\n`"
            + IndentMove.readable(mended)
            + "`",
        Map.of(number, mended));
  }

  // The library takes such a line for an order to itself and drops it without a word.
  private Diagnosis percent(int number, String text) {
    return new Diagnosis(
        number,
        0,
        1,
        "A line cannot begin with `%`, since that mark has a meaning of its own.",
        KeylessTrouble.continuation(draft, number, text.strip())
                .orElse("If it goes on with the text above, move it in.\n")
            + "If it is a note to yourself, put `# ` in front of it.",
        Map.of(number, ""));
  }

  private static Diagnosis lookAlike(int number, String text, int index) {
    var mended = text;
    for (int i = 0; i < SPACES.length(); i++) {
      mended = mended.replace(SPACES.charAt(i), ' ');
    }
    mended = mended.replaceAll("[" + NOTHING + "]", "");
    return new Diagnosis(
        number,
        index,
        1,
        "This is not a plain space, though it looks like one. Such spaces come along when text is"
            + " copied from Word or a web page, and the program cannot read the line.",
        "Delete this space and type it again with the space bar. Or delete the line and type it"
            + " anew:\n`"
            + IndentMove.readable(mended)
            + "`",
        Map.of(number, mended));
  }
}
