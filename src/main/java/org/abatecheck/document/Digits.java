package org.abatecheck.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code $85,000}, {@code 85k}, {@code over 9 years}. */
final class Digits {

  // Longer texts hold no number that anyone meant.
  private static final int LONGEST = 60;

  private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");
  private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF]");
  private static final Pattern BARE = Pattern.compile("\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d*)?");
  private static final Pattern BEFORE = Pattern.compile("(?i)^(?:us\\s?)?[$]\\s*");
  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\s*(?:usd|dollars?|%|percent|hours?|hrs?|years?|yrs?|coaches|people)$");
  private static final Pattern THOUSANDS = Pattern.compile("(?i)\\s*(?:k|thousand)$");
  private static final Pattern MILLIONS = Pattern.compile("(?i)\\s*(?:m|mm|million)$");

  /** A number inside a text: not one with a sign or a letter at it, which may mean another. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<![\\w.,/-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?(?![\\w,/-])");

  private static final Pattern LESS_THAN_NOTHING = Pattern.compile("(?i)[-(–]|minus");

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,9})\\s*(?:-|–|—|to|or|and)\\s*(\\d{1,9})");

  private Digits() {}

  /** The number that a text stands for as a whole; a negative one has none. */
  static Optional<String> of(String written, Shape.Figure shape) {
    return plain(written).flatMap(text -> number(text, shape)).map(BigDecimal::toPlainString);
  }

  /** The numbers that a text may mean: the two of {@code 24-72}, or the one of more words. */
  static List<String> in(String written, Shape.Figure shape) {
    var text = plain(written).orElse("");
    var range = RANGE.matcher(text);
    if (range.matches()) {
      return List.of(range.group(1), range.group(2));
    }
    if (LESS_THAN_NOTHING.matcher(text).lookingAt()) {
      return List.of();
    }
    return INSIDE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(number -> of(number, shape).stream())
        .toList();
  }

  // What a word processor puts between or behind digits: spaces of many kinds, seen and unseen.
  private static Optional<String> plain(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var seen = UNSEEN.matcher(SPACES.matcher(written).replaceAll(" ")).replaceAll("");
    var bare = Unquoted.of(seen);
    for (int i = 0; i < 2; i++) {
      bare = BEHIND.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    }
    return Optional.of(bare);
  }

  private static Optional<BigDecimal> number(String text, Shape.Figure shape) {
    int power = THOUSANDS.matcher(text).find() ? 3 : MILLIONS.matcher(text).find() ? 6 : 0;
    var unit = power == 3 ? THOUSANDS : MILLIONS;
    var digits = power == 0 ? text : unit.matcher(text).replaceFirst("");
    if (GROUPED.matcher(digits).matches()) {
      digits = digits.replaceAll("[, ]", "");
    }
    if (!BARE.matcher(digits).matches()) {
      return Optional.empty();
    }
    var number = new BigDecimal(digits.replaceFirst("\\.$", ""));
    var whole = power == 0 ? number : wholeIfItCan(number.movePointRight(power));
    boolean fits = !shape.whole() || whole.stripTrailingZeros().scale() <= 0;
    return fits ? Optional.of(whole) : Optional.empty();
  }

  private static BigDecimal wholeIfItCan(BigDecimal number) {
    var bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
