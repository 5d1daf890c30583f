package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers and dates of a certain look, or after certain words.
 *
 * @param look what it looks like
 * @param after the phrases one of which must stand right before; none: it counts anywhere
 * @param notAfter words that must not stand right before
 * @param filler words that may stand between, such as {@code number}
 */
public record NumberShape(
    Look look, List<List<String>> after, Set<String> notAfter, Set<String> filler) {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.?";

  /** The looks that a lexicon may name. */
  public enum Look {
    NINE_DIGITS("(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
    NUMBER("(?<![\\d-])\\d[\\d -]{0,14}\\d(?!\\d)"),
    DATE(
        "(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|"
            + MONTH
            + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s"
            + MONTH
            + ",?\\s\\d{4})(?!\\d)");

    private final Pattern pattern;

    Look(String regex) {
      pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
  }

  public NumberShape {
    after = List.copyOf(after);
    notAfter = Set.copyOf(notAfter);
    filler = Set.copyOf(filler);
  }

  /** Whether it is worth looking: there is a digit, and a word that may lead to it. */
  boolean mayBeIn(String text) {
    boolean digits = false;
    for (int i = 0; i < text.length() && !digits; i++) {
      digits = Character.isDigit(text.charAt(i));
    }
    if (!digits || after.isEmpty()) {
      return digits && look.pattern.matcher(text).find();
    }
    var lower = text.toLowerCase(Locale.ROOT);
    return after.stream().anyMatch(lead -> lower.contains(hint(lead)));
  }

  // The first word tells enough, unless it is a letter of an abbreviation such as D.O.B.
  private static String hint(List<String> lead) {
    return lead.get(0).length() > 1 ? lead.get(0) : String.join(".", lead);
  }

  Stream<Mention> in(Words words) {
    var mentions = new ArrayList<Mention>();
    var matcher = look.pattern.matcher(words.passage());
    int next = 0;
    while (matcher.find()) {
      while (next < words.count() && words.at(next).start() < matcher.start()) {
        next++;
      }
      if (counts(words, next)) {
        mentions.add(new Mention(matcher.start(), matcher.end()));
      }
    }
    return mentions.stream();
  }

  /** {@code next} is the first word at or behind the number. */
  private boolean counts(Words words, int next) {
    int before = next;
    while (before > 0 && filler.contains(words.at(before - 1).text())) {
      before--;
    }
    int end = before;
    boolean led = after.isEmpty() || after.stream().anyMatch(lead -> words.endsBefore(lead, end));
    return led && !(before > 0 && notAfter.contains(words.at(before - 1).text()));
  }
}
