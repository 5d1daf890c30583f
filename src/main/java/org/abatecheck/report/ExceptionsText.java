package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Verdict;
import org.abatecheck.policy.Waiver;
import org.abatecheck.rules.Severity;

/** The exceptions on record for a proposal, in the words shown to readers. */
final class ExceptionsText {

  private ExceptionsText() {}

  /** The verdict with them; empty ones change nothing. */
  static String added(String verdict, ProposalReport proposal) {
    var waivers = waivers(proposal);
    if (waivers.isEmpty()) {
      return verdict;
    }
    if (proposal.verdict() != Verdict.OfProposal.READY_WITH_WARNINGS) {
      return verdict + ", with " + words(waivers);
    }
    // What is to be looked at may be the exceptions alone.
    return proposal.count(Severity.WARNING) == 0
        ? "Ready for review, with " + words(waivers)
        : verdict + " and " + words(waivers);
  }

  private static String words(List<Waiver> waivers) {
    var names = waivers.stream().map(Waiver::approvedBy).distinct().collect(joining(" and "));
    var days = waivers.stream().map(Waiver::expires).distinct().toList();
    return "%s %s granted by %s%s until %s"
        .formatted(
            waivers.size(),
            waivers.size() == 1 ? "exception" : "exceptions",
            Lines.oneLine(names),
            days.size() == 1 ? "" : ", the first of them",
            days.stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  /** Each once, however many findings it covers. */
  private static List<Waiver> waivers(ProposalReport proposal) {
    return proposal.findings().stream()
        .flatMap(finding -> finding.waiver().stream())
        .distinct()
        .toList();
  }

  /** Who granted it, until when, and why. */
  static String of(Finding finding) {
    return finding
        .waiver()
        .map(
            waiver ->
                "granted by %s until %s. %s"
                    .formatted(waiver.approvedBy(), waiver.expires(), waiver.reason()))
        .orElseThrow();
  }
}
