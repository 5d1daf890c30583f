package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/** What a rule asks of a proposal: one of a closed set of kinds, and three to combine them. */
public sealed interface Requirement
    permits Requirement.Present,
        Requirement.Answered,
        Requirement.OneOf,
        Requirement.Among,
        Requirement.Some,
        Requirement.All,
        Requirement.Any,
        Requirement.Not,
        Comparing,
        Repeated {

  Outcome judge(Subject subject);

  /** The paths it reads, seen from the top: a value there that is wrong leaves it unjudged. */
  Stream<FieldPath> reads(Entries entries);

  /** Every path it looks at, those inside the entries that it passes over singly too. */
  default Stream<FieldPath> looksAt(Entries entries) {
    return reads(entries);
  }

  /**
   * The paths that must be given for it to hold, seen from the top; of several ways to make it hold
   * those of the first. What is merely judged when it is given is not asked for.
   */
  Stream<FieldPath> asksFor(Entries entries);

  /** Whether a miss of it has a place of its own. */
  default boolean isPlaced() {
    return true;
  }

  /** None of these is blank; it fails at the first blank one. */
  record Present(List<FieldPath> paths) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var values = new ArrayList<Value>(paths.size());
      Optional<Value.Wrong> unread = Optional.empty();
      for (var path : paths) {
        var value = subject.value(path);
        if (value.blank()) {
          return Outcome.fails(Miss.at(value));
        }
        var shown = shown(value);
        if (shown instanceof Value.Wrong wrong) {
          unread = unread.or(() -> Optional.of(wrong));
        } else {
          values.add(shown);
        }
      }
      return new Outcome(List.of(), values, unread);
    }

    // Of a list, the first entry that says something; one that could not be understood shows
    // nothing, so it stands for the list only when there is no other.
    private static Value shown(Value value) {
      if (!(value instanceof Value.Listing list)) {
        return value;
      }
      Value found = value;
      for (var entry : list.entries()) {
        if (!entry.blank() && !(entry instanceof Value.Wrong)) {
          return entry;
        }
        found = found == value && !entry.blank() ? entry : found;
      }
      return found;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return paths.stream().flatMap(entries::fromTop);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return reads(entries);
    }
  }

  /** Not blank, or an empty list, which is an answer. */
  record Answered(FieldPath path) implements Requirement {
    @Override
    public Outcome judge(Subject subject) {
      var value = subject.value(path);
      boolean emptyList = value instanceof Value.Listing list && list.entries().isEmpty();
      if (value.blank()) {
        return Outcome.of(emptyList, value);
      }
      return Present.shown(value) instanceof Value.Wrong wrong
          ? Outcome.unread(wrong)
          : Outcome.holds(List.of(Present.shown(value)));
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return entries.fromTop(path);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return reads(entries);
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
      var candidates = value instanceof Value.Listing list ? list.entries() : List.of(value);
      for (var candidate : candidates) {
        if (isMet(candidate)) {
          return Outcome.holds(List.of(candidate));
        }
      }
      return Outcome.fails(Miss.at(value));
    }

    private boolean isMet(Value value) {
      if (value instanceof Value.Truth truth) {
        return words.contains(Boolean.toString(truth.isTrue())) != negated;
      }
      return value instanceof Value.Text text && words.contains(Shape.fold(text.text())) != negated;
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return withEntries(entries, path);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return entries.fromTop(path);
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

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of(path, others).flatMap(entries::fromTop);
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

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.concat(entries.fromTop(list), where.asksFor(entries.inside(list)));
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
    public Stream<FieldPath> asksFor(Entries entries) {
      return members.stream().flatMap(member -> member.asksFor(entries));
    }

    @Override
    public Stream<FieldPath> looksAt(Entries entries) {
      return members.stream().flatMap(member -> member.looksAt(entries));
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
    public Stream<FieldPath> asksFor(Entries entries) {
      return members.get(0).asksFor(entries);
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
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of();
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
