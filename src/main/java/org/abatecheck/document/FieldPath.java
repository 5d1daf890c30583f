package org.abatecheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path as rules write it: {@code budget.lines[].amount} from the top of a proposal, {@code
 * .amount} from an entry, {@code .} for the entry itself.
 *
 * @param steps keys, and {@link #EACH} for every entry of a list
 */
public record FieldPath(boolean fromEntry, List<String> steps) {

  public static final String EACH = "[]";

  public FieldPath {
    steps = List.copyOf(steps);
  }

  public static FieldPath parse(String written) {
    boolean fromEntry = written.startsWith(".");
    var rest = fromEntry ? written.substring(1) : written;
    var steps = new ArrayList<String>();
    for (var key : rest.isEmpty() ? new String[0] : rest.split("\\.", -1)) {
      var bare = key;
      int lists = 0;
      while (bare.endsWith(EACH)) {
        bare = bare.substring(0, bare.length() - EACH.length());
        lists++;
      }
      steps.add(bare);
      for (int i = 0; i < lists; i++) {
        steps.add(EACH);
      }
    }
    return new FieldPath(fromEntry, steps);
  }

  /** The path of the field that a JSON Pointer leads to a value of. */
  public static FieldPath of(String pointer) {
    return new FieldPath(
        false,
        Stream.of(pointer.split("/"))
            .skip(1)
            .map(step -> step.matches("\\d+") ? EACH : step)
            .toList());
  }

  /** The path of what this stands in; empty at the top. */
  public Optional<FieldPath> parent() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new FieldPath(fromEntry, steps.subList(0, steps.size() - 1)));
  }

  public boolean goesThroughLists() {
    return steps.contains(EACH);
  }

  /** The path up to and without its last {@code []}; empty without one. */
  public Optional<FieldPath> list() {
    int last = steps.lastIndexOf(EACH);
    return last < 0
        ? Optional.empty()
        : Optional.of(new FieldPath(fromEntry, steps.subList(0, last)));
  }

  /** What follows the last {@code []}, as a path from an entry. */
  public FieldPath insideEntry() {
    return new FieldPath(true, steps.subList(steps.lastIndexOf(EACH) + 1, steps.size()));
  }

  /** A path inside the entries of a list that is the start itself, as a path from such an entry. */
  public FieldPath withoutFirstList() {
    return new FieldPath(true, steps.subList(steps.indexOf(EACH) + 1, steps.size()));
  }

  /** Every entry of the list that stands at this path. */
  public FieldPath entries() {
    var all = new ArrayList<>(steps);
    all.add(EACH);
    return new FieldPath(fromEntry, all);
  }

  /** This path, seen from where the list starts, when it starts at an entry of that list. */
  public FieldPath under(FieldPath list) {
    var all = new ArrayList<>(list.steps);
    all.add(EACH);
    all.addAll(steps);
    return new FieldPath(list.fromEntry, all);
  }

  /** The value there; of a path without lists. Absent is {@link Value.Blank}, placed nearby. */
  public Value in(Value start) {
    var value = start;
    for (var step : steps) {
      value = child(value, step);
    }
    return value;
  }

  /** Every value there, blank ones and blank entries of the lists aside. */
  public List<Value> allIn(Value start) {
    var values = new ArrayList<Value>();
    collect(start, 0, values);
    return values;
  }

  private void collect(Value value, int step, List<Value> values) {
    if (value.blank()) {
      return;
    }
    if (step == steps.size()) {
      values.add(value);
    } else if (steps.get(step).equals(EACH)) {
      for (var entry : value.inside()) {
        collect(entry, step + 1, values);
      }
    } else {
      collect(child(value, steps.get(step)), step + 1, values);
    }
  }

  /** The first value on this path, or above it, that could not be understood. */
  public Optional<Value.Wrong> wrongIn(Value start) {
    return wrongIn(start, steps);
  }

  private static Optional<Value.Wrong> wrongIn(Value value, List<String> steps) {
    if (value instanceof Value.Wrong wrong) {
      return Optional.of(wrong);
    }
    if (steps.isEmpty() || value instanceof Value.Blank) {
      return Optional.empty();
    }
    var rest = steps.subList(1, steps.size());
    if (!steps.get(0).equals(EACH)) {
      return wrongIn(child(value, steps.get(0)), rest);
    }
    for (var entry : value.inside()) {
      var wrong = wrongIn(entry, rest);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static Value child(Value value, String key) {
    if (value instanceof Value.Wrong || value instanceof Value.Blank) {
      return value;
    }
    return value instanceof Value.Group group
        ? group.child(key)
        : Value.Blank.absent(value.place(), Optional.empty());
  }

  /** As it was written. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var step : steps) {
      if (!step.equals(EACH) && (fromEntry || text.length() > 0)) {
        text.append('.');
      }
      text.append(step);
    }
    return fromEntry && text.length() == 0 ? "." : text.toString();
  }
}
