package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.abatecheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract says of lists, evidence and the program, where it is easily missed. */
class SmallPrintTest {

  private static final Checker CHECKER = new Checker(Proposal.PACKS, ExampleRun.DAY);

  @ParameterizedTest
  @ValueSource(strings = {"none", "\n  - none", "[]", "[N/A]"})
  void none_as_the_only_entry_of_a_list_is_an_answer_as_well(String none) {
    var report = check("privacy:\n  data_sharing: " + none + "\n");

    assertThat(report.rules())
        .filteredOn(result -> result.rule().id().equals("RI-08"))
        .extracting(RuleResult::verdict)
        .containsExactly(Verdict.OfRule.PASS);
  }

  @Test
  void evidence_of_a_word_in_a_list_is_the_entry_that_has_it() {
    var report =
        check("metrics: {measures: [{name: Calls, tracks: [other, successful-contacts]}]}\n");

    assertThat(report.evidence())
        .filteredOn(evidence -> evidence.rule().id().equals("NM-03"))
        .extracting(Evidence::path, evidence -> evidence.excerpt().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/metrics/measures/0/tracks/1", "successful-contacts"));
  }

  @Test
  void a_text_cut_short_is_told_of_once_however_often_it_stands_there() {
    var report = check("x-text: &t Recovery #1 coaches\nnotes: *t\nrole: {training: *t}\n");

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().id().equals("DOC-09"))
        .extracting(Finding::path)
        .containsExactly("/role/training");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Program: recovery-coaching   | Line 1 has `Program`, which may be meant for `program`.",
        "programm: recovery-coaching  | Line 1 has `programm`, which may be meant for `program`.",
        "program: recovery-coachng    | Did you mean `recovery-coaching`?",
      })
  void a_near_miss_of_the_program_is_told(String line, String hint) {
    var report = CHECKER.check(Source.of("p.yaml", line + "\ntitle: Ashgrove\n"));

    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("DOC-04");
              assertThat(finding.message()).contains(hint);
            });
  }

  private static ProposalReport check(String lines) {
    return CHECKER.check(
        Source.of(
            "p.yaml",
            """
            program: recovery-coaching
            title: Recovery coaches for Ashgrove
            municipality: {name: Town of Ashgrove, state: OH}
            request: {amount: 1, starts: 2026-01-01, ends: 2026-12-31}
            """
                + lines));
  }
}
