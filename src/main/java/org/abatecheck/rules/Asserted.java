package org.abatecheck.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;
import org.abatecheck.text.ProseLexicon;
import org.abatecheck.text.ProseReading;

/** No text says what the lexicon names; where that cannot be settled, a person is asked. */
record Asserted(Optional<FieldPath> path, ProseLexicon lexicon) implements Wording {

  @Override
  public List<Value> every(Document document) {
    return document.freeTexts();
  }

  @Override
  public List<Miss> missesIn(Value.Text text, Subject subject) {
    return readingsIn(text, subject).stream()
        .filter(reading -> reading.asserted() != ProseReading.Asserted.NO)
        .map(reading -> Wording.miss(text, reading.start(), reading.end(), subject).read(reading))
        .toList();
  }

  /** Every text that it reads, with what it made of it. */
  Stream<ReadText> readTexts(Subject subject) {
    return values(subject).stream()
        .filter(Value.Text.class::isInstance)
        .map(Value.Text.class::cast)
        .map(text -> new ReadText(text, readingsIn(text, subject)));
  }

  private List<ProseReading> readingsIn(Value.Text text, Subject subject) {
    return lexicon.readingsIn(
        text.text(), text.reading().orElse("prose"), text.place().pointer().key(), subject.texts());
  }
}
