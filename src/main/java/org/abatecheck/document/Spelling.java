package org.abatecheck.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word a misspelt one was meant to be. */
public final class Spelling {

  private Spelling() {}

  /**
   * The nearest of the known words, if it is near: at most two letters, or a quarter of the longer
   * word's letters if that is more, added, left out or changed (contract, DOC-02). The first of
   * equally near ones.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    var folded = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> isNear(folded, candidate.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT))));
  }

  private static boolean isNear(String a, String b) {
    int allowed = Math.max(2, Math.max(a.length(), b.length()) / 4);
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /** Levenshtein's distance: how many letters are added, left out or changed. */
  public static int distance(String a, String b) {
    // Two rows of the table at a time.
    var previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
