package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/** A number that a rule compares, in exact decimals. */
public sealed interface Amount {

  /** Empty when what it is made of is not given. */
  Optional<BigDecimal> of(Subject subject);

  /** What to point at: the value, or the list that is summed or counted. */
  Optional<FieldPath> place();

  boolean money();

  /** The paths it reads, seen from the top when relative ones start at an entry of those lists. */
  Stream<FieldPath> reads(Entries entries);

  /** The paths that must be given for it to be anything but nothing, seen from the top. */
  Stream<FieldPath> asksFor(Entries entries);

  default Optional<Quantity> quantity(Subject subject) {
    return of(subject).map(number -> new Quantity(number, money()));
  }

  /** A number written in the rule. */
  record Constant(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return Optional.of(number);
    }

    @Override
    public Optional<FieldPath> place() {
      return Optional.empty();
    }

    @Override
    public boolean money() {
      return false;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.of();
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of();
    }
  }

  /** A threshold of the rule, as it is on the day judged by. */
  record Limit(String threshold) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return Optional.of(subject.limit(threshold));
    }

    @Override
    public Optional<FieldPath> place() {
      return Optional.empty();
    }

    @Override
    public boolean money() {
      return false;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.of();
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of();
    }
  }

  /** The number written at a path. */
  record At(FieldPath path, boolean money) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return number(subject.value(path));
    }

    @Override
    public Optional<FieldPath> place() {
      return Optional.of(path);
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return entries.fromTop(path);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return entries.fromTop(path);
    }
  }

  /** The sum of a number over the entries of a list that satisfy a condition; over nothing, 0. */
  record Sum(FieldPath path, Optional<Requirement> where, boolean money) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      var sum = BigDecimal.ZERO;
      for (var entry : chosen(subject, list(), where)) {
        if (path.insideEntry().in(entry) instanceof Value.Figure figure) {
          sum = sum.add(figure.number());
        }
      }
      return Optional.of(sum);
    }

    private FieldPath list() {
      return path.list().orElseThrow();
    }

    @Override
    public Optional<FieldPath> place() {
      return path.list();
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(entries.fromTop(path), readsOf(entries, list(), where));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of(list(), path).flatMap(entries::fromTop);
    }
  }

  /** How many entries of a list that are not blank satisfy a condition. */
  record Count(FieldPath list, Optional<Requirement> where) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return Optional.of(BigDecimal.valueOf(chosen(subject, list, where).size()));
    }

    @Override
    public Optional<FieldPath> place() {
      return Optional.of(list);
    }

    @Override
    public boolean money() {
      return false;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(entries.fromTop(list.entries()), readsOf(entries, list, where));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return entries.fromTop(list);
    }
  }

  /** How many different values there are, of those words if any are given. */
  record Distinct(FieldPath path, List<String> words) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      long count =
          subject.values(path).stream()
              .flatMap(value -> Texts.of(value).stream())
              .filter(word -> words.isEmpty() || words.contains(word))
              .distinct()
              .count();
      return Optional.of(BigDecimal.valueOf(count));
    }

    @Override
    public Optional<FieldPath> place() {
      return path.list();
    }

    @Override
    public boolean money() {
      return false;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(entries.fromTop(path), entries.fromTop(path.entries()));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return entries.fromTop(path);
    }
  }

  /** The first less all others; what is subtracted and not given is 0. */
  record Minus(Amount first, List<Amount> others) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return first
          .of(subject)
          .map(
              number ->
                  others.stream()
                      .map(other -> other.of(subject).orElse(BigDecimal.ZERO))
                      .reduce(number, BigDecimal::subtract));
    }

    @Override
    public Optional<FieldPath> place() {
      return first.place();
    }

    @Override
    public boolean money() {
      return first.money();
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(Stream.of(first), others.stream())
          .flatMap(amount -> amount.reads(entries));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return first.asksFor(entries);
    }
  }

  /** So many percent of an amount. */
  record Percent(Amount percent, Amount whole) implements Amount {
    @Override
    public Optional<BigDecimal> of(Subject subject) {
      return percent
          .of(subject)
          .flatMap(p -> whole.of(subject).map(w -> p.multiply(w).movePointLeft(2)));
    }

    @Override
    public Optional<FieldPath> place() {
      return whole.place();
    }

    @Override
    public boolean money() {
      return whole.money();
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.concat(percent.reads(entries), whole.reads(entries));
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.concat(percent.asksFor(entries), whole.asksFor(entries));
    }
  }

  private static Optional<BigDecimal> number(Value value) {
    return value instanceof Value.Figure figure ? Optional.of(figure.number()) : Optional.empty();
  }

  private static List<Value> chosen(Subject subject, FieldPath list, Optional<Requirement> where) {
    var entries = subject.values(list.entries());
    if (where.isPresent()) {
      entries.removeIf(entry -> !where.get().judge(subject.at(entry)).holds());
    }
    return entries;
  }

  private static Stream<FieldPath> readsOf(
      Entries entries, FieldPath list, Optional<Requirement> where) {
    return where.stream().flatMap(condition -> condition.reads(entries.inside(list)));
  }

  /** Whether a field holds money; only numbers may be compared. */
  static boolean isMoney(Shape shape) {
    return shape instanceof Shape.Figure figure && figure.money();
  }
}
