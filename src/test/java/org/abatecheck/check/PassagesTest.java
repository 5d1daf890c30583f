package org.abatecheck.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.abatecheck.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lexicons find in passages of all sorts, and what they leave alone. */
class PassagesTest {

  private static final String OTHER_MONEY = "- {source: Town general fund, amount: 6700}";

  /** By rule: a line of the ready proposal, and where the passage is written in its place. */
  private static final Map<String, List<String>> SLOTS =
      Map.of(
          "DOC-07", List.of("fund_account:", "notes: |-\n  %s\nfund_account:"),
          "QP-22", List.of("A review each quarter", "|-\n    %s"),
          "RS-11", List.of("  title: Recovery Coach\n", "  title: |-\n    %s\n"),
          "RS-12", List.of("Program Director, Kestrel Brook Recovery", "|-\n    %s"),
          "NS-17", List.of(OTHER_MONEY, "- source: |-\n      %s\n    amount: 6700"));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("passages")
  void a_passage_is_found_or_left_alone_as_the_table_says(String rule, CaseFile.Case passage) {
    var slot = SLOTS.get(rule);
    var proposal =
        Proposal.ready()
            .with(slot.get(0), slot.get(1).formatted(passage.in()))
            .with("supervises_coaches: true", "supervises_coaches: false");
    var source = Source.of("proposal.yaml", proposal.text());

    passage.comesOutAs(
        proposal.judged().findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .map(finding -> phrase(source, finding))
            .toList());
  }

  private static String phrase(Source source, Finding finding) {
    var span = finding.span();
    int from = source.indexOf(span.line(), span.column());
    return source.text().substring(from, source.indexOf(span.endLine(), span.endColumn()));
  }

  static Stream<Object[]> passages() {
    return SLOTS.keySet().stream()
        .sorted()
        .flatMap(
            rule ->
                CaseFile.of(PassagesTest.class, "passages-" + rule + ".txt")
                    .cases()
                    .map(passage -> new Object[] {rule, passage}));
  }
}
