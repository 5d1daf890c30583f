package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contract section 7, second half: proposals that must not slip through. */
class WatchfulnessTest {

  private final Proposal ready = Proposal.ready();

  @Test
  void a_boundary_that_says_none_is_no_boundary() {
    assertThat(ready.with("Coaches do not diagnose or treat.", "none").findings())
        .containsExactly("RS-03 error /role/coaches_do_not/clinical 19:15 'none'");
  }

  @Test
  void a_protocol_to_be_developed_is_neither_a_protocol_nor_established() {
    var planned =
        ready
            .with("A coach and a paramedic visit together", "To be developed")
            .with("in-use", "planned");

    assertThat(planned.findings())
        .containsExactly("RI-01 error /outreach/post_overdose_protocol 50:27 'To be developed'");
    assertThat(planned.verdictOf("RI-12")).isEqualTo(Verdict.OfRule.NOT_APPLICABLE);
  }

  @Test
  void a_protocol_that_is_described_but_only_planned_is_not_established() {
    var planned =
        ready
            .with(
                "A coach and a paramedic visit together",
                "To be developed with the fire chief by the end of the summer")
            .with("in-use", "planned");

    assertThat(planned.findings())
        .containsExactly("RI-12 error /outreach/protocol_status 51:20 'planned'");
  }

  @Test
  void an_agreement_in_progress_is_none() {
    assertThat(ready.with("Agreement of October 12}", "MOU in progress}").findings())
        .containsExactly("RI-09 error /privacy/data_sharing/0/agreement 64:62 'MOU in progress'");
  }

  @Test
  void a_certification_dated_next_year_is_dated_ahead() {
    assertThat(ready.with("2026-11-10", "2027-01-15").findings())
        .containsExactly("DOC-08 warning /non_supplantation/certified_on 88:17 '2027-01-15'");
  }

  @Test
  void a_certification_of_today_is_not() {
    assertThat(ready.with("2026-11-10", ExampleRun.DAY.toString()).findings()).isEmpty();
    assertThat(ready.with("2026-11-10", ExampleRun.DAY.plusDays(1).toString()).findings())
        .hasSize(1);
  }

  @Test
  void abatement_money_among_the_other_money_is_named_and_left_out_of_the_sum() {
    var circular =
        ready.with(
            "{source: Town general fund, amount: 6700}",
            "{source: Opioid abatement, amount: 6700}");

    assertThat(circular.findings())
        .containsExactly(
            "NS-08 error /other_funding/proposed_year 82:3 5000.00 -> 11500.00",
            "NS-17 error /other_funding/proposed_year/0/source 83:14 'Opioid abatement'");
    assertThat(circular.judged().findings().get(0).message()).contains("$6,500.00");
  }

  @Test
  void an_amount_that_cannot_be_read_keeps_its_prerequisite_from_being_met() {
    var unread = ready.with("amount: 80000", "amount: $80,000");

    assertThat(unread.findings())
        .containsExactly("DOC-03 error /budget/lines/0/amount 75:32 '$80,000' $80,000 -> 80000");
    assertThat(unread.prerequisite("non-supplantation"))
        .isEqualTo(Verdict.OfPrerequisite.NOT_ASSESSED);
    assertThat(unread.judged().verdict()).isEqualTo(Verdict.OfProposal.NOT_READY);
  }

  @Test
  void an_amount_that_cannot_be_read_beside_an_error_leaves_its_prerequisite_not_met() {
    var unread = ready.with("amount: 80000", "amount: $80,000").without("  plan:");

    assertThat(unread.prerequisite("non-supplantation")).isEqualTo(Verdict.OfPrerequisite.NOT_MET);
  }

  @Test
  void a_gap_that_is_no_more_than_its_area_says_neither_what_was_found_nor_how() {
    var bare =
        Proposal.readyToWork()
            .with("area: housing, finding: A long wait, evidence: Waiting list", "area: housing");

    assertThat(bare.findings()).containsExactly("WS-13 warning /wraparound/gaps/1 49:5");
  }

  @Test
  void a_partner_to_be_found_by_bids_is_not_named() {
    assertThat(ready.with("name: Kestrel Brook Recovery", "name: TBD (RFP)").findings())
        .containsExactly("QP-01 error /partner/name 27:9 'TBD (RFP)'");
  }
}
