package org.abatecheck.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abatecheck.agreement.Sampling;
import org.abatecheck.check.Report;
import org.abatecheck.check.Verdict;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.roster.RollCall;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Total;

/**
 * All that is known of the proposals together.
 *
 * @param none the report of a run by the same rules and settings, without proposals
 */
record Summary(Report none, Tally tally) {

  /**
   * @param call who sent something, if it is known who might
   * @param sampling what was drawn for people to read, if anything
   */
  void write(Optional<RollCall> call, Optional<Sampling> sampling, Writer out) throws IOException {
    var more = new LinkedHashMap<String, Object>();
    more.put("prerequisites", prerequisites());
    more.put("rules", rules());
    more.put("amounts", amounts());
    more.put("not_used", tally.notUsed());
    more.put("left_aside", tally.aside());
    call.ifPresent(each -> more.put("roster", each.object()));
    sampling.ifPresent(each -> more.put("sample", each.object()));
    ReportPieces.summary(none, tally.counts(), more, out);
  }

  private List<Map<String, Object>> prerequisites() {
    return titled().stream().map(this::prerequisite).toList();
  }

  /** Every prerequisite once, though packs share some; those of programs before those of states. */
  List<RulePack.Prerequisite> titled() {
    var byId = new LinkedHashMap<String, RulePack.Prerequisite>();
    Stream.of(true, false)
        .flatMap(
            program -> none.packs().stream().filter(pack -> pack.program().isPresent() == program))
        .flatMap(pack -> pack.prerequisites().stream())
        .forEach(each -> byId.putIfAbsent(each.id(), each));
    return List.copyOf(byId.values());
  }

  private Map<String, Object> prerequisite(RulePack.Prerequisite prerequisite) {
    var counts = new LinkedHashMap<String, Object>();
    counts.put("id", prerequisite.id());
    counts.put("title", prerequisite.title());
    for (var verdict : Verdict.OfPrerequisite.values()) {
      counts.put(verdict.id().replace('-', '_'), tally.of(prerequisite.id(), verdict));
    }
    return counts;
  }

  private List<Map<String, Object>> rules() {
    return found().stream()
        .map(
            rule -> {
              var counts = new LinkedHashMap<String, Object>();
              counts.put("rule", rule.id());
              counts.put("found_in", tally.found(rule.id()));
              counts.put("judged_in", tally.judged(rule.id()));
              counts.put("check_the_rule", isUsual(rule));
              return (Map<String, Object>) counts;
            })
        .toList();
  }

  /** The rules with findings, those of the most proposals first. */
  List<Rule> found() {
    var byId = new HashMap<String, Rule>();
    none.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> tally.found(rule.id()) > 0)
        .forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    return byId.values().stream()
        .sorted(
            Comparator.comparing((Rule rule) -> -tally.found(rule.id())).thenComparing(Rule::id))
        .toList();
  }

  /** Whether so many proposals have findings of a rule that the rule itself is to be looked at. */
  boolean isUsual(Rule rule) {
    return tally.found(rule.id()) * 100L > tally.judged(rule.id()) * 80L;
  }

  /** Every total once, though packs share the rules that have them. */
  List<Total> totals() {
    var byId = new TreeMap<String, Total>();
    none.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .flatMap(rule -> rule.total().stream())
        .forEach(total -> byId.putIfAbsent(total.id(), total));
    return List.copyOf(byId.values());
  }

  private Map<String, Object> amounts() {
    var amounts = new LinkedHashMap<String, Object>();
    for (var verdict : Verdict.OfProposal.values()) {
      amounts.put(verdict.id().replace('-', '_'), ProposalTable.dollars(tally.asked(verdict)));
    }
    amounts.put("not_known", tally.unknownAmounts());
    amounts.put("pooled_again", tally.pooledAgain());
    for (var total : totals()) {
      var name = total.id().replace('-', '_');
      amounts.put(name, ProposalTable.dollars(tally.total(total.id())));
      amounts.put(name + "_proposals", tally.addedTo(total.id()));
    }
    return amounts;
  }
}
