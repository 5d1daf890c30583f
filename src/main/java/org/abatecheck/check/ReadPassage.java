package org.abatecheck.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.rules.ReadText;
import org.abatecheck.rules.Rule;
import org.abatecheck.text.ProseReading;
import org.abatecheck.text.ProseReading.Asserted;

/**
 * A text of a proposal as a rule on prose read it.
 *
 * @param path a JSON Pointer
 * @param question what the text answers
 * @param at where in it the words are that decided
 * @param reading of those words; empty when there are none that the rule looks for
 */
public record ReadPassage(
    Rule rule,
    String path,
    int line,
    Optional<String> question,
    String text,
    int at,
    Asserted asserted,
    Optional<Finding.Reading> reading) {

  // What is said decides, then what a person must settle.
  private static final List<Asserted> WEIGHTIEST_FIRST =
      List.of(Asserted.YES, Asserted.UNSETTLED, Asserted.NO);

  static ReadPassage of(Rule rule, ReadText read, Schema schema, Mask mask) {
    var text = read.text().text();
    var pointer = read.text().place().pointer().toString();
    var decided =
        read.readings().stream()
            .min(Comparator.comparing(each -> WEIGHTIEST_FIRST.indexOf(each.asserted())));
    return new ReadPassage(
        rule,
        mask.path(pointer),
        read.text().place().span().line(),
        Finding.Asked.at(FieldPath.of(pointer), schema).flatMap(asked -> asked.field().question()),
        mask.hide(text),
        decided.map(ProseReading::start).orElse(0),
        decided.map(ProseReading::asserted).orElse(Asserted.NO),
        decided.map(
            each -> Findings.reading(text.substring(each.start(), each.end()), each, mask)));
  }
}
