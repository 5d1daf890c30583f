package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules say to people who are no programmers. */
class WordsToReadersTest {

  private static final double GRADE = 8;
  private static final Pattern ACCUSING =
      Pattern.compile("(?i)illegal|unlawful|complian|violat|offen[cs]e|fraud");

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_reads_at_the_eighth_grade_or_below(String id, Rule rule) {
    assertThat(ReadingGrade.of(rule.message().text() + " " + rule.remedy().text()))
        .as(rule.message().text() + " " + rule.remedy().text())
        .isLessThanOrEqualTo(GRADE);
    assertThat(ReadingGrade.of(rule.why())).as(rule.why()).isLessThanOrEqualTo(GRADE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_accuses_nobody(String id, Rule rule) {
    assertThat(
            Stream.of(
                List.of(rule.title(), rule.message().text(), rule.remedy().text(), rule.why()),
                rule.doubt().map(doubt -> List.of(doubt.text())).orElse(List.of())))
        .allSatisfy(texts -> assertThat(String.join("\n", texts)).doesNotContainPattern(ACCUSING));
  }

  static Stream<Object[]> rules() {
    return Proposal.PACKS.rules().map(rule -> new Object[] {rule.id(), rule});
  }
}
