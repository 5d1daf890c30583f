package org.abatecheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Document;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Value;
import org.abatecheck.rules.Miss;
import org.abatecheck.rules.Outcome;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Subject;

/** Judges rules on one document. Rules that others name with {@code passes} are judged first. */
final class Judging {

  /**
   * What a rule came to.
   *
   * @param misses where it fails
   * @param unread what could not be understood
   * @param coming where it will fail, although it does not today
   */
  record Judged(
      Rule rule,
      Verdict.OfRule verdict,
      List<Miss> misses,
      List<Value> evidence,
      Optional<Value.Wrong> unread,
      Optional<Coming> coming) {}

  /** Where a rule fails from a day on, when a limit in it changes. */
  record Coming(LocalDate day, List<Miss> misses) {}

  private final Document document;
  private final Subject subject;
  private final boolean anythingWrong;
  private final Map<String, Rule> byId = new HashMap<>();
  private final Map<String, Judged> judged = new HashMap<>();

  private Judging(Document document, LocalDate today, List<Rule> rules) {
    this.document = document;
    this.subject = Subject.of(document, today);
    this.anythingWrong = document.mistakes().stream().anyMatch(m -> m.rule().equals("DOC-03"));
    rules.forEach(rule -> byId.put(rule.id(), rule));
  }

  static List<Judged> judge(Document document, LocalDate today, List<Rule> rules) {
    return judge(rules, document, today, rules);
  }

  /** What some rules come to, among all that there are. */
  static List<Judged> judge(List<Rule> some, Document document, LocalDate today, List<Rule> all) {
    var judging = new Judging(document, today, all);
    var judged = new ArrayList<Judged>();
    for (var rule : some) {
      judged.add(judging.judge(rule));
    }
    return judged;
  }

  /** What one rule comes to, the others being as given. */
  static Verdict.OfRule verdict(Rule rule, Document document, LocalDate today, List<Rule> others) {
    return judge(List.of(rule), document, today, others).get(0).verdict();
  }

  private Judged judge(Rule rule) {
    var known = judged.get(rule.id());
    if (known == null) {
      known = judgeAnew(rule);
      judged.put(rule.id(), known);
    }
    return known;
  }

  private Judged judgeAnew(Rule rule) {
    if (rule.require().isEmpty()) {
      boolean mistaken =
          document.mistakes().stream().map(Mistake::rule).anyMatch(rule.id()::equals);
      return of(rule, mistaken ? Verdict.OfRule.FAIL : Verdict.OfRule.PASS);
    }
    for (var needed : rule.passes()) {
      if (!byId.containsKey(needed)) {
        // A rule of other programs: it does not pass here.
        return of(rule, Verdict.OfRule.NOT_APPLICABLE);
      }
      var first = judge(byId.get(needed));
      if (first.verdict() == Verdict.OfRule.NOT_JUDGED) {
        return notJudged(rule, first.unread());
      }
      if (first.verdict() != Verdict.OfRule.PASS) {
        return of(rule, Verdict.OfRule.NOT_APPLICABLE);
      }
    }
    var unread = unread(rule);
    if (unread.isPresent()) {
      return notJudged(rule, unread);
    }
    var judgedOn = subject.under(rule);
    if (rule.when().isPresent() && !rule.when().get().judge(judgedOn).holds()) {
      return of(rule, Verdict.OfRule.NOT_APPLICABLE);
    }
    return of(rule, rule.require().get().judge(judgedOn), coming(rule));
  }

  private Optional<Coming> coming(Rule rule) {
    return rule.nextChange(subject.today())
        .map(
            day ->
                new Coming(day, rule.require().get().judge(subject.on(day).under(rule)).misses()))
        .filter(change -> !change.misses().isEmpty());
  }

  // Every value its row names counts, whether or not an earlier one already decides.
  private Optional<Value.Wrong> unread(Rule rule) {
    return anythingWrong
        ? rule.reads().stream().flatMap(path -> path.wrongIn(document.top()).stream()).findFirst()
        : Optional.empty();
  }

  private static Judged of(Rule rule, Outcome outcome, Optional<Coming> coming) {
    if (!outcome.holds()) {
      return new Judged(
          rule,
          Verdict.OfRule.FAIL,
          outcome.misses(),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
    return outcome.unread().isPresent()
        ? notJudged(rule, outcome.unread())
        : new Judged(
            rule, Verdict.OfRule.PASS, List.of(), outcome.evidence(), Optional.empty(), coming);
  }

  private static Judged of(Rule rule, Verdict.OfRule verdict) {
    return new Judged(rule, verdict, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static Judged notJudged(Rule rule, Optional<Value.Wrong> unread) {
    return new Judged(
        rule, Verdict.OfRule.NOT_JUDGED, List.of(), List.of(), unread, Optional.empty());
  }
}
