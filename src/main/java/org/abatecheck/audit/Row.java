package org.abatecheck.audit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Request;
import org.abatecheck.check.Verdict;
import org.abatecheck.check.WaiverUse;
import org.abatecheck.roster.Sent;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.Location;

/**
 * A proposal as the whole sees it.
 *
 * @param amount asked for, where it could be read
 * @param pool those with whom it is asked for together
 * @param prerequisites by id
 * @param judged the rules that passed or failed
 * @param found the rules with findings that are not waived
 * @param totals what it adds to those of its rules that have one, by id
 * @param waivers where those are written that its findings needed
 */
record Row(
    String file,
    Optional<String> municipality,
    Optional<String> state,
    Optional<String> program,
    Optional<String> title,
    Optional<BigDecimal> amount,
    Optional<Request.Pool> pool,
    Verdict.OfProposal verdict,
    Map<String, Verdict.OfPrerequisite> prerequisites,
    int errors,
    int warnings,
    int infos,
    int waived,
    List<String> judged,
    List<String> found,
    Map<String, BigDecimal> totals,
    List<Location> waivers) {

  static Row of(ProposalReport proposal) {
    var prerequisites = new LinkedHashMap<String, Verdict.OfPrerequisite>();
    proposal.prerequisites().forEach(each -> prerequisites.put(each.id(), each.verdict()));
    var judged =
        proposal.rules().stream()
            .filter(
                each ->
                    each.verdict() == Verdict.OfRule.PASS || each.verdict() == Verdict.OfRule.FAIL)
            .map(each -> each.rule().id());
    var found =
        proposal.findings().stream()
            .filter(finding -> !finding.isWaived())
            .map(Finding::rule)
            .map(rule -> rule.id())
            .distinct()
            .toList();
    return new Row(
        proposal.file(),
        proposal.municipality(),
        proposal.state(),
        proposal.program(),
        proposal.title(),
        proposal.request().amount(),
        proposal.request().pool(),
        proposal.verdict(),
        prerequisites,
        proposal.count(Severity.ERROR),
        proposal.count(Severity.WARNING),
        proposal.count(Severity.INFO),
        proposal.waived(),
        judged.toList(),
        found,
        totals(proposal, found),
        WaiverUse.needed(proposal).toList());
  }

  // What is granted as an exception is explained.
  private static Map<String, BigDecimal> totals(ProposalReport proposal, List<String> found) {
    var totals = new TreeMap<String, BigDecimal>();
    for (var each : proposal.rules()) {
      if (each.total().isPresent() && found.contains(each.rule().id())) {
        var id = each.rule().total().orElseThrow().id();
        totals.merge(id, each.total().get(), BigDecimal::add);
      }
    }
    return totals;
  }

  /** As it is held against a roster. */
  Sent sent() {
    return new Sent(file, municipality, state, program, pool);
  }

  Counts counts() {
    var findings = new EnumMap<Severity, Integer>(Severity.class);
    findings.put(Severity.ERROR, errors);
    findings.put(Severity.WARNING, warnings);
    findings.put(Severity.INFO, infos);
    return new Counts(Map.of(verdict, 1), findings, waived);
  }
}
