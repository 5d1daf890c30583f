package org.abatecheck.report;

import java.util.ArrayList;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.Severity;

/** Verdicts in the words shown to readers. */
final class VerdictLine {

  private VerdictLine() {}

  static String of(ProposalReport proposal) {
    return ExceptionsText.added(ofFound(proposal), proposal);
  }

  private static String ofFound(ProposalReport proposal) {
    var words = proposal.verdict().words();
    if (proposal.verdict() != Verdict.OfProposal.NOT_READY) {
      return words;
    }
    int notMet = count(proposal, Verdict.OfPrerequisite.NOT_MET);
    int notAssessed = count(proposal, Verdict.OfPrerequisite.NOT_ASSESSED);
    var parts = new ArrayList<String>();
    if (notMet > 0) {
      parts.add(
          "%s of %s %s not shown"
              .formatted(notMet, proposal.prerequisites().size(), notMet == 1 ? "is" : "are"));
    }
    if (notAssessed > 0) {
      parts.add(notAssessed + " could not be judged");
    }
    return words + ": " + (parts.isEmpty() ? "the file has mistakes" : String.join(", ", parts));
  }

  static String withCounts(ProposalReport proposal) {
    return of(proposal)
        + " ("
        + counts(
            proposal.count(Severity.ERROR),
            proposal.count(Severity.WARNING),
            proposal.count(Severity.INFO),
            proposal.waived())
        + ")";
  }

  static String ofAll(Report report) {
    return "%s proposals: %s ready, %s ready with points to look at, %s not ready, %s not readable (%s)"
        .formatted(
            report.proposals().size(),
            report.count(Verdict.OfProposal.READY),
            report.count(Verdict.OfProposal.READY_WITH_WARNINGS),
            report.count(Verdict.OfProposal.NOT_READY),
            report.count(Verdict.OfProposal.UNREADABLE),
            counts(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.waived()));
  }

  static String counts(int errors, int warnings, int infos, int waived) {
    return "%s must be in place, %s to look at, %s for information"
            .formatted(errors, warnings, infos)
        + (waived == 0 ? "" : ", " + waived + " by exception");
  }

  static String of(PrerequisiteResult prerequisite) {
    var words = prerequisite.verdict().words();
    return prerequisite.verdict() == Verdict.OfPrerequisite.NOT_ASSESSED
        ? words
            + prerequisite
                .unreadLine()
                .map(line -> ": the file has a mistake at line " + line)
                .orElse("")
        : words;
  }

  private static int count(ProposalReport proposal, Verdict.OfPrerequisite verdict) {
    return (int)
        proposal.prerequisites().stream().filter(each -> each.verdict() == verdict).count();
  }

  /** A sign for each verdict, always with its word beside it. */
  static String sign(Verdict.OfPrerequisite verdict) {
    return switch (verdict) {
      case MET -> "✓";
      case MET_WITH_WARNINGS -> "!";
      case NOT_MET -> "✗";
      case NOT_ASSESSED -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  static Ink ink(Verdict.OfPrerequisite verdict) {
    return switch (verdict) {
      case MET -> Ink.GREEN;
      case MET_WITH_WARNINGS, NOT_ASSESSED -> Ink.YELLOW;
      case NOT_MET -> Ink.RED;
      case NOT_APPLICABLE -> Ink.FAINT;
    };
  }

  static Ink ink(Verdict.OfProposal verdict) {
    return switch (verdict) {
      case READY -> Ink.GREEN;
      case READY_WITH_WARNINGS -> Ink.YELLOW;
      case NOT_READY, UNREADABLE -> Ink.RED;
    };
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case INFO -> Ink.CYAN;
    };
  }
}
