package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value that cannot be read keeps from being judged (contract 1.1). */
class NotJudgedTest {

  private static final List<Verdict.OfPrerequisite> SHOWN =
      List.of(Verdict.OfPrerequisite.MET, Verdict.OfPrerequisite.MET_WITH_WARNINGS);

  private final Proposal ready = Proposal.ready();

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void exactly_the_rules_that_read_a_value_are_put_off(CaseFile.Case altered) {
    var proposal = ready.altered(altered.in());

    altered.comesOutAs(
        Stream.of(
                proposal.judged().findings().stream().map(Proposal::place),
                Stream.of("rules: " + notJudged(proposal)),
                proposal.judged().prerequisites().stream()
                    .filter(result -> !SHOWN.contains(result.verdict()))
                    .map(NotJudgedTest::line))
            .flatMap(lines -> lines)
            .toList());
  }

  static Stream<CaseFile.Case> cases() {
    return CaseFile.of(NotJudgedTest.class, "not-judged.txt").cases();
  }

  private static List<String> notJudged(Proposal proposal) {
    return proposal.rulesThat(Verdict.OfRule.NOT_JUDGED);
  }

  private static String line(PrerequisiteResult result) {
    return "%s %s, line %s, %d not judged"
        .formatted(
            result.id(),
            result.verdict().id(),
            result.unreadLine().map(Object::toString).orElse("unsaid"),
            result.notJudged());
  }

  @Test
  void of_a_rule_over_entries_only_the_entry_that_cannot_be_read_is_passed_over() {
    var two =
        ready
            .with("provider: Three Ponds Van", "provider: [Three Ponds Van]")
            .with("provider: Meetings of several kinds", "provider: TBD");

    assertThat(two.findings())
        .containsExactly(
            "DOC-03 error /partner/referral_pathways/1/provider 46:31",
            "QP-21 warning /partner/referral_pathways/2/provider 47:37 'TBD'");
    assertThat(notJudged(two)).containsExactly("DOC-07");
  }

  @Test
  void a_stranger_beside_an_entry_that_cannot_be_read_is_still_found() {
    var two =
        ready.with(
            "[support-in-treatment-and-recovery, harm-reduction]",
            "[street-lighting, [harm-reduction]]");

    assertThat(two.findings())
        .containsExactly(
            "MA-01 error /request/strategies/0 8:16 'street-lighting'",
            "DOC-03 error /request/strategies/1 8:33");
    assertThat(two.verdictOf("MA-02")).isEqualTo(Verdict.OfRule.NOT_APPLICABLE);
  }

  @Test
  void a_rule_after_one_that_is_not_judged_is_not_judged_either() {
    var unread = ready.with("starts: 2027-07-01", "starts: soon");

    assertThat(unread.verdictOf("DOC-05")).isEqualTo(Verdict.OfRule.NOT_JUDGED);
    assertThat(unread.verdictOf("NS-14")).isEqualTo(Verdict.OfRule.NOT_JUDGED);
  }

  @Test
  void a_rule_after_one_that_fails_does_not_apply() {
    var reversed = ready.with("ends: 2028-06-30", "ends: 2027-06-30");

    assertThat(reversed.verdictOf("NS-14")).isEqualTo(Verdict.OfRule.NOT_APPLICABLE);
  }

  @Test
  void a_rule_after_one_that_fails_does_not_apply_although_it_reads_what_cannot_be_read() {
    var both =
        ready
            .with("status: applied, begins: 2028-01-01", "status: asked, begins: spring")
            .with("ends: 2028-06-30", "ends: 2027-06-30");

    assertThat(both.verdictOf("NS-14")).isEqualTo(Verdict.OfRule.NOT_APPLICABLE);
    assertThat(both.verdictOf("NS-13")).isEqualTo(Verdict.OfRule.NOT_JUDGED);
  }

  @Test
  void a_list_of_which_nothing_can_be_read_is_neither_blank_nor_shown() {
    var onlyWrong =
        ready
            .without("  - Link people")
            .without("  - Keep in touch")
            .with("- Meet people where they are", "- {meet: people}");

    assertThat(onlyWrong.verdictOf("RS-01")).isEqualTo(Verdict.OfRule.NOT_JUDGED);
    assertThat(onlyWrong.verdictOf("RS-02")).isEqualTo(Verdict.OfRule.NOT_JUDGED);
  }

  @Test
  void what_stands_below_an_unknown_key_does_not_make_its_section_blank() {
    var letters = ready.without("fund_account").ending("fund_account: {letters: two}");

    assertThat(letters.findings())
        .containsExactly(
            "MA-06 warning /fund_account 96:1",
            "DOC-02 warning /fund_account/letters 96:16 'letters'");
  }
}
