package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.abatecheck.document.Node;
import org.abatecheck.source.Location;

/** Reads the examples of a rule. */
final class RuleExampleReader {

  private RuleExampleReader() {}

  /** A passing and a failing one must be among them. */
  static List<RuleExample> read(Written written, boolean whileReading) {
    var examples = new ArrayList<RuleExample>();
    for (var example : written.mappings("examples")) {
      var kinds = Arrays.stream(RuleExample.Expected.values());
      kinds
          .filter(expected -> example.has(expected.id()))
          .findFirst()
          .ifPresentOrElse(
              expected -> examples.add(example(example, expected, whileReading)),
              () -> rejectExample(example));
    }
    for (var needed :
        Map.of(RuleExample.Expected.PASSES, "passing", RuleExample.Expected.FAILS, "failing")
            .entrySet()) {
      if (examples.stream().noneMatch(example -> example.expected() == needed.getKey())) {
        written
            .mistakes()
            .add(written.file(), written.node(), "there is no " + needed.getValue() + " example");
      }
    }
    return examples;
  }

  private static void rejectExample(Written example) {
    var kinds = Arrays.stream(RuleExample.Expected.values()).map(RuleExample.Expected::id).toList();
    var first = example.node().entries().stream().map(entry -> entry.key().text()).findFirst();
    example
        .mistakes()
        .add(
            example.file(),
            example.node(),
            Written.unknown("kind of example", first.orElse(""), kinds));
  }

  private static RuleExample example(
      Written example, RuleExample.Expected expected, boolean whileReading) {
    example.only(Set.of(expected.id(), "at", "says", "waivers"));
    var at = example.texts("at").stream().map(Node.Scalar::text).toList();
    // The text may be empty where a rule is about files that hold nothing.
    var text =
        example.get(expected.id()).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    if (text.isBlank() && !whileReading) {
      example.mistakes().add(example.file(), example.node(), "the example is empty");
    }
    return new RuleExample(
        expected,
        text,
        at,
        example.text("says"),
        example.text("waivers"),
        Location.of(example.file(), example.node().span()));
  }
}
