package org.abatecheck.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;
import org.abatecheck.text.ReadTexts;

/**
 * What a requirement is judged on.
 *
 * @param entry what a path such as {@code .amount} starts from: an entry of a list
 * @param today the day judged by
 * @param thresholds of the rule that is judged
 * @param texts the texts read so far
 */
public record Subject(
    Document document,
    Value entry,
    LocalDate today,
    Map<String, Threshold> thresholds,
    ReadTexts texts) {

  public static Subject of(Document document, LocalDate today) {
    return new Subject(document, document.top(), today, Map.of(), new ReadTexts());
  }

  /** The same, for one rule. */
  public Subject under(Rule rule) {
    return rule.thresholds().isEmpty()
        ? this
        : new Subject(document, entry, today, rule.thresholds(), texts);
  }

  /** The same, judged by another day. */
  public Subject on(LocalDate day) {
    return new Subject(document, entry, day, thresholds, texts);
  }

  BigDecimal limit(String threshold) {
    return thresholds.get(threshold).on(today);
  }

  Subject at(Value otherEntry) {
    return new Subject(document, otherEntry, today, thresholds, texts);
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
