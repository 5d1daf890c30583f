package org.abatecheck.rules;

import java.util.List;
import java.util.Optional;
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
    var readings =
        lexicon.readingsIn(
            text.text(),
            text.reading().orElse("prose"),
            text.place().pointer().key(),
            subject.texts());
    return readings.stream()
        .filter(reading -> reading.asserted() != ProseReading.Asserted.NO)
        .map(reading -> Wording.miss(text, reading.start(), reading.end(), subject).read(reading))
        .toList();
  }
}
