package org.abatecheck.check;

import java.util.List;
import java.util.Optional;
import org.abatecheck.rules.Severity;

/**
 * What judging one proposal came to. Of one that could not be read, or that no pack judges, only
 * the findings are given.
 *
 * @param digest of the file's bytes
 * @param packs the ids of the program's pack and of the layers that joined
 * @param rules those in force, in the order of the report
 */
public record ProposalReport(
    String file,
    String digest,
    List<String> packs,
    Optional<String> program,
    Optional<String> title,
    Optional<String> municipality,
    Optional<String> state,
    Verdict.OfProposal verdict,
    List<PrerequisiteResult> prerequisites,
    List<RuleResult> rules,
    List<Finding> findings,
    List<Evidence> evidence) {

  public ProposalReport {
    packs = List.copyOf(packs);
    prerequisites = List.copyOf(prerequisites);
    rules = List.copyOf(rules);
    findings = findings.stream().sorted(Finding.IN_FILE_ORDER).toList();
    evidence = evidence.stream().sorted(Evidence.IN_RULE_ORDER).toList();
  }

  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  static Verdict.OfProposal verdict(List<Finding> findings) {
    var severities = findings.stream().map(Finding::severity).toList();
    if (severities.contains(Severity.ERROR)) {
      return Verdict.OfProposal.NOT_READY;
    }
    return severities.contains(Severity.WARNING)
        ? Verdict.OfProposal.READY_WITH_WARNINGS
        : Verdict.OfProposal.READY;
  }
}
