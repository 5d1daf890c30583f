package org.abatecheck.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.abatecheck.source.Location;

/**
 * An exception that someone granted, with the reason and an end.
 *
 * @param path a JSON Pointer; empty for the whole proposal
 * @param excerpt words that the text must still contain
 * @param expires the last day on which it holds
 * @param location where it is written
 */
public record Waiver(
    String rule,
    Proposals proposals,
    Optional<String> path,
    Optional<String> excerpt,
    String reason,
    String approvedBy,
    LocalDate approvedOn,
    LocalDate expires,
    Location location) {

  public boolean isOver(LocalDate day) {
    return day.isAfter(expires);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(approvedOn) && !isOver(day);
  }
}
