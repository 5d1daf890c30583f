package org.abatecheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Shape;
import org.junit.jupiter.api.Test;

/** What the schemas tell people about the keys of a proposal. */
class KeysNoRuleReadsTest {

  private static final String UNREAD = "No rule reads this.";

  @Test
  void a_key_that_no_rule_reads_says_so_and_no_other_does() throws Exception {
    var packs = RulePackReader.read(List.of(), true);
    for (var pack : packs.programs()) {
      var fields = pack.schema().orElseThrow().fields();
      var read = packs.rules().flatMap(KeysNoRuleReadsTest::reads).distinct().toList();

      assertThat(fields)
          .allSatisfy(
              (path, field) ->
                  assertThat(field.description().contains(UNREAD))
                      .as(path)
                      .isEqualTo(!field.description().isEmpty() && !isRead(path, fields, read)));
    }
  }

  private static Stream<String> reads(Rule rule) {
    return Stream.concat(
            rule.reads().stream(), rule.require().stream().flatMap(KeysNoRuleReadsTest::ofEntries))
        .map(FieldPath::toString);
  }

  /** What a rule over the entries of a list reads of each entry. */
  private static Stream<FieldPath> ofEntries(Requirement requirement) {
    if (requirement instanceof Requirement.All all) {
      return all.members().stream().flatMap(KeysNoRuleReadsTest::ofEntries);
    }
    return requirement instanceof Repeated.Each each
        ? each.lists().stream()
            .flatMap(list -> each.entryPaths().stream().map(path -> path.under(list)))
        : Stream.of();
  }

  // Packs are chosen by two keys; some rules read every free text, or every date of what is done.
  private static boolean isRead(String path, Map<String, Field> fields, List<String> read) {
    return Stream.concat(read.stream(), Stream.of("program", "municipality.state"))
            .anyMatch(other -> isAtOrBelow(other, path))
        || fields.entrySet().stream()
            .filter(other -> isAtOrBelow(other.getKey(), path))
            .anyMatch(other -> isReadByKind(other.getValue().shape()));
  }

  private static boolean isAtOrBelow(String path, String top) {
    return path.equals(top) || path.startsWith(top + ".") || path.startsWith(top + "[]");
  }

  private static boolean isReadByKind(Shape shape) {
    if (shape instanceof Shape.Listing list) {
      return isReadByKind(list.entry().shape());
    }
    return (shape instanceof Shape.Text text && text.reading().isPresent())
        || (shape instanceof Shape.Day day && day.done() != Shape.Day.Done.NEVER);
  }
}
