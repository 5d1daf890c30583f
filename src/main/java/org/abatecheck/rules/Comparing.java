package org.abatecheck.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;

/** A requirement that two values compare so: amounts, or dates. */
sealed interface Comparing extends Requirement {

  /**
   * Two amounts compare so; with a side that is not given it does not hold.
   *
   * @param tolerance a miss by less than this is none
   */
  record Amounts(Amount left, List<Comparison> comparisons, BigDecimal tolerance)
      implements Comparing {

    /** One of {@code at-least}, {@code at-most} …, with its right side. */
    record Comparison(Order order, Amount right) {}

    /** How two amounts may be ordered; the difference is the left less the right side. */
    enum Order {
      AT_LEAST,
      AT_MOST,
      MORE_THAN,
      LESS_THAN,
      EQUALS;

      boolean holds(BigDecimal difference, BigDecimal tolerance) {
        boolean near = difference.abs().compareTo(tolerance) < 0;
        int sign = difference.signum();
        return switch (this) {
          case AT_LEAST -> sign >= 0 || near;
          case AT_MOST -> sign <= 0 || near;
          case MORE_THAN -> sign > 0;
          case LESS_THAN -> sign < 0;
          case EQUALS -> sign == 0 || near;
        };
      }
    }

    @Override
    public Outcome judge(Subject subject) {
      var place = left.place().map(subject::value);
      var number = left.quantity(subject);
      for (var comparison : comparisons) {
        var other = comparison.right().quantity(subject);
        boolean holds =
            number.isPresent()
                && other.isPresent()
                && comparison
                    .order()
                    .holds(number.get().number().subtract(other.get().number()), tolerance);
        if (!holds) {
          var at = place.orElse(subject.document().top());
          var miss = left instanceof Amount.Count ? Miss.atCounted(at) : Miss.at(at);
          return Outcome.fails(
              number.isPresent() && other.isPresent()
                  ? miss.comparing(Sides.of(number.get(), other.get()))
                  : miss);
        }
      }
      return Outcome.holds(place.stream().toList());
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(Stream.of(left), comparisons.stream().map(Comparison::right))
          .flatMap(amount -> amount.reads(entries));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.concat(Stream.of(left), comparisons.stream().map(Comparison::right))
          .flatMap(amount -> amount.asksFor(entries));
    }

    @Override
    public boolean isPlaced() {
      return left.place().isPresent();
    }
  }

  /**
   * Two dates are given and in this order.
   *
   * @param other empty: the day judged by
   */
  record Dates(FieldPath path, Order order, Optional<FieldPath> other, int plusDays)
      implements Comparing {

    enum Order {
      AFTER,
      BEFORE,
      BY;

      boolean holds(LocalDate date, LocalDate limit) {
        return switch (this) {
          case AFTER -> date.isAfter(limit);
          case BEFORE -> date.isBefore(limit);
          case BY -> !date.isAfter(limit);
        };
      }
    }

    @Override
    public Outcome judge(Subject subject) {
      var value = subject.value(path);
      var limit =
          other
              .map(otherPath -> day(subject.value(otherPath)))
              .orElse(Optional.of(subject.today()))
              .map(day -> day.plusDays(plusDays));
      var date = day(value);
      if (date.isEmpty() || limit.isEmpty()) {
        return Outcome.fails(Miss.at(value));
      }
      return order.holds(date.get(), limit.get())
          ? Outcome.holds(List.of(value))
          : Outcome.fails(Miss.at(value).comparing(Sides.of(date.get(), limit.get())));
    }

    private static Optional<LocalDate> day(Value value) {
      return value instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(Stream.of(path), other.stream()).flatMap(entries::fromTop);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return reads(entries);
    }
  }
}
