package org.abatecheck.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.abatecheck.policy.Waiver;
import org.abatecheck.policy.Waivers;

/** What a run made of the waivers: those that did nothing in it. */
public record WaiverUse(Waivers waivers, Report report) {

  /** Those for any proposal of a pattern that are over, or that no proposal needed. */
  public List<IdleWaiver> idle() {
    return idle(waiver -> !waiver.proposals().namesThem());
  }

  /** Those that are over, or are for these proposals and none of them needed. */
  public List<IdleWaiver> useless() {
    return idle(
        waiver ->
            waiver.isOver(report.asOf()) || report.proposals().stream().anyMatch(isFor(waiver)));
  }

  private static Predicate<ProposalReport> isFor(Waiver waiver) {
    return proposal -> waiver.proposals().include(proposal.file(), proposal.municipality());
  }

  private List<IdleWaiver> idle(Predicate<Waiver> asked) {
    var needed =
        report.proposals().stream()
            .flatMap(proposal -> proposal.findings().stream())
            .flatMap(finding -> finding.waiver().stream())
            .collect(Collectors.toSet());
    return waivers.all().stream()
        .filter(asked)
        .flatMap(waiver -> IdleWaiver.of(waiver, report.asOf(), needed.contains(waiver)).stream())
        .toList();
  }
}
