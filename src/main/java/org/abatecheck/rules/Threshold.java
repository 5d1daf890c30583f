package org.abatecheck.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A limit that a pack names, so that a state can set another one.
 *
 * @param usual what it is where nothing else is said
 * @param changes others for a time, each before those that follow it
 */
public record Threshold(BigDecimal usual, String why, List<Change> changes) {

  /** Another limit, for a time. */
  public record Change(BigDecimal value, Period period) {}

  public Threshold {
    changes = List.copyOf(changes);
  }

  public BigDecimal on(LocalDate day) {
    return changes.stream()
        .filter(change -> change.period().contains(day))
        .reduce((one, later) -> later)
        .map(Change::value)
        .orElse(usual);
  }

  /** The first day after this one on which it is another. */
  Optional<LocalDate> nextChange(LocalDate today) {
    return changes.stream()
        .map(Change::period)
        .flatMap(
            period ->
                Stream.concat(
                    period.from().stream(), period.until().map(day -> day.plusDays(1)).stream()))
        .filter(day -> day.isAfter(today))
        .filter(day -> on(day).compareTo(on(day.minusDays(1))) != 0)
        .min(Comparator.naturalOrder());
  }

  /** The same, with another limit that comes before all others. */
  public Threshold with(Change change) {
    var all = new ArrayList<>(changes);
    all.add(change);
    return new Threshold(usual, why, all);
  }
}
