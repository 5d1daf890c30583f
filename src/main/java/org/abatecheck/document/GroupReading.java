package org.abatecheck.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the keys of a mapping: the known ones, those nobody knows, and those that are missing. */
final class GroupReading {

  private final Slot slot;
  private final Shape.Group shape;
  private final Map<String, Field> known;
  private final Map<String, Slot> written = new HashMap<>();
  private final Map<String, Value> read = new HashMap<>();
  private final List<Mistake> unknown = new ArrayList<>();
  private final List<Mistake> cutOff = new ArrayList<>();
  private final Map<String, Mistake> misspelt = new HashMap<>();

  private GroupReading(Slot slot, Shape.Group shape) {
    this.slot = slot;
    this.shape = shape;
    this.known = shape.fields();
  }

  static Value.Group of(Shape.Group shape, Slot slot, Node.Mapping mapping) {
    var entries = JoinedNumber.in(mapping.entries(), shape.fields());
    var reading = new GroupReading(slot, shape);
    IntStream.range(0, entries.size()).forEach(index -> reading.read(entries, index));
    return reading.group();
  }

  private void read(List<Node.Entry> entries, int index) {
    var entry = entries.get(index);
    var key = entry.key().text();
    var field = known.get(key);
    if (field != null) {
      var child = slot.field(key, entry, field);
      written.put(key, child);
      read.put(key, Reading.of(child));
      CutText.whole(child).ifPresent(cutOff::add);
    } else if (!key.startsWith("x-")) {
      var meant = Spelling.nearest(key, known.keySet());
      var mistake = UnknownKey.of(slot, entries, index, meant);
      unknown.add(mistake);
      meant.ifPresent(word -> misspelt.putIfAbsent(word, mistake));
    }
  }

  private Value.Group group() {
    // An unknown key is something written, although nothing below it is read.
    boolean blank =
        unknown.isEmpty()
            && read.values().stream().allMatch(Value::blank)
            && !(slot.needed() && holdsSamples());
    var fields = new LinkedHashMap<String, Value>();
    known.forEach(
        (key, field) -> {
          var value = Optional.ofNullable(read.get(key));
          boolean missing = field.required() && !blank && value.map(Value::blank).orElse(true);
          if (missing) {
            fields.put(key, missing(key, field, value));
          } else {
            value.ifPresent(found -> fields.put(key, found));
          }
        });
    return new Value.Group(
        slot.atKey(), shape, Collections.unmodifiableMap(fields), unknown, cutOff, misspelt, blank);
  }

  // Each example that must be replaced is told of at its own line, not the group as a whole.
  private boolean holdsSamples() {
    return read.entrySet().stream()
        .anyMatch(each -> known.get(each.getKey()).required() && each.getValue().unreplaced());
  }

  private Value missing(String key, Field field, Optional<Value> value) {
    return value
        .map(
            blank ->
                blank.unreplaced()
                    ? Misread.unreplaced(key, blank)
                    : Misread.requiredBlank(written.get(key), blank))
        .orElseGet(
            () -> Misread.requiredAbsent(slot, key, field, Optional.ofNullable(misspelt.get(key))));
  }
}
