package org.abatecheck.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.abatecheck.policy.Settings;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Severity;

/**
 * What one run came to.
 *
 * @param asOf the day judged by
 * @param packs every pack that was loaded
 * @param settings what was otherwise than usual, by name
 * @param proposals by file, name by name
 */
public record Report(
    LocalDate asOf,
    List<RulePack> packs,
    List<Settings.InForce> settings,
    List<ProposalReport> proposals) {

  private static final Comparator<String[]> BY_NAMES =
      (a, b) -> Arrays.compare(a, b, Report::byCodePoints);

  public Report {
    packs = packs.stream().sorted(Comparator.comparing(RulePack::id)).toList();
    settings = List.copyOf(settings);
    proposals =
        proposals.stream()
            .sorted(Comparator.comparing(proposal -> proposal.file().split("/"), BY_NAMES))
            .toList();
  }

  public int count(Severity severity) {
    return proposals.stream().mapToInt(proposal -> proposal.count(severity)).sum();
  }

  public Counts counts() {
    return Counts.of(proposals);
  }

  public int waived() {
    return proposals.stream().mapToInt(ProposalReport::waived).sum();
  }

  public int count(Verdict.OfProposal verdict) {
    return (int) proposals.stream().filter(proposal -> proposal.verdict() == verdict).count();
  }

  private static int byCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
