package org.abatecheck.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RuleExample.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that ship with the program: all there, each with examples that come out as written. */
class ShippedRulesTest {

  private static final ExampleRun RUN = ExampleRun.of(Proposal.PACKS);

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void examples_come_out_as_written(String id) {
    assertThat(RUN.failures())
        .filteredOn(failure -> failure.lines().findFirst().orElseThrow().endsWith(": " + id))
        .isEmpty();
  }

  static Stream<String> ids() {
    return rules().map(Rule::id);
  }

  private static Stream<Rule> rules() {
    return Proposal.PACKS.rules();
  }

  @Test
  void no_example_comes_out_otherwise() {
    assertThat(RUN.failures()).isEmpty();
    assertThat(RUN.rules()).isEqualTo(130);
  }

  @Test
  void every_rule_of_the_contract_is_there_with_its_severity() {
    var bySeverity =
        rules()
            .collect(
                groupingBy(
                    rule -> rule.severity().id(), TreeMap::new, mapping(Rule::id, joining(" "))));

    assertThat(bySeverity)
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(
                "error",
                "DOC-01 DOC-02 DOC-03 DOC-04 DOC-05"
                    + " RS-01 RS-03 RS-04 RS-07 RS-08 RS-09 RS-10 RS-11 RS-12"
                    + " QP-01 QP-02 QP-03 QP-04 QP-05 QP-06 QP-07 QP-08 QP-09 QP-10 QP-11 QP-13 QP-22"
                    + " RI-01 RI-02 RI-03 RI-04 RI-05 RI-06 RI-07 RI-08 RI-09 RI-12"
                    + " NM-01 NM-07"
                    + " NS-01 NS-02 NS-03 NS-04 NS-05 NS-07 NS-08 NS-10 NS-11 NS-12 NS-16 NS-17"
                    + " WO-02 WO-11 WO-12 WS-04 WS-05"
                    + " MA-01 MA-03 MA-08",
                "warning",
                "DOC-06 DOC-07 DOC-08 DOC-09"
                    + " RS-05 RS-06 RS-13 RS-14 RS-15 RS-16 RS-17 RS-18"
                    + " QP-12 QP-14 QP-15 QP-17 QP-18 QP-19 QP-20 QP-21"
                    + " RI-10 RI-13 NM-08 NM-09 NM-10"
                    + " NS-06 NS-13 NS-14 NS-18"
                    + " WO-01 WO-04 WO-05 WO-06 WO-07 WO-08 WO-09 WO-10 WO-13 WO-14 WO-15 WO-16"
                    + " WO-17 WO-19 WO-20"
                    + " WS-01 WS-02 WS-03 WS-06 WS-08 WS-09 WS-10 WS-11 WS-12 WS-13"
                    + " MA-02 MA-04 MA-05 MA-06 MA-07",
                "info",
                "RS-02 QP-16 RI-11 NM-02 NM-03 NM-04 NM-05 NM-06 NS-09 NS-15 WO-03 WO-18 WS-07"));
  }

  @Test
  void every_rule_shows_when_it_holds_when_it_fails_and_when_it_does_not_apply() {
    assertThat(rules())
        .allSatisfy(
            rule -> {
              var shown = rule.examples().stream().map(example -> example.expected()).toList();
              assertThat(shown).as(rule.id()).contains(Expected.PASSES, Expected.FAILS);
              if (rule.when().isPresent() || !rule.passes().isEmpty()) {
                assertThat(shown).as(rule.id()).contains(Expected.NOT_APPLICABLE);
              }
            });
  }

  @Test
  void only_the_rules_of_the_contract_show_two_sides() {
    assertThat(rules().filter(Rule::compared).map(Rule::id))
        .containsExactlyInAnyOrder("DOC-05", "QP-16", "RI-10", "NS-04", "NS-08", "NS-15", "MA-08");
  }

  @Test
  void rules_are_reported_by_prerequisite_document_rules_first() {
    var groups =
        Proposal.ready().judged().rules().stream()
            .map(result -> result.rule().prerequisite().orElse("document"))
            .distinct()
            .toList();

    assertThat(groups)
        .isEqualTo(
            List.of(
                "document",
                "role-scope",
                "qualified-partner",
                "referral-infrastructure",
                "non-punitive-metrics",
                "non-supplantation",
                "massachusetts-terms"));
  }
}
