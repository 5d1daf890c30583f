package org.abatecheck.rules;

import java.util.List;
import org.abatecheck.document.Value;
import org.abatecheck.text.ProseReading;

/**
 * A text as a rule on prose read it.
 *
 * @param readings one for each clause with words of the rule; of those that it does not mind too
 */
public record ReadText(Value.Text text, List<ProseReading> readings) {
  public ReadText {
    readings = List.copyOf(readings);
  }
}
