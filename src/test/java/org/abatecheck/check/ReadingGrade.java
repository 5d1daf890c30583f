package org.abatecheck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The US school grade that a text needs, by Flesch and Kincaid; code and names left out. */
final class ReadingGrade {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_ED = Pattern.compile("[^aeiouytd]ed$");

  private ReadingGrade() {}

  static double of(String text) {
    var prose = text.replaceAll("`[^`]*`", "it").replaceAll("\\{[^}]*}", "ten");
    long sentences =
        Arrays.stream(prose.split("[.!?:;]+(?:\\s|$)"))
            .filter(part -> WORD.matcher(part).find())
            .count();
    List<String> words =
        WORD.matcher(prose).results().map(found -> found.group().toLowerCase(Locale.ROOT)).toList();
    if (words.isEmpty()) {
      return 0;
    }
    double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
    return 0.39 * words.size() / Math.max(1, sentences) + 11.8 * syllables / words.size() - 15.59;
  }

  private static int syllables(String word) {
    var letters = word.replaceAll("[^a-z]", "");
    int count = (int) VOWELS.matcher(letters).results().count();
    if (letters.endsWith("e") && !letters.endsWith("le") && !letters.endsWith("ee") && count > 1) {
      count--;
    }
    if (SILENT_ED.matcher(letters).find() && count > 1) {
      count--;
    }
    return Math.max(count, 1);
  }
}
