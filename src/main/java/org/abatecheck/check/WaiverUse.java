package org.abatecheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.policy.Waiver;
import org.abatecheck.policy.Waivers;
import org.abatecheck.source.Location;

/**
 * What a run made of the waivers: those that did nothing in it.
 *
 * @param needed where those are written that some finding needed
 */
public record WaiverUse(Waivers waivers, LocalDate asOf, Set<Location> needed) {

  public static WaiverUse of(Waivers waivers, Report report) {
    return new WaiverUse(
        waivers,
        report.asOf(),
        report.proposals().stream().flatMap(WaiverUse::needed).collect(Collectors.toSet()));
  }

  /** Where the waivers are written that a proposal's findings needed. */
  public static Stream<Location> needed(ProposalReport proposal) {
    return proposal.findings().stream()
        .flatMap(finding -> finding.waiver().stream())
        .map(Waiver::location)
        .distinct();
  }

  /** Those for any proposal of a pattern that are over, or that no proposal needed. */
  public List<IdleWaiver> idle() {
    return idle(waiver -> !waiver.proposals().namesThem());
  }

  /** Those that are over, or are for one of these proposals and none of them needed. */
  public List<IdleWaiver> useless(List<ProposalReport> proposals) {
    return idle(waiver -> waiver.isOver(asOf) || proposals.stream().anyMatch(isFor(waiver)));
  }

  private static Predicate<ProposalReport> isFor(Waiver waiver) {
    return proposal -> waiver.proposals().include(proposal.file(), proposal.municipality());
  }

  private List<IdleWaiver> idle(Predicate<Waiver> asked) {
    return waivers.all().stream()
        .filter(asked)
        .flatMap(waiver -> IdleWaiver.of(waiver, asOf, needed.contains(waiver.location())).stream())
        .toList();
  }
}
