package org.abatecheck.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;

/** What a rule asks of a proposal: one of a closed set of kinds, and three to combine them. */
public sealed interface Requirement
    permits Requirement.Present,
        Requirement.Answered,
        Requirement.OneOf,
        Requirement.Among,
        Requirement.Compared,
        Requirement.Ordered,
        Requirement.Some,
        Requirement.All,
        Requirement.Any,
        Requirement.Not,
        Repeated {

  Outcome judge(Subject subject);

  /** The paths it reads, seen from the top: a value there that is wrong leaves it unjudged. */
  Stream<FieldPath> reads(Entries entries);

  /** Whether a miss of it has a place of its own. */
  default boolean isPlaced() {
    return true;
  }

  /** None of these is blank; it fails at the first blank one. */
  record Present(List<FieldPath> paths) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var values = new ArrayList<Value>(paths.size());
      for (var path : paths) {
        var value = subject.value(path);
        if (value.blank()) {
          return Outcome.fails(Miss.at(value));
        }
        values.add(shown(value));
      }
      return Outcome.holds(values);
    }

    // Of a list, the first entry that says something.
    private static Value shown(Value value) {
      return value instanceof Value.Listing list
          ? list.entries().stream().filter(entry -> !entry.blank()).findFirst().orElse(value)
          : value;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return paths.stream().flatMap(entries::fromTop);
    }
  }

  /** Not blank, or an empty list, which is an answer. */
  record Answered(FieldPath path) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var value = subject.value(path);
      boolean emptyList = value instanceof Value.Listing list && list.entries().isEmpty();
      return value.blank() && !emptyList
          ? Outcome.fails(Miss.at(value))
          : Outcome.holds(List.of(Present.shown(value)));
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return entries.fromTop(path);
    }
  }

  /**
   * It is given and is (or is not) one of these words or this truth value; of a list, one of its
   * entries is.
   *
   * @param words folded; a truth value is {@code true} or {@code false}
   */
  record OneOf(FieldPath path, Set<String> words, boolean negated) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var value = subject.value(path);
      return Outcome.of(isMet(value), value);
    }

    private boolean isMet(Value value) {
      if (value instanceof Value.Truth truth) {
        return words.contains(Boolean.toString(truth.isTrue())) != negated;
      }
      for (var word : Texts.of(value)) {
        if (words.contains(word) != negated) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return withEntries(entries, path);
    }
  }

  /** It equals one of the values at another path. */
  record Among(FieldPath path, FieldPath others) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var value = subject.value(path);
      var sought = Texts.of(value);
      return subject.values(others).stream()
          .filter(other -> !Collections.disjoint(Texts.of(other), sought))
          .findFirst()
          .map(met -> Outcome.holds(List.of(met)))
          .orElseGet(() -> Outcome.fails(Miss.at(value)));
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(withEntries(entries, path), withEntries(entries, others));
    }
  }

  /**
   * Two amounts compare so; with a side that is not given it does not hold.
   *
   * @param tolerance a miss by less than this is none
   */
  record Compared(Amount left, List<Comparison> comparisons, BigDecimal tolerance)
      implements Requirement {

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
          var miss = Miss.at(place.orElse(subject.document().top()));
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
    public boolean isPlaced() {
      return left.place().isPresent();
    }
  }

  /**
   * Two dates are given and in this order.
   *
   * @param other empty: the day judged by
   */
  record Ordered(FieldPath path, Order order, Optional<FieldPath> other, int plusDays)
      implements Requirement {

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
  }

  /** An entry of the list that is not blank satisfies the condition. */
  record Some(FieldPath list, Requirement where) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      for (var entry : subject.values(list.entries())) {
        var outcome = where.judge(subject.at(entry));
        if (outcome.holds()) {
          return outcome;
        }
      }
      return Outcome.fails(Miss.at(subject.value(list)));
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(entries.fromTop(list.entries()), where.reads(entries.inside(list)));
    }
  }

  /** Each holds; it fails where its first failing member does. */
  record All(List<Requirement> members) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var holding = Stream.<Outcome>builder();
      for (var member : members) {
        var outcome = member.judge(subject);
        if (!outcome.holds()) {
          return outcome;
        }
        holding.add(outcome);
      }
      return Outcome.all(holding.build());
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return members.stream().flatMap(member -> member.reads(entries));
    }

    @Override
    public boolean isPlaced() {
      return members.stream().allMatch(Requirement::isPlaced);
    }
  }

  /** One holds; when none does, it fails where its first member does. */
  record Any(List<Requirement> members) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var first = members.get(0).judge(subject);
      if (first.holds()) {
        return first;
      }
      return members.stream()
          .skip(1)
          .map(member -> member.judge(subject))
          .filter(Outcome::holds)
          .findFirst()
          .orElse(first);
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return members.stream().flatMap(member -> member.reads(entries));
    }

    @Override
    public boolean isPlaced() {
      return members.get(0).isPlaced();
    }
  }

  /** The member does not hold. */
  record Not(Requirement member) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      return member.judge(subject).holds()
          ? Outcome.fails(Miss.at(subject.document().top()))
          : Outcome.holds(List.of());
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return member.reads(entries);
    }

    @Override
    public boolean isPlaced() {
      return false;
    }
  }

  // A value that may be a list is read with its entries; of anything else those are none.
  private static Stream<FieldPath> withEntries(Entries entries, FieldPath path) {
    return Stream.concat(entries.fromTop(path), entries.fromTop(path.entries()));
  }

  /** The first of each group only, where there is a way to group; the order is kept. */
  static Stream<Value> firstOfEach(Stream<Value> entries, Optional<FieldPath> per) {
    var seen = new HashSet<List<String>>();
    return per.map(path -> entries.filter(entry -> seen.add(Texts.of(path.in(entry)))))
        .orElse(entries);
  }
}
