package org.abatecheck.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many.
 *
 * @param all more than none
 */
record Proportion(int part, int all) {

  // 95 % of a normal distribution lie within so many standard deviations.
  private static final double WITHIN = 1.959964;
  private static final int HUNDRED = 100;
  private static final int DIGITS = 3;

  double value() {
    return (double) part / all;
  }

  /** The lower end of the interval that holds the true share in 95 of 100 samples (Wilson). */
  double low() {
    return Math.max(0, middle() - margin());
  }

  /** The upper end of the same. */
  double high() {
    return Math.min(1, middle() + margin());
  }

  // E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927).
  private double middle() {
    return (value() + WITHIN * WITHIN / (2 * all)) / (1 + WITHIN * WITHIN / all);
  }

  private double margin() {
    double variance = value() * (1 - value()) / all + WITHIN * WITHIN / (4.0 * all * all);
    return WITHIN * Math.sqrt(variance) / (1 + WITHIN * WITHIN / all);
  }

  static String percent(double share) {
    return Math.round(share * HUNDRED) + " %";
  }

  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
