package org.abatecheck.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Point;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.check.RuleResult;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.RulePack;

/**
 * What a page says of one proposal.
 *
 * @param number its own in the report, from 1
 * @param links what goes in front of its file in a link
 */
record Chapter(Report report, ProposalReport proposal, int number, String links) {

  static List<Chapter> of(Report report, String links) {
    return IntStream.range(0, report.proposals().size())
        .mapToObj(i -> new Chapter(report, report.proposals().get(i), i + 1, links))
        .toList();
  }

  /** A point, and the step that it is; 0: none of the next steps. */
  record Numbered(Chapter chapter, Point point, int step) {

    Cited cited() {
      return chapter.cited(point.finding());
    }
  }

  /** A prerequisite, or the rules of the file itself where there is none. */
  record Part(Chapter chapter, Optional<PrerequisiteResult> prerequisite) {

    private boolean has(Optional<String> id) {
      return id.equals(prerequisite.map(PrerequisiteResult::id));
    }

    List<Numbered> points() {
      return chapter
          .points(point -> PointsText.isNoExample(point.finding()))
          .filter(point -> has(point.point().finding().rule().prerequisite()))
          .toList();
    }

    List<Cited> exceptions() {
      return chapter.findings(finding -> finding.isWaived() && has(finding.rule().prerequisite()));
    }

    List<Result> rules() {
      return chapter.proposal().rules().stream()
          .filter(result -> has(result.rule().prerequisite()))
          .map(result -> new Result(chapter, result))
          .toList();
    }
  }

  /** What a rule came to. */
  record Result(Chapter chapter, RuleResult result) {

    boolean is(Verdict.OfRule verdict) {
      return result.verdict() == verdict && !isWaived();
    }

    /** Whether it fails, and every finding of it is an exception. */
    boolean isWaived() {
      return result.verdict() == Verdict.OfRule.FAIL
          && chapter.proposal().findings().stream()
              .filter(finding -> finding.rule().id().equals(result.rule().id()))
              .allMatch(Finding::isWaived);
    }
  }

  /** Its file, as a link. */
  String link() {
    return links + FileUri.of(proposal.file());
  }

  List<Part> parts() {
    return proposal.prerequisites().stream()
        .map(prerequisite -> new Part(this, Optional.of(prerequisite)))
        .toList();
  }

  Part ofTheFile() {
    return new Part(this, Optional.empty());
  }

  Stream<Numbered> points(Predicate<Point> wanted) {
    var steps = PointsText.steps(proposal);
    return proposal.points().stream()
        .filter(wanted)
        .map(point -> new Numbered(this, point, steps.indexOf(point) + 1));
  }

  List<Numbered> steps() {
    return points(PointsText.steps(proposal)::contains).toList();
  }

  List<Cited> findings(Predicate<Finding> wanted) {
    return proposal.findings().stream().filter(wanted).map(this::cited).toList();
  }

  Cited cited(Finding finding) {
    return new Cited(this, finding, proposal.findings().indexOf(finding) + 1);
  }

  int count(Predicate<Result> wanted) {
    return (int)
        proposal.rules().stream().map(rule -> new Result(this, rule)).filter(wanted).count();
  }

  /** The packs that it was judged by, the document rules among them. */
  List<RulePack> packs() {
    return report.packs().stream()
        .filter(pack -> proposal.packs().contains(pack.id()) || isOfAllProposals(pack))
        .toList();
  }

  private static boolean isOfAllProposals(RulePack pack) {
    return pack.program().isEmpty() && pack.joins().isEmpty();
  }
}
