package org.abatecheck.rules;

import java.time.LocalDate;
import java.util.List;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;
import org.abatecheck.text.ReadTexts;

/**
 * What a requirement is judged on.
 *
 * @param entry what a path such as {@code .amount} starts from: an entry of a list
 * @param today the day judged by
 * @param texts the texts read so far
 */
public record Subject(Document document, Value entry, LocalDate today, ReadTexts texts) {

  public static Subject of(Document document, LocalDate today) {
    return new Subject(document, document.top(), today, new ReadTexts());
  }

  Subject at(Value otherEntry) {
    return new Subject(document, otherEntry, today, texts);
  }

  Value value(FieldPath path) {
    return path.in(start(path));
  }

  /** Every value that is not blank. */
  List<Value> values(FieldPath path) {
    return path.allIn(start(path));
  }

  private Value start(FieldPath path) {
    return path.fromEntry() ? entry : document.top();
  }
}
