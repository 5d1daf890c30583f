package org.abatecheck.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Place;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;
import org.abatecheck.document.yaml.PhrasePlace;
import org.abatecheck.text.ProseLexicon;
import org.abatecheck.text.ProseReading;

/**
 * No text says what the lexicon names; where that cannot be settled, a person is asked.
 *
 * @param path which text is read; empty: every free text
 */
record Asserted(Optional<FieldPath> path, ProseLexicon lexicon) implements Repeated {

  @Override
  public Outcome judge(Subject subject) {
    return Outcome.all(
        path.map(one -> Stream.of(subject.value(one)))
            .orElseGet(() -> subject.document().texts())
            .map(value -> judge(value, subject)));
  }

  private Outcome judge(Value value, Subject subject) {
    if (value instanceof Value.Wrong wrong) {
      return path.isPresent() || hidesFreeText(wrong, subject)
          ? Outcome.unread(wrong)
          : Outcome.holds(List.of());
    }
    if (!(value instanceof Value.Text text) || !(text.shape() instanceof Shape.Text shape)) {
      return Outcome.holds(List.of());
    }
    if (path.isEmpty() && shape.reading().isEmpty()) {
      return Outcome.holds(List.of());
    }
    return Outcome.all(
        lexicon
            .readingsIn(text.text(), shape.reading().orElse("prose"), field(text), subject.texts())
            .stream()
            .filter(reading -> reading.asserted() != ProseReading.Asserted.NO)
            .map(reading -> Outcome.fails(miss(text, reading, subject))));
  }

  private static boolean hidesFreeText(Value.Wrong wrong, Subject subject) {
    Shape shape = subject.document().top().shape();
    for (var step : wrong.place().pointer().toString().split("/")) {
      if (shape instanceof Shape.Group group && group.fields().containsKey(step)) {
        shape = group.fields().get(step).shape();
      } else if (shape instanceof Shape.Listing list) {
        shape = list.entry().shape();
      }
    }
    return holdsFreeText(shape);
  }

  private static boolean holdsFreeText(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.reading().isPresent();
    }
    if (shape instanceof Shape.Listing list) {
      return holdsFreeText(list.entry().shape());
    }
    return shape instanceof Shape.Group group
        && group.fields().values().stream().anyMatch(field -> holdsFreeText(field.shape()));
  }

  // An entry of a list stands at the key of its list.
  private static String field(Value.Text text) {
    var steps = text.place().pointer().toString().split("/");
    int last = steps.length - 1;
    return last > 0 && steps[last].chars().allMatch(Character::isDigit)
        ? steps[last - 1]
        : steps[last];
  }

  private static Miss miss(Value.Text text, ProseReading reading, Subject subject) {
    var span =
        PhrasePlace.spanOf(
            subject.document().source(), text.scalar(), reading.start(), reading.end());
    return Miss.at(
            new Place(text.place().pointer(), span),
            text.text().substring(reading.start(), reading.end()))
        .read(reading);
  }

  // A text that is not there says nothing.
  @Override
  public Stream<FieldPath> asksFor(Entries entries) {
    return Stream.of();
  }

  @Override
  public Stream<FieldPath> reads(Entries entries) {
    return path.stream().flatMap(entries::fromTop);
  }
}
