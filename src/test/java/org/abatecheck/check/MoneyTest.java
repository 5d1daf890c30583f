package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums, differences and shares: exact, to the cent, with a tolerance of a dollar. */
class MoneyTest {

  private final Proposal ready = Proposal.ready();

  @Test
  void lines_and_request_may_be_less_than_a_dollar_apart_in_either_direction() {
    assertThat(ready.with("8000,", "8000.99,").findings()).isEmpty();
    assertThat(ready.with("8000,", "7999.01,").findings()).isEmpty();
    assertThat(ready.with("8000,", "7999.00,").findingsOf("NS-04"))
        .containsExactly("NS-04 error /budget/lines 74:3 99999.00 -> 100000.00");
    assertThat(ready.with("8000,", "8001.00,").findingsOf("NS-04"))
        .containsExactly("NS-04 error /budget/lines 74:3 100001.00 -> 100000.00");
  }

  @Test
  void cents_add_up_exactly() {
    var cents = new StringBuilder("80000, reimbursed_by: none}\n");
    for (int i = 0; i < 1000; i++) {
      cents.append("  - {category: other, amount: 0.1}\n");
    }
    var thousandDimes =
        ready
            .with("80000, reimbursed_by: none}\n", cents.toString())
            .with("amount: 100000", "amount: 100101");

    assertThat(thousandDimes.findingsOf("NS-04"))
        .containsExactly("NS-04 error /budget/lines 74:3 100100.00 -> 100101.00");
    assertThat(thousandDimes.with("amount: 100101", "amount: 100100.99").findings()).isEmpty();
  }

  @Test
  void the_message_gives_both_sums_and_the_difference() {
    assertThat(ready.with("8000,", "12345.67,").judged().findings())
        .extracting(Finding::message)
        .containsExactly(
            "The budget lines ask for $104,345.67; the request says $100,000.00; the difference is"
                + " $4,345.67.");
  }

  @Test
  void an_offset_is_taken_off_its_line() {
    var offset =
        "offset: {amount: 20000.50, source: Hospital}, reimbursed_by: none}\n  - {category: sup";

    assertThat(
            ready
                .with("reimbursed_by: none}\n  - {category: sup", offset)
                .with("amount: 100000", "amount: 79999.50")
                .findings())
        .isEmpty();
  }

  @Test
  void a_line_whose_offset_is_larger_asks_for_nothing_and_takes_nothing_from_others() {
    var above =
        ready
            .with(
                "amount: 12000, reimbursed_by: none",
                "amount: 12000, offset: {amount: 13000, source: Town}, reimbursed_by: masshealth")
            .with("amount: 100000", "amount: 88000");

    assertThat(above.findings())
        .containsExactly("NS-16 error /budget/lines/1/offset/amount 76:61 '13000'");
  }

  @Test
  void a_line_that_others_pay_in_full_may_be_reimbursed() {
    var paid =
        ready
            .with(
                "amount: 12000, reimbursed_by: none",
                "amount: 12000, offset: {amount: 12000, source: Town}, reimbursed_by: bsas")
            .with("amount: 100000", "amount: 88000");

    assertThat(paid.findings()).isEmpty();
  }

  @Test
  void a_line_of_nothing_is_no_salary() {
    var free = ready.with("amount: 80000", "amount: 0").with("amount: 100000", "amount: 20000");

    assertThat(free.findings())
        .containsExactly(
            "NS-01 error /budget/lines 74:3", "NS-15 info /budget/lines 74:3 8000.00 -> 3000.00");
  }

  @Test
  void administration_is_measured_to_the_cent() {
    var atLimit = ready.with("80000", "73000").with("8000,", "15000,");

    assertThat(atLimit.findings()).isEmpty();
    assertThat(atLimit.with("15000", "15000.01").findings())
        .containsExactly("NS-15 info /budget/lines 74:3 15000.01 -> 15000.00");
  }

  @Test
  void a_shortfall_of_other_money_is_a_question_with_its_figures() {
    var less = ready.with("amount: 6700", "amount: 6499");

    assertThat(less.findings())
        .containsExactly("NS-08 error /other_funding/proposed_year 82:3 11499.00 -> 11500.00");
    assertThat(less.judged().findings().get(0).message())
        .contains("$11,499.00", "$11,500.00", "$1.00", "question");
    assertThat(less.with("6499", "6499.01").findings()).isEmpty();
  }

  @Test
  void totals_count_and_not_single_sources() {
    var moved =
        ready
            .with("amount: 6700", "amount: 1500")
            .with("amount: 5000}\nnon", "amount: 10000}\nnon");

    assertThat(moved.findings()).isEmpty();
  }

  @Test
  void documented_reductions_cover_a_shortfall_to_within_a_dollar() {
    var ranOut =
        ready
            .with("starts: 2027-07-01", "starts: 2026-11-01")
            .with("amount: 6700", "amount: 1500")
            .with(
                "  proposed_year:",
                "  reductions:\n"
                    + "  - {source: State grant, amount: 4999.01, reason: It ran out,"
                    + " evidence: Letter, decided_on: 2026-10-31}\n"
                    + "  proposed_year:");

    assertThat(ranOut.findings()).containsExactly("NS-09 info /other_funding/reductions 82:3");
    assertThat(ranOut.with("4999.01", "4999").findings())
        .containsExactly("NS-08 error /other_funding/proposed_year 84:3 6500.00 -> 11500.00");
    assertThat(ranOut.with("2026-10-31", "2026-11-01").findings())
        .containsExactly("NS-08 error /other_funding/proposed_year 84:3 6500.00 -> 11500.00");
    assertThat(ranOut.with("evidence: Letter, ", "").findings())
        .containsExactly("NS-08 error /other_funding/proposed_year 84:3 6500.00 -> 11500.00");
  }

  @Test
  void with_no_money_last_year_nothing_need_be_said_of_this_one() {
    var none =
        ready
            .without("  proposed_year")
            .with(
                "prior_year:\n  - {source: Town general fund, amount: 6500}\n"
                    + "  - {source: Savings bank foundation, amount: 5000}",
                "prior_year: []");

    assertThat(none.findings()).isEmpty();
  }

  @Test
  void a_members_sum_may_be_less_than_a_dollar_off() {
    var pool =
        "pool: {lead: Ashgrove, agreement: Joint agreement, members: [{municipality: Ashgrove,"
            + " amount: 60000.40}, {municipality: Elm, amount: 40000.59}]}";

    assertThat(ready.ending(pool).findings()).isEmpty();
    assertThat(ready.ending(pool).with("40000.59", "40000.60").findings())
        .containsExactly("MA-08 error /pool/members 97:52 100001.00 -> 100000.00");
  }

  @Test
  void the_states_report_is_due_from_thirty_five_thousand_dollars_on() {
    var silent = ready.with("58214.66, responsible: Ruth Amari", "35000");

    assertThat(silent.findings()).containsExactly("MA-05 warning /state_report 95:1");
    assertThat(silent.with("receipts: 35000", "receipts: 34999.99").findings()).isEmpty();
  }
}
