package org.abatecheck.roster;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A municipality's name, with capitals, accents, marks, blanks and common abbreviations set aside.
 *
 * @param readings more than one where a word may say the kind or belong to the name, as in {@code
 *     Kansas City}
 */
record TownName(Set<Reading> readings) {

  /**
   * One way to understand it.
   *
   * @param core the name without its kind, in small letters with nothing between
   * @param kind of government, such as {@code town}; empty where it is not said
   */
  record Reading(String core, Optional<String> kind) {

    /** Whether both may name the same; a county is never what goes by the bare name. */
    boolean fits(Reading other) {
      return core.equals(other.core) && fits(kind, other.kind);
    }

    static boolean fits(Optional<String> one, Optional<String> other) {
      return one.equals(other)
          || Stream.of(one, other).flatMap(Optional::stream).noneMatch(WIDE::contains)
              && (one.isEmpty() || other.isEmpty());
    }
  }

  private static final Set<String> WIDE = Set.of("county", "parish");
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "township",
          "borough",
          "municipality",
          "plantation",
          "county",
          "parish");

  // As maps, post offices and clerks write them.
  private static final Map<String, String> ABBREVIATED =
      Map.ofEntries(
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("mt", "mount"),
          Map.entry("ft", "fort"),
          Map.entry("pt", "point"),
          Map.entry("hts", "heights"),
          Map.entry("spgs", "springs"),
          Map.entry("centre", "center"),
          Map.entry("twp", "township"),
          Map.entry("boro", "borough"),
          Map.entry("vlg", "village"),
          Map.entry("co", "county"),
          Map.entry("cnty", "county"));

  private static final Map<String, String> ABBREVIATED_AT_THE_START =
      Map.of("n", "north", "no", "north", "s", "south", "so", "south", "e", "east", "w", "west");

  // A proposal may hold whatever its writer put there.
  private static final int LONGEST = 200;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSIDE_A_WORD = Pattern.compile("['’‘`.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // "Ashgrove, Town of"; "Larkin County Commission".
  private static final Pattern TURNED = Pattern.compile("(?i)(.+),\\s*(.+\\s+of)");
  private static final Pattern BODY = Pattern.compile(" (?:commission|government)$");
  private static final Pattern OF_A_KIND =
      Pattern.compile("(?:the )?(\\w+)(?: and \\w+)? of(?: (?<name>.+))?");

  static TownName of(String written) {
    var words = words(written);
    var readings = new LinkedHashSet<Reading>();
    var before = OF_A_KIND.matcher(words);
    if (before.matches() && KINDS.contains(before.group(1))) {
      var name = Optional.ofNullable(before.group("name")).orElse("");
      readings.add(reading(name, Optional.of(before.group(1))));
    } else {
      readings.add(reading(words, Optional.empty()));
      int last = words.lastIndexOf(' ');
      if (last > 0 && KINDS.contains(words.substring(last + 1))) {
        readings.add(reading(words.substring(0, last), Optional.of(words.substring(last + 1))));
      }
    }
    return new TownName(readings);
  }

  // Foxborough and Foxboro, Pittsburgh and Pittsburg are the same.
  private static Reading reading(String words, Optional<String> kind) {
    var name = words.startsWith("the ") ? words.substring("the ".length()) : words;
    int first = name.indexOf(' ');
    var start = name.substring(0, Math.max(0, first));
    var whole =
        ABBREVIATED_AT_THE_START.getOrDefault(start, start) + name.substring(start.length());
    return new Reading(
        whole.replace(" ", "").replace("borough", "boro").replace("burgh", "burg"), kind);
  }

  private static String words(String written) {
    var name = written.strip();
    var start = name.substring(0, Math.min(LONGEST, name.length()));
    var turned = TURNED.matcher(start);
    var inOrder = turned.matches() ? turned.group(2) + " " + turned.group(1) : start;
    var letters =
        MARKS
            .matcher(Normalizer.normalize(inOrder, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    var plain =
        BETWEEN_WORDS.matcher(INSIDE_A_WORD.matcher(letters).replaceAll("")).replaceAll(" ");
    var whole =
        Stream.of(plain.strip().split(" "))
            .map(word -> ABBREVIATED.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    return BODY.matcher(whole).replaceAll("");
  }

  /** Whether there is nothing left of it, or nothing but a kind. */
  boolean saysNothing() {
    return readings.stream().allMatch(each -> each.core().isEmpty() || KINDS.contains(each.core()));
  }

  boolean fits(TownName other) {
    return readings.stream().anyMatch(each -> other.readings.stream().anyMatch(each::fits));
  }
}
