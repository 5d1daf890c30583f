package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is added up over the proposals in which a rule fails.
 *
 * @param id what tables and figures call it
 * @param title what readers call it
 */
public record Total(String id, String title, Amount amount) {

  /** What one proposal adds to it. */
  public Optional<BigDecimal> of(Subject subject) {
    return amount.of(subject);
  }
}
