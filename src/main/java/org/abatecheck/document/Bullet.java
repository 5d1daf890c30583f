package org.abatecheck.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mark that a word processor puts in front of an entry of a list, where a dash belongs. */
public final class Bullet {

  private static final String SPACE = "[ \\t\\u00A0\\u2007\\u202F]";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[•·∙▪▫■□●○◦‣⁃➢✓\\uF0B7\\uF0A7–—*]"
              + SPACE
              + "*+|-"
              + SPACE
              + "++|\\d{1,2}[.)]"
              + SPACE
              + "++|o\\t++)(?<words>[^\\s\\u00A0].*)");

  private Bullet() {}

  /** The words behind the mark; empty when the line begins with none. */
  public static Optional<String> wordsBehind(String line) {
    var matcher = BEFORE.matcher(line.strip());
    return matcher.matches() ? Optional.of(matcher.group("words").strip()) : Optional.empty();
  }
}
