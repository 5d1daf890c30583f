package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers and dates of a certain look, or after certain words. */
public final class NumberShape {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.?";

  /** The looks that a lexicon may name. */
  public enum Look {
    NINE_DIGITS("(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
    // The last four digits alone tell enough of a person.
    NUMBER("(?<![\\d-])\\d[\\d -]{2,14}\\d(?!\\d)"),
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

  private final Look look;
  private final List<List<String>> after;
  private final Set<String> notAfter;
  private final Set<String> filler;
  private final List<String> hints;

  /**
   * @param after the phrases one of which must stand right before; none: it counts anywhere
   * @param notAfter words that must not stand right before
   * @param filler words that may stand between, such as {@code number}
   */
  public NumberShape(
      Look look, List<List<String>> after, Set<String> notAfter, Set<String> filler) {
    this.look = look;
    this.after = List.copyOf(after);
    this.notAfter = Set.copyOf(notAfter);
    this.filler = Set.copyOf(filler);
    this.hints = after.stream().map(NumberShape::hint).toList();
  }

  /** Whether it is worth looking in a text, given in lower case: a word may lead to a number. */
  boolean mayBeIn(String lower) {
    return after.isEmpty()
        ? hasDashesBetweenDigits(lower)
        : hints.stream().anyMatch(lower::contains);
  }

  // As in 508-22-1190, and unlike the many dates: three digits, two and four.
  private static boolean hasDashesBetweenDigits(String text) {
    for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
      if (dash + 7 < text.length()
          && text.charAt(dash + 3) == '-'
          && areDigits(text, dash - 3, dash)
          && areDigits(text, dash + 4, dash + 8)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from >= 0;
  }

  // The longest word tells enough, unless all are letters of an abbreviation such as D.O.B.
  private static String hint(List<String> lead) {
    var longest = lead.stream().max(Comparator.comparing(String::length)).orElse("");
    return longest.length() > 1 ? longest : String.join(".", lead);
  }

  Stream<Mention> in(Words words) {
    var mentions = new ArrayList<Mention>();
    var matcher = look.pattern.matcher(words.passage());
    int next = 0;
    while (matcher.find()) {
      while (next < words.count() && words.at(next).start() < matcher.start()) {
        next++;
      }
      if (!beginsSentence(words, next, matcher.start()) && counts(words, next)) {
        mentions.add(new Mention(matcher.start(), matcher.end()));
      }
    }
    return mentions.stream();
  }

  // "We keep no SSN. 15 people came." A dot behind a letter or a filler ends an abbreviation.
  private boolean beginsSentence(Words words, int next, int start) {
    if (next == 0 || !SENTENCE_END.matcher(words.gapBefore(start, next)).find()) {
      return false;
    }
    var last = words.at(next - 1).text();
    return last.length() > 1 && !filler.contains(last);
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
