package org.abatecheck.report;

import java.util.HashMap;
import java.util.Map;

/** Gives the findings of a report their fingerprints, in their order; no two get the same. */
public final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The same for the same text; another for another. */
  public static String of(String identity) {
    return Tracked.fingerprint(identity);
  }

  /**
   * @param place the municipality, or the file where none could be read: files are renamed
   */
  public String next(String rule, String place, String path, String excerpt) {
    var identity = String.join("\n", rule, place, path.replaceAll("/\\d+(?=/|$)", "/"), excerpt);
    return Tracked.fingerprint(identity + "\n" + seen.merge(identity, 1, Integer::sum));
  }
}
