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
   */
  record Judged(
      Rule rule,
      Verdict.OfRule verdict,
      List<Miss> misses,
      List<Value> evidence,
      Optional<Value.Wrong> unread) {}

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
    var judging = new Judging(document, today, rules);
    var all = new ArrayList<Judged>();
    for (var rule : rules) {
      all.add(judging.judge(rule));
    }
    return all;
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
    if (rule.when().isPresent() && !rule.when().get().judge(subject).holds()) {
      return of(rule, Verdict.OfRule.NOT_APPLICABLE);
    }
    return of(rule, rule.require().get().judge(subject));
  }

  // Every value its row names counts, whether or not an earlier one already decides.
  private Optional<Value.Wrong> unread(Rule rule) {
    return anythingWrong
        ? rule.reads().stream().flatMap(path -> path.wrongIn(document.top()).stream()).findFirst()
        : Optional.empty();
  }

  private static Judged of(Rule rule, Outcome outcome) {
    if (!outcome.holds()) {
      return new Judged(rule, Verdict.OfRule.FAIL, outcome.misses(), List.of(), Optional.empty());
    }
    return outcome.unread().isPresent()
        ? notJudged(rule, outcome.unread())
        : new Judged(rule, Verdict.OfRule.PASS, List.of(), outcome.evidence(), Optional.empty());
  }

  private static Judged of(Rule rule, Verdict.OfRule verdict) {
    return new Judged(rule, verdict, List.of(), List.of(), Optional.empty());
  }

  private static Judged notJudged(Rule rule, Optional<Value.Wrong> unread) {
    return new Judged(rule, Verdict.OfRule.NOT_JUDGED, List.of(), List.of(), unread);
  }
}
