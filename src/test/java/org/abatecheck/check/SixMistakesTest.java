package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SixMistakesTest {

  @Test
  void six_different_mistakes_give_six_findings_each_at_its_place() {
    var mistaken =
        Proposal.ready()
            .with("ends: 2028-06-30", "ends: 2027-06-30")
            .with("job_description", "job_descripton")
            .with("Recovery coach academy before the first shift", "TBD")
            .with("kind: contract", "kind: handshake")
            .with("process: The nurse calls and introduces the two", "process: pending")
            .with("{source: Savings bank foundation, amount: 5000}\nnon", "TBD\nnon");

    assertThat(mistaken.findings())
        .containsExactly(
            "DOC-05 error /request/ends 7:9 '2027-06-30' 2027-06-30 -> 2027-07-01",
            "RS-18 warning /role 9:1",
            "DOC-02 error /role/job_descripton 13:3 'job_descripton'",
            "RS-13 warning /role/training 23:13 'TBD'",
            "DOC-03 error /partner/agreement/kind 48:21 'handshake' handshake -> contract,"
                + " memorandum-of-understanding, grant-agreement",
            "RI-04 error /warm_handoffs/0/process 57:12 'pending'",
            "NS-08 error /other_funding/proposed_year 82:3 6700.00 -> 11500.00");
  }

  @Test
  void a_rule_that_lacks_only_a_misspelt_key_says_so() {
    var misspelt = Proposal.ready().with("job_description", "job_descripton");

    assertThat(misspelt.judged().findings())
        .extracting(finding -> finding.rule().id(), Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "RS-18",
                "The proposal does not name a written job description for the coaches. Line 13 has"
                    + " `job_descripton`, which may be meant for it."),
            org.assertj.core.groups.Tuple.tuple(
                "DOC-02",
                "`job_descripton` is not a key that this program knows. Did you mean"
                    + " `job_description`? What stands below it was not read."));
  }
}
