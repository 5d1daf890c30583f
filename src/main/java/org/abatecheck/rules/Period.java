package org.abatecheck.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something counts, the first and the last with them; open where it says none.
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public boolean contains(LocalDate day) {
    return !isStillToCome(day) && !isOver(day);
  }

  public boolean isStillToCome(LocalDate day) {
    return from.filter(day::isBefore).isPresent();
  }

  public boolean isOver(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }
}
