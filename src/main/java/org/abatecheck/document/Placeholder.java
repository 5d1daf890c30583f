package org.abatecheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts that stand for nothing yet, such as {@code TBD} (contract section 1.1). */
final class Placeholder {

  // Written without brackets, dots, commas, colons, dashes and spaces, in lower case.
  private static final Set<String> WHOLE =
      Set.of(
          "",
          "tbd",
          "tba",
          "tbc",
          "todo",
          "n/a",
          "na",
          "none",
          "no",
          "unknown",
          "notapplicable",
          "pending",
          "tobedetermined",
          "tobeselected",
          "tocome",
          "inprogress",
          "underdevelopment",
          "seeattached",
          "sameasabove",
          "?");
  private static final Set<String> EMPTY_LIST = Set.of("none", "no", "n/a", "notapplicable");
  private static final List<String> AT_AN_END =
      List.of(
          "tbd",
          "tba",
          "tbc",
          "to be determined",
          "to be selected",
          "to be developed",
          "to be written",
          "to be hired",
          "none yet",
          "none at this time",
          "not yet",
          "not at this time",
          "in progress",
          "under development");
  // Most texts begin and end otherwise: no more of them need be looked at.
  private static final Set<String> FIRST_WORDS =
      AT_AN_END.stream().map(end -> end.replaceFirst(" .*", "")).collect(Collectors.toSet());
  private static final Set<String> LAST_WORDS =
      AT_AN_END.stream().map(end -> end.replaceFirst(".* ", "")).collect(Collectors.toSet());

  private static final String LOREM_IPSUM = "lorem ipsum";
  private static final int MOST_WORDS = 6;
  // Six words, and room for odd spacing; longer texts need not be looked at.
  private static final int MOST_LENGTH = 200;

  private Placeholder() {}

  static boolean is(String text) {
    if (startsWithLoremIpsum(text)) {
      return true;
    }
    if (text.length() > MOST_LENGTH) {
      return false;
    }
    var words = words(text);
    if (words.size() > MOST_WORDS) {
      // A whole placeholder written with a gap after each letter is not worth looking for.
      return false;
    }
    var squeezed = String.join("", words);
    return WHOLE.contains(squeezed) || isCrosses(squeezed) || isUnfinished(words);
  }

  /** Whether the text, where a list is expected, says that there is nothing to list. */
  static boolean isEmptyList(String text) {
    return text.length() <= MOST_LENGTH && EMPTY_LIST.contains(String.join("", words(text)));
  }

  /**
   * In lower case; brackets, dots, commas, colons, dashes and spaces only part them. Of a long text
   * only as many as show that it is no placeholder.
   */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i < text.length() && words.size() <= MOST_WORDS; i++) {
      char c = text.charAt(i);
      if (!isAside(c)) {
        word.append(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isAside(char c) {
    return "<>.,:".indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (Character.getType(c)) {
          case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.DASH_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isCrosses(String squeezed) {
    return squeezed.length() >= 3 && squeezed.chars().allMatch(c -> c == 'x');
  }

  private static boolean startsWithLoremIpsum(String text) {
    var start = text.stripLeading();
    return start.regionMatches(true, 0, LOREM_IPSUM, 0, LOREM_IPSUM.length());
  }

  private static boolean isUnfinished(List<String> words) {
    if (words.isEmpty()
        || !(FIRST_WORDS.contains(words.get(0))
            || LAST_WORDS.contains(words.get(words.size() - 1)))) {
      return false;
    }
    var text = " " + String.join(" ", words) + " ";
    return AT_AN_END.stream()
        .anyMatch(end -> text.startsWith(" " + end + " ") || text.endsWith(" " + end + " "));
  }
}
