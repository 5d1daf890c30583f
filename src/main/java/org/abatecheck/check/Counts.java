package org.abatecheck.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.abatecheck.rules.Severity;

/**
 * How many proposals came to what, and how many findings there are in them.
 *
 * @param findings those that were waived aside
 */
public record Counts(
    Map<Verdict.OfProposal, Integer> proposals, Map<Severity, Integer> findings, int waived) {

  public static final Counts NONE = new Counts(Map.of(), Map.of(), 0);

  public Counts {
    proposals = Map.copyOf(proposals);
    findings = Map.copyOf(findings);
  }

  public static Counts of(ProposalReport proposal) {
    var findings = new EnumMap<Severity, Integer>(Severity.class);
    for (var severity : Severity.values()) {
      findings.put(severity, proposal.count(severity));
    }
    return new Counts(Map.of(proposal.verdict(), 1), findings, proposal.waived());
  }

  static Counts of(Collection<ProposalReport> proposals) {
    return proposals.stream().map(Counts::of).reduce(NONE, Counts::plus);
  }

  public Counts plus(Counts other) {
    return new Counts(
        sum(proposals, other.proposals), sum(findings, other.findings), waived + other.waived);
  }

  private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
    var sum = new HashMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  public int all() {
    return proposals.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int of(Verdict.OfProposal verdict) {
    return proposals.getOrDefault(verdict, 0);
  }

  public int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }
}
