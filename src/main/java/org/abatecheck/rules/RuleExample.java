package org.abatecheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.source.Location;

/**
 * A small proposal kept beside a rule, and what the rule must make of it.
 *
 * @param at the paths of the findings, in the order of the file; empty: not said
 * @param says a piece of the first finding's message
 * @param waivers a file of waivers for it; empty where the rule is not about them
 * @param location where the example is written
 */
public record RuleExample(
    Expected expected,
    String text,
    List<String> at,
    Optional<String> says,
    Optional<String> waivers,
    Location location) {

  /** The verdict that the rule must come to. */
  public enum Expected {
    PASSES,
    FAILS,
    NOT_APPLICABLE,
    NOT_JUDGED;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public RuleExample {
    at = List.copyOf(at);
  }
}
