package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Value;

/**
 * What judging a requirement came to.
 *
 * @param misses where it does not hold; empty when it holds
 * @param evidence the values that made it hold
 * @param unread a value that could not be understood and was passed over
 */
public record Outcome(List<Miss> misses, List<Value> evidence, Optional<Value.Wrong> unread) {

  public Outcome {
    misses = List.copyOf(misses);
    evidence = List.copyOf(evidence);
  }

  static Outcome holds(List<Value> evidence) {
    return new Outcome(List.of(), evidence, Optional.empty());
  }

  static Outcome fails(Miss miss) {
    return new Outcome(List.of(miss), List.of(), Optional.empty());
  }

  /** Nothing is found wrong, but this value could not be understood. */
  static Outcome unread(Value.Wrong value) {
    return new Outcome(List.of(), List.of(), Optional.of(value));
  }

  static Outcome of(boolean holds, Value value) {
    return holds ? holds(List.of(value)) : fails(Miss.at(value));
  }

  public boolean holds() {
    return misses.isEmpty();
  }

  /** Many outcomes as one: it holds when all do. */
  static Outcome all(Stream<Outcome> outcomes) {
    var misses = new ArrayList<Miss>();
    var evidence = new ArrayList<Value>();
    var unread = new ArrayList<Value.Wrong>();
    outcomes.forEachOrdered(
        outcome -> {
          misses.addAll(outcome.misses());
          evidence.addAll(outcome.evidence());
          outcome.unread().ifPresent(unread::add);
        });
    return new Outcome(misses, evidence, unread.stream().findFirst());
  }
}
