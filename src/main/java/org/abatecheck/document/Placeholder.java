package org.abatecheck.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final int MOST_WORDS = 6;
  // Six words, and room for odd spacing; longer texts need not be looked at.
  private static final int MOST_LENGTH = 200;

  private static final Pattern ASIDE = Pattern.compile("[\\p{Ps}\\p{Pe}<>.,:\\p{Pd}\\s\\p{Zs}]+");
  private static final Pattern CROSSES = Pattern.compile("x{3,}");

  private Placeholder() {}

  static boolean is(String text) {
    if (text.length() > MOST_LENGTH) {
      return startsWithLoremIpsum(text);
    }
    var squeezed = squeeze(text);
    return WHOLE.contains(squeezed)
        || CROSSES.matcher(squeezed).matches()
        || startsWithLoremIpsum(text)
        || isUnfinished(text);
  }

  /** Whether the text, where a list is expected, says that there is nothing to list. */
  static boolean isEmptyList(String text) {
    return text.length() <= MOST_LENGTH && EMPTY_LIST.contains(squeeze(text));
  }

  private static String squeeze(String text) {
    return ASIDE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean startsWithLoremIpsum(String text) {
    return text.stripLeading().toLowerCase(Locale.ROOT).startsWith("lorem ipsum");
  }

  private static boolean isUnfinished(String text) {
    var words = ASIDE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.split(" ").length <= MOST_WORDS
        && AT_AN_END.stream()
            .anyMatch(
                end -> (words + " ").startsWith(end + " ") || (" " + words).endsWith(" " + end));
  }
}
