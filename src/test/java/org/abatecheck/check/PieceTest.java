package org.abatecheck.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.document.change.Piece;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RuleExample;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines that a report gives to paste: pasted where it says, they do what it says. */
class PieceTest {

  private static final Checker CHECKER = new Checker(Proposal.PACKS, ExampleRun.DAY);

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("failingExamples")
  void a_piece_that_is_pasted_settles_its_finding(String rule, String place, String text) {
    var before = check(text);
    for (var point : before.points()) {
      if (point.finding().rule().id().equals(rule)) {
        var pasted = pasted(text, point.pieces());
        var after = check(pasted.replaceAll("(?m)^ *# replace\n", ""));

        assertThat(places(after, rule)).as(pasted).hasSizeLessThan(places(before, rule).size());
        assertThat(mistakes(after)).as(pasted).isSubsetOf(mistakes(before));
      }
    }
  }

  static Stream<String[]> failingExamples() {
    return Proposal.PACKS
        .rules()
        .filter(rule -> !rule.write().isEmpty())
        .flatMap(
            rule ->
                rule.examples().stream()
                    .filter(each -> each.expected() == RuleExample.Expected.FAILS)
                    .map(each -> example(rule, each)))
        // Some fragments are too small to be judged as a proposal.
        .filter(each -> !places(check(each[2]), each[0]).isEmpty());
  }

  @Test
  void an_example_that_is_pasted_and_left_as_it_is_is_no_answer() {
    var text = "program: recovery-coaching\nrole:\n  coaches_do_not:\n    clinical: They do not.\n";
    var point =
        check(text).points().stream()
            .filter(each -> each.finding().rule().id().equals("RS-04"))
            .findFirst()
            .orElseThrow();
    var pasted = pasted(text, point.pieces());

    assertThat(check(pasted).findings())
        .filteredOn(finding -> finding.rule().id().equals("RS-04"))
        .extracting(Finding::state)
        .containsExactly(Finding.State.EXAMPLE);
    assertThat(places(check(pasted.replace("search, drug test", "search, test")), "RS-04"))
        .isEmpty();
  }

  @Test
  void words_of_the_proposal_itself_are_an_answer_as_they_stand() {
    var text = "program: recovery-coaching\nrole:\n  training: Coaches do not test anyone.\n";
    var piece =
        check(text).points().stream()
            .filter(each -> each.finding().rule().id().equals("RS-03"))
            .flatMap(each -> each.pieces().stream())
            .findFirst()
            .orElseThrow();

    assertThat(piece.lines())
        .containsSubsequence("  coaches_do_not:", "    # replace", "    clinical: |-")
        .contains("    enforcement: Coaches do not test anyone");
    assertThat(places(check(pasted(text, List.of(piece))), "RS-04")).isEmpty();
  }

  @Test
  void every_rule_that_gives_a_piece_is_tried() {
    assertThat(failingExamples().map(each -> each[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Proposal.PACKS.rules().filter(rule -> !rule.write().isEmpty()).map(Rule::id).toList());
  }

  private static String[] example(Rule rule, RuleExample example) {
    var state =
        rule.id().startsWith("MA-")
                && !example.text().contains("municipality:\n")
                && !example.text().startsWith("municipality:")
            ? "municipality: {name: Ashgrove, state: MA}\n"
            : "";
    return new String[] {
      rule.id(),
      example.location().toString(),
      "program: " + program(rule) + "\n" + state + example.text()
    };
  }

  /** The first that has the rule; those of layers and of every proposal fit any. */
  private static String program(Rule rule) {
    return Proposal.PACKS.programs().stream()
        .filter(pack -> pack.rules().contains(rule))
        .findFirst()
        .orElse(Proposal.PACKS.programs().get(0))
        .program()
        .orElseThrow();
  }

  private static List<String> places(ProposalReport report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::path)
        .toList();
  }

  private static List<String> mistakes(ProposalReport report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().prerequisite().isEmpty())
        .map(finding -> finding.rule().id() + " " + finding.path())
        .toList();
  }

  private static ProposalReport check(String text) {
    return CHECKER.check(Source.of("proposal.yaml", text));
  }

  // From the end on, so that the numbers of the lines before stay what they are.
  private static String pasted(String text, List<Piece> pieces) {
    var lines = new ArrayList<>(text.lines().toList());
    pieces.stream()
        .sorted(Comparator.comparing((Piece piece) -> -piece.line()))
        .forEach(piece -> paste(lines, piece));
    return lines.stream().collect(joining("\n", "", "\n"));
  }

  private static void paste(List<String> lines, Piece piece) {
    switch (piece.where()) {
      case BELOW -> lines.addAll(piece.line(), piece.lines());
      case AT_END -> lines.addAll(piece.lines());
      case IN_PLACE_OF -> {
        lines.subList(piece.line() - 1, piece.lastLine()).clear();
        lines.addAll(piece.line() - 1, piece.lines());
      }
    }
  }
}
