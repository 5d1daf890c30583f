package org.abatecheck.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.abatecheck.check.Verdict;
import org.abatecheck.policy.Settings;
import org.abatecheck.report.AuditPage;
import org.abatecheck.roster.RollCall;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Total;

/**
 * What the page of an audit says of all proposals, and which of them it lists by themselves.
 *
 * @param columns the prerequisites that any of them was judged by
 * @param call who sent something, if it is known who might
 */
record Overview(Summary summary, List<RulePack.Prerequisite> columns, Optional<RollCall> call) {

  private static final int FREQUENT = 20;
  // What a program officer goes to a town with.
  private static final List<Verdict.OfPrerequisite> LISTED =
      List.of(
          Verdict.OfPrerequisite.NOT_MET,
          Verdict.OfPrerequisite.NOT_ASSESSED,
          Verdict.OfPrerequisite.MET_WITH_WARNINGS);

  Overview(Summary summary, Optional<RollCall> call) {
    this(
        summary,
        summary.titled().stream()
            .filter(
                each ->
                    Arrays.stream(Verdict.OfPrerequisite.values())
                        .anyMatch(verdict -> summary.tally().of(each.id(), verdict) > 0))
            .toList(),
        call);
  }

  /** Proposals that are listed together. */
  record Some(AuditPage.Listing listing, Predicate<Row> isOne) {}

  /** All proposals, then those of each verdict, so that a page without a script can be asked. */
  List<Some> lists() {
    var lists = new ArrayList<Some>();
    lists.add(new Some(new AuditPage.Listing("proposals", Optional.empty(), all()), row -> true));
    for (var verdict : Verdict.OfProposal.values()) {
      lists.add(new Some(listing(verdict), row -> row.verdict() == verdict));
    }
    for (var column : columns) {
      for (var verdict : LISTED) {
        lists.add(
            new Some(
                listing(column, verdict), row -> row.prerequisites().get(column.id()) == verdict));
      }
    }
    return lists;
  }

  private AuditPage.Listing listing(Verdict.OfProposal verdict) {
    return new AuditPage.Listing(
        "list-" + verdict.id(), Optional.of(verdict.words()), tally().counts().of(verdict));
  }

  private AuditPage.Listing listing(
      RulePack.Prerequisite prerequisite, Verdict.OfPrerequisite verdict) {
    // A pack may call a prerequisite what it likes: the number tells two of one name apart.
    var name = prerequisite.id().replaceAll("[^a-z0-9]", "-");
    return new AuditPage.Listing(
        "list-%d-%s-%s".formatted(columns.indexOf(prerequisite) + 1, name, verdict.id()),
        Optional.of(prerequisite.title() + ": " + verdict.words()),
        tally().of(prerequisite.id(), verdict));
  }

  private static Optional<String> page(AuditPage.Listing listing) {
    return Optional.of(listing.page(1)).filter(page -> listing.size() > 0);
  }

  AuditPage.Whole whole() {
    var bars = columns.stream().map(this::bar).toList();
    return new AuditPage.Whole(
        summary.none().asOf().toString(),
        all(),
        verdicts(),
        bars,
        worst(bars),
        frequent(),
        asked(),
        tally().unknownAmounts(),
        tally().pooledAgain(),
        summary.totals().stream().map(this::sum).toList(),
        summary.none().settings().stream().map(Settings.InForce::words).toList(),
        tally().notUsed(),
        columns.stream().map(RulePack.Prerequisite::title).toList(),
        summary.none().packs(),
        call.map(RollCall::page));
  }

  private Tally tally() {
    return summary.tally();
  }

  private int all() {
    return tally().counts().all();
  }

  private List<AuditPage.Came> verdicts() {
    var best = new ArrayList<>(List.of(Verdict.OfProposal.values()));
    Collections.reverse(best);
    return best.stream()
        .map(
            verdict ->
                new AuditPage.Came(
                    verdict,
                    tally().counts().of(verdict),
                    (int) Math.round(100.0 * tally().counts().of(verdict) / all()),
                    tally().asked(verdict),
                    page(listing(verdict))))
        .toList();
  }

  private AuditPage.Sum sum(Total total) {
    return new AuditPage.Sum(total.title(), tally().total(total.id()), tally().addedTo(total.id()));
  }

  private AuditPage.Bar bar(RulePack.Prerequisite prerequisite) {
    return new AuditPage.Bar(
        prerequisite.title(),
        Arrays.stream(Verdict.OfPrerequisite.values())
            .map(
                verdict ->
                    new AuditPage.Part(
                        verdict,
                        tally().of(prerequisite.id(), verdict),
                        page(listing(prerequisite, verdict))
                            .filter(page -> LISTED.contains(verdict))))
            .toList());
  }

  private static Optional<AuditPage.Bar> worst(List<AuditPage.Bar> bars) {
    return bars.stream()
        .filter(bar -> bar.count(Verdict.OfPrerequisite.NOT_MET) > 0)
        .min(Comparator.comparing(bar -> -bar.count(Verdict.OfPrerequisite.NOT_MET)));
  }

  private BigDecimal asked() {
    return Arrays.stream(Verdict.OfProposal.values())
        .map(tally()::asked)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The first, and however far behind them those in which the rule itself may be wrong. */
  private List<AuditPage.Frequent> frequent() {
    var found = summary.found();
    return IntStream.range(0, found.size())
        .filter(i -> i < FREQUENT || summary.isUsual(found.get(i)))
        .mapToObj(i -> frequent(found.get(i)))
        .toList();
  }

  private AuditPage.Frequent frequent(Rule rule) {
    return new AuditPage.Frequent(
        rule.id(),
        rule.title(),
        rule.severity().words(),
        rule.remedy().isWhole() ? rule.remedy().text() : rule.why(),
        tally().found(rule.id()),
        tally().judged(rule.id()),
        summary.isUsual(rule));
  }
}
