package org.abatecheck.check;

import java.util.List;
import java.util.Optional;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Severity;

/**
 * What a prerequisite came to in one proposal, and how many of its rules.
 *
 * @param failed those aside whose findings are all waived
 * @param unreadLine the first line that kept a rule of it from being judged
 */
public record PrerequisiteResult(
    String id,
    String title,
    Verdict.OfPrerequisite verdict,
    int passed,
    int failed,
    int notApplicable,
    int notJudged,
    Optional<Integer> unreadLine) {

  static PrerequisiteResult of(
      RulePack.Prerequisite prerequisite, List<RuleResult> rules, List<Finding> findings) {
    var own =
        rules.stream().filter(result -> isOf(result.rule().prerequisite(), prerequisite)).toList();
    var found =
        findings.stream()
            .filter(finding -> isOf(finding.rule().prerequisite(), prerequisite))
            .toList();
    var failed =
        found.stream()
            .filter(finding -> !finding.isWaived())
            .map(finding -> finding.rule().id())
            .distinct();
    return new PrerequisiteResult(
        prerequisite.id(),
        prerequisite.title(),
        verdict(own, found.stream().map(Finding::weight).toList()),
        count(own, Verdict.OfRule.PASS),
        (int) failed.count(),
        count(own, Verdict.OfRule.NOT_APPLICABLE),
        count(own, Verdict.OfRule.NOT_JUDGED),
        own.stream().flatMap(result -> result.unreadLine().stream()).min(Integer::compare));
  }

  private static boolean isOf(Optional<String> id, RulePack.Prerequisite prerequisite) {
    return id.filter(prerequisite.id()::equals).isPresent();
  }

  private static int count(List<RuleResult> rules, Verdict.OfRule verdict) {
    return (int) rules.stream().filter(result -> result.verdict() == verdict).count();
  }

  // The order of contract section 1: what could not be read is never met.
  private static Verdict.OfPrerequisite verdict(List<RuleResult> rules, List<Severity> found) {
    if (found.contains(Severity.ERROR)) {
      return Verdict.OfPrerequisite.NOT_MET;
    }
    if (count(rules, Verdict.OfRule.NOT_JUDGED) > 0) {
      return Verdict.OfPrerequisite.NOT_ASSESSED;
    }
    if (count(rules, Verdict.OfRule.NOT_APPLICABLE) == rules.size()) {
      return Verdict.OfPrerequisite.NOT_APPLICABLE;
    }
    return found.contains(Severity.WARNING)
        ? Verdict.OfPrerequisite.MET_WITH_WARNINGS
        : Verdict.OfPrerequisite.MET;
  }
}
