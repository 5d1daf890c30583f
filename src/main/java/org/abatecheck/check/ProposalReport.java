package org.abatecheck.check;

import java.util.List;
import java.util.Optional;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;

/**
 * What judging one proposal came to. Of one that could not be read, or that no pack judges, only
 * the findings are given.
 *
 * @param digest of the file's bytes
 * @param packs the ids of the program's pack and of the layers that joined
 * @param points the findings, those of one cause together, the most pressing first; none from a
 *     checker without points
 * @param rules those in force, in the order of the report
 * @param settings those that concern a rule in force
 */
public record ProposalReport(
    String file,
    String digest,
    List<String> packs,
    Optional<String> program,
    Optional<String> title,
    Optional<String> municipality,
    Optional<String> state,
    Request request,
    Verdict.OfProposal verdict,
    List<PrerequisiteResult> prerequisites,
    List<RuleResult> rules,
    List<Finding> findings,
    List<Point> points,
    List<Evidence> evidence,
    List<SettingEffect> settings) {

  // Less than a quarter of what is asked for.
  private static final int LITTLE = 4;

  public ProposalReport {
    packs = List.copyOf(packs);
    prerequisites = List.copyOf(prerequisites);
    rules = List.copyOf(rules);
    findings = findings.stream().sorted(Finding.IN_FILE_ORDER).toList();
    points = List.copyOf(points);
    settings = List.copyOf(settings);
    evidence = evidence.stream().sorted(Evidence.IN_RULE_ORDER).toList();
  }

  /** How many findings of a severity there are, waived ones aside. */
  public int count(Severity severity) {
    return (int)
        findings.stream()
            .filter(finding -> !finding.isWaived() && finding.severity() == severity)
            .count();
  }

  public int waived() {
    return (int) findings.stream().filter(Finding::isWaived).count();
  }

  /** Whether so little is shown that there is nothing to go through point by point yet. */
  public boolean hasJustBegun() {
    // What waits for a mistake to be mended may be written and good.
    int asked = prerequisites.stream().mapToInt(each -> each.passed() + each.failed()).sum();
    long shown =
        evidence.stream()
            .map(Evidence::rule)
            .filter(rule -> rule.prerequisite().isPresent())
            .map(Rule::id)
            .distinct()
            .count();
    return shown * LITTLE < asked;
  }

  static Verdict.OfProposal verdict(List<Finding> findings) {
    var severities = findings.stream().map(Finding::weight).toList();
    if (severities.contains(Severity.ERROR)) {
      return Verdict.OfProposal.NOT_READY;
    }
    return severities.contains(Severity.WARNING)
        ? Verdict.OfProposal.READY_WITH_WARNINGS
        : Verdict.OfProposal.READY;
  }
}
