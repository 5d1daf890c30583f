package org.abatecheck.rules;

import java.util.Optional;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Place;
import org.abatecheck.document.Value;
import org.abatecheck.text.ProseReading;

/**
 * A place where a requirement does not hold.
 *
 * @param written what is written there, as read
 * @param entry the entry of a list that it concerns
 * @param sides the two sides of the comparison that does not hold
 * @param word the word of {@code each-of} that it concerns
 * @param misspelt an unknown key that may be meant for the missing one
 * @param reading how the phrase was understood, of a rule that reads texts
 */
public record Miss(
    Place place,
    Optional<String> written,
    Optional<Value> entry,
    Optional<Sides> sides,
    Optional<String> word,
    Optional<Mistake> misspelt,
    Optional<ProseReading> reading) {

  /**
   * At a value. An entry of a list is known by its first text, a blank list by a placeholder in it.
   */
  public static Miss at(Value value) {
    return new Miss(
        value.place(),
        written(value).or(() -> value.blank() ? placeholder(value) : Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value instanceof Value.Blank blank ? blank.misspelt() : Optional.empty(),
        Optional.empty());
  }

  /** At a phrase of a text. */
  static Miss at(Place place, String phrase) {
    return new Miss(
        place,
        Optional.of(phrase),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Miss read(ProseReading asRead) {
    return new Miss(place, written, entry, sides, word, misspelt, Optional.of(asRead));
  }

  /** At a list that has too few entries: a placeholder among them is one that did not count. */
  static Miss atCounted(Value value) {
    var miss = at(value);
    return new Miss(
        miss.place,
        miss.written.or(() -> placeholder(value)),
        miss.entry,
        miss.sides,
        miss.word,
        miss.misspelt,
        miss.reading);
  }

  Miss comparing(Sides compared) {
    return new Miss(place, written, entry, Optional.of(compared), word, misspelt, reading);
  }

  Miss of(Value listEntry) {
    return new Miss(place, written, Optional.of(listEntry), sides, word, misspelt, reading);
  }

  Miss about(String eachWord) {
    return new Miss(place, written, entry, sides, Optional.of(eachWord), misspelt, reading);
  }

  /** The same miss, shown at another value. */
  public Miss movedTo(Value value) {
    // A placeholder is quoted wherever the finding is put.
    return new Miss(
        value.place(), written(value).or(() -> written), entry, sides, word, misspelt, reading);
  }

  private static Optional<String> placeholder(Value value) {
    return value instanceof Value.Listing list
        ? list.entries().stream()
            .filter(Value::blank)
            .flatMap(blank -> blank.written().stream())
            .findFirst()
        : Optional.empty();
  }

  /** The value as read; of an entry of a list that is a group of keys, its first text. */
  public static Optional<String> written(Value value) {
    return value instanceof Value.Group && value.place().pointer().isEntry()
        ? firstText(value)
        : value.written();
  }

  /** The first text or figure inside. */
  public static Optional<String> firstText(Value value) {
    return value
        .written()
        .or(() -> value.inside().stream().flatMap(inner -> firstText(inner).stream()).findFirst());
  }
}
