package org.abatecheck.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as proposals write them, and as people in the United States often do instead. */
final class Calendar {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/]((?:19|20)?\\d{2})");
  private static final Pattern MONTH_NAME =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})");

  private Calendar() {}

  /** The day, when it is written YEAR-MONTH-DAY and exists. */
  static Optional<LocalDate> date(String text) {
    var iso = ISO.matcher(text);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  static boolean looksLikeADate(String text) {
    return ISO.matcher(text).matches();
  }

  /** The day that was probably meant by another way of writing it. */
  static Optional<LocalDate> guess(String text) {
    var written = Unquoted.of(text);
    var yearFirst = YEAR_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    var monthFirst = MONTH_FIRST.matcher(written);
    if (monthFirst.matches()) {
      var year =
          monthFirst.group(3).length() == 2 ? "20" + monthFirst.group(3) : monthFirst.group(3);
      return day(year, monthFirst.group(1), monthFirst.group(2));
    }
    var monthName = MONTH_NAME.matcher(written);
    if (monthName.matches()) {
      return day(monthName.group(3), month(monthName.group(1)), monthName.group(2));
    }
    var dayFirst = DAY_FIRST.matcher(written);
    return dayFirst.matches()
        ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    if (Integer.parseInt(year) == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a month by its English name or its first three letters; 0 for no month. */
  private static String month(String name) {
    var start = name.substring(0, 3);
    return Arrays.stream(Month.values())
        .filter(
            month ->
                month
                    .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                    .substring(0, 3)
                    .equalsIgnoreCase(start))
        .map(month -> Integer.toString(month.getValue()))
        .findFirst()
        .orElse("0");
  }
}
