package org.abatecheck.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The thresholds of a pack, and those of them that the rule being read names. */
final class Thresholds {

  private final Map<String, Threshold> known;
  private final Map<String, Threshold> named = new LinkedHashMap<>();

  Thresholds(Map<String, Threshold> known) {
    this.known = known;
  }

  /** The same pack's, for another rule. */
  Thresholds afresh() {
    return new Thresholds(known);
  }

  Map<String, Threshold> known() {
    return known;
  }

  Map<String, Threshold> named() {
    return named;
  }

  Optional<Threshold> name(String name) {
    var threshold = Optional.ofNullable(known.get(name));
    threshold.ifPresent(found -> named.put(name, found));
    return threshold;
  }
}
