package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Place;
import org.abatecheck.document.Value;
import org.abatecheck.document.yaml.PhrasePlace;

/** What texts must not say: one of them, or every one. */
sealed interface Wording extends Repeated permits Repeated.FreeOf, Asserted {

  /** Which text is read; empty: every one. */
  Optional<FieldPath> path();

  /** Every text that it may be about, and what may hide one. */
  List<Value> every(Document document);

  /** The text that is read, or every one, and what may hide one. */
  default List<Value> values(Subject subject) {
    return path()
        .map(one -> List.of(subject.value(one)))
        .orElseGet(() -> every(subject.document()));
  }

  /** Where a text says what it must not. */
  List<Miss> missesIn(Value.Text text, Subject subject);

  @Override
  default Outcome judge(Subject subject) {
    var misses = new ArrayList<Miss>();
    Optional<Value.Wrong> unread = Optional.empty();
    for (var value : values(subject)) {
      if (value instanceof Value.Text text) {
        misses.addAll(missesIn(text, subject));
      } else if (value instanceof Value.Wrong wrong && unread.isEmpty()) {
        unread = Optional.of(wrong);
      }
    }
    return new Outcome(misses, List.of(), unread);
  }

  /** The place of a part of a text, by its first character and the one past its last. */
  static Place placeOf(Value.Text text, int start, int end, Subject subject) {
    return new Place(
        text.place().pointer(),
        PhrasePlace.spanOf(subject.document().source(), text.scalar(), start, end));
  }

  static Miss miss(Value.Text text, int start, int end, Subject subject) {
    return Miss.at(placeOf(text, start, end, subject), text.text().substring(start, end));
  }

  // A text that is not there says nothing.
  @Override
  default Stream<FieldPath> asksFor(Entries entries) {
    return Stream.of();
  }

  @Override
  default Stream<FieldPath> reads(Entries entries) {
    return path().stream().flatMap(entries::fromTop);
  }
}
