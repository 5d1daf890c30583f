package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 7, first half: proposals that must not be accused. */
class FairnessTest {

  private final Proposal ready = Proposal.ready();

  @Test
  void a_complete_proposal_is_ready_and_nothing_is_found() {
    assertThat(ready.findings()).isEmpty();
    assertThat(ready.judged().verdict()).isEqualTo(Verdict.OfProposal.READY);
    assertThat(ready.judged().prerequisites())
        .extracting(PrerequisiteResult::verdict)
        .containsOnly(Verdict.OfPrerequisite.MET);
  }

  @Test
  void a_place_is_shown_once_as_evidence_of_a_rule() {
    assertThat(ready.judged().evidence())
        .filteredOn(evidence -> evidence.rule().id().equals("MA-01"))
        .extracting(Evidence::path)
        .containsExactly("/request/strategies/0", "/request/strategies/1");
  }

  @Test
  void one_strong_handoff_from_the_emergency_department_is_enough() {
    assertThat(ready.verdictOf("RI-03")).isEqualTo(Verdict.OfRule.PASS);
  }

  @Test
  void a_small_town_without_a_trend_of_repeat_overdoses_is_told_so_for_information() {
    var small = ready.without("  - {name: Trend");

    assertThat(small.findings()).containsExactly("NM-06 info /metrics/measures 66:3");
    assertThat(small.judged().verdict()).isEqualTo(Verdict.OfProposal.READY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pregnant-and-parenting-families", "criminal-justice-involved-persons"})
  void coaches_for_parents_or_for_people_leaving_prison_serve_a_strategy(String strategy) {
    assertThat(ready.with("support-in-treatment-and-recovery, harm-reduction", strategy).findings())
        .isEmpty();
  }

  @Test
  void a_renewal_paid_from_later_abatement_years_beside_a_planned_grant_has_sources() {
    var renewal =
        ready
            .with(
                "kind: insurance-billing, status: applied", "kind: private-grant, status: planned")
            .with("kind: municipal-budget", "kind: opioid-abatement");

    assertThat(renewal.findings()).containsExactly("NS-13 warning /sustainability/sources 91:3");
  }

  @Test
  void administration_given_in_kind_is_a_line_that_asks_for_nothing() {
    var inKind =
        ready
            .with("amount: 100000", "amount: 92000")
            .with(
                "amount: 8000,",
                "amount: 8000, offset: {amount: 8000, source: Town, kind: in-kind},");

    assertThat(inKind.findings()).isEmpty();
  }

  @Test
  void fourteen_percent_of_administration_is_below_the_yardstick() {
    assertThat(ready.with("80000", "74000").with("8000,", "14000,").findings()).isEmpty();
  }

  @Test
  void other_money_that_falls_by_forty_cents_is_no_shortfall() {
    assertThat(ready.with("amount: 6700", "amount: 6499.60").findings()).isEmpty();
  }

  @Test
  void a_supervisor_trained_in_peer_support_need_be_no_peer() {
    assertThat(ready.with("background: peer", "background: Trained in peer support").findings())
        .isEmpty();
  }

  @Test
  void an_office_on_court_street_is_no_court() {
    var street = "Program Director, 12 Court Street";

    assertThat(
            ready
                .with("Program Director, Kestrel Brook Recovery", street)
                .with("supervises_coaches: true", "supervises_coaches: false")
                .findingsOf("RS-12"))
        .isEmpty();
    assertThat(ready.with("Program Director, Kestrel Brook Recovery", street).findings()).isEmpty();
  }

  @Test
  void an_open_procurement_with_its_terms_written_lacks_only_the_name() {
    var open = ready.with("name: Kestrel Brook Recovery", "selection: procurement-open");

    assertThat(open.findings()).containsExactly("QP-01 error /partner 26:1");
    assertThat(open.judged().findings().get(0).message() + open.judged().findings().get(0).remedy())
        .contains("run the check again after the award");
  }

  @Test
  void an_assurance_not_signed_yet_is_a_point_to_look_at() {
    var draft = ready.without("  certified_by").without("  certified_on");

    assertThat(draft.findings()).containsExactly("NS-06 warning /non_supplantation 85:1");
    assertThat(draft.prerequisite("non-supplantation"))
        .isEqualTo(Verdict.OfPrerequisite.MET_WITH_WARNINGS);
  }

  @Test
  void the_writers_own_keys_are_left_alone() {
    assertThat(ready.ending("x-prepared-by: {name: TBD, cost: $5}").findings()).isEmpty();
  }

  @Test
  void a_contract_number_is_no_social_security_number() {
    assertThat(ready.ending("notes: See contract number 508-22-1190.").findings()).isEmpty();
  }

  @Test
  void the_source_documents_own_list_of_what_coaches_are_not_says_enough() {
    var list =
        ready
            .with("Coaches do not diagnose or treat.", "Clinicians")
            .with("Coaches do not search or test anyone.", "Law enforcement")
            .with("Coaches do not hold case files.", "Case managers")
            .with("Coaches do not drive people.", "A transportation solution");

    assertThat(list.findings()).isEmpty();
  }

  @Test
  void a_region_that_gets_organized_hears_nothing_of_the_phase_after_the_match() {
    var organizing =
        Proposal.readyToWork()
            .with("[organizing, continued-support]", "[organizing]")
            .without("wraparound")
            .without("retention");

    assertThat(organizing.findings()).isEmpty();
    assertThat(organizing.prerequisite("continued-support"))
        .isEqualTo(Verdict.OfPrerequisite.NOT_APPLICABLE);
    assertThat(organizing.judged().verdict()).isEqualTo(Verdict.OfProposal.READY);
  }
}
