package org.abatecheck.rules;

import java.util.Optional;
import org.abatecheck.document.Place;
import org.abatecheck.document.Value;
import org.abatecheck.text.Mention;
import org.abatecheck.text.ProseLexicon;

/** A sentence of the proposal that says what a rule asks for, though at another place. */
public record Elsewhere(Place place, String sentence) {

  /** The first that says that coaches do not do what the lexicon names. */
  static Optional<Elsewhere> denying(ProseLexicon lexicon, Subject subject) {
    return subject.document().freeTexts().stream()
        .filter(Value.Text.class::isInstance)
        .map(Value.Text.class::cast)
        .flatMap(text -> in(text, lexicon, subject).stream())
        .findFirst();
  }

  private static Optional<Elsewhere> in(Value.Text text, ProseLexicon lexicon, Subject subject) {
    return lexicon
        .denialIn(text.text(), text.reading().orElseThrow(), subject.texts())
        .map(sentence -> of(text, sentence, subject));
  }

  private static Elsewhere of(Value.Text text, Mention sentence, Subject subject) {
    return new Elsewhere(
        Wording.placeOf(text, sentence.start(), sentence.end(), subject),
        text.text().substring(sentence.start(), sentence.end()).replaceAll("\\s+", " "));
  }
}
