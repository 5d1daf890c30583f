package org.abatecheck.check;

import java.time.LocalDate;
import java.util.Optional;
import org.abatecheck.policy.Waiver;

/** A waiver that is over, or that no finding needed, and what to say of it. */
public record IdleWaiver(Waiver waiver, boolean isOver) {

  static Optional<IdleWaiver> of(Waiver waiver, LocalDate asOf, boolean isNeeded) {
    boolean isOver = waiver.isOver(asOf);
    return isOver || (waiver.holdsOn(asOf) && !isNeeded)
        ? Optional.of(new IdleWaiver(waiver, isOver))
        : Optional.empty();
  }

  public String problem() {
    return isOver
        ? "The exception from %s that %s granted ended on %s."
            .formatted(waiver.rule(), waiver.approvedBy(), waiver.expires())
        : "The exception from %s that %s granted until %s is not needed: nothing that it covers was found."
            .formatted(waiver.rule(), waiver.approvedBy(), waiver.expires());
  }

  /** The problem and the way out, in one line. */
  public String words() {
    return problem() + " " + mend();
  }

  public String mend() {
    var where =
        "It stands in %s, line %s."
            .formatted(waiver.location().fileName(), waiver.location().line());
    return isOver
        ? "If it is still wanted, ask for a new one. " + where
        : "If the words that it allowed were changed, ask whether it is granted for the new ones."
            + " Else it can be taken out. "
            + where;
  }
}
