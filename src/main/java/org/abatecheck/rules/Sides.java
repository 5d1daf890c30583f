package org.abatecheck.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two sides of a comparison, as texts: {@code actual} and {@code expected} for machines, the
 * others for readers.
 */
public record Sides(
    String actual,
    String expected,
    String actualShown,
    String expectedShown,
    Optional<String> difference) {

  static Sides of(Quantity actual, Quantity expected) {
    boolean money = actual.money() || expected.money();
    var left = new Quantity(actual.number(), money);
    var right = new Quantity(expected.number(), money);
    var apart = new Quantity(actual.number().subtract(expected.number()).abs(), money);
    return new Sides(
        left.plain(), right.plain(), left.shown(), right.shown(), Optional.of(apart.shown()));
  }

  static Sides of(LocalDate actual, LocalDate expected) {
    return new Sides(
        actual.toString(),
        expected.toString(),
        actual.toString(),
        expected.toString(),
        Optional.empty());
  }
}
