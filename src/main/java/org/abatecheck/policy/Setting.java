package org.abatecheck.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.rules.Period;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;
import org.abatecheck.rules.Threshold;
import org.abatecheck.source.Location;

/**
 * What is set for one rule.
 *
 * @param limits other values of its thresholds, by name
 * @param period when it counts
 * @param location where it is written
 */
public record Setting(
    String rule,
    Optional<Severity> severity,
    Map<String, BigDecimal> limits,
    Optional<String> reason,
    Optional<String> approvedBy,
    Period period,
    Location location) {

  public Setting {
    limits = Map.copyOf(limits);
  }

  /** The rule as it is set on a day; limits that count on other days are kept in mind. */
  Rule set(Rule usual, boolean counts) {
    var thresholds = new LinkedHashMap<String, Threshold>();
    usual
        .thresholds()
        .forEach(
            (name, threshold) ->
                thresholds.put(
                    name,
                    Optional.ofNullable(limits.get(name))
                        .map(limit -> threshold.with(new Threshold.Change(limit, period)))
                        .orElse(threshold)));
    return usual.with(severity.filter(any -> counts).orElse(usual.severity()), thresholds);
  }
}
