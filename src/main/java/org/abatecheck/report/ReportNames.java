package org.abatecheck.report;

import java.util.List;
import java.util.Optional;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.Report;
import org.abatecheck.check.SettingEffect;
import org.abatecheck.check.Verdict;
import org.abatecheck.policy.Settings;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Severity;

/** What a template may say of a report, from the outside in. */
final class ReportNames {

  /** A report, and the program that writes it. */
  record Written(Report report, Look look) {

    List<Chapter> chapters() {
      return Chapter.of(report, look.links());
    }
  }

  private static final Names<RulePack> PACK =
      new Names<RulePack>("a rule pack")
          .text("id", "its id", RulePack::id)
          .text("version", "its version", RulePack::version)
          .text("title", "its title", RulePack::title)
          .text("digest", "SHA-256 over its files", RulePack::digest);

  private static final Names<Settings.InForce> SETTING =
      new Names<Settings.InForce>("a setting")
          .text("name", "as NS-15.administration-share", Settings.InForce::name)
          .text("value", "what is set", Settings.InForce::value)
          .text("usual", "what it is otherwise", Settings.InForce::usual)
          .text("words", "both in a sentence, without its full stop", Settings.InForce::words)
          .optional("reason", "why it was set", each -> each.setting().reason())
          .optional("approved_by", "who decided it", each -> each.setting().approvedBy())
          .optional(
              "until",
              "the last day that it holds",
              each -> each.setting().period().until().map(Object::toString))
          .text("file", "the file that it is set in", each -> each.setting().location().fileName());

  private static final Names<SettingEffect> EFFECT =
      new Names<SettingEffect>("a setting and its effect")
          .group("setting", "what is set", SETTING, each -> Optional.of(each.setting()))
          .text("effect", "what that does to this proposal, if anything", SettingEffect::words);

  private static final Names<Chapter.Result> RESULT =
      new Names<Chapter.Result>("a rule")
          .text("rule", "the id of the rule", each -> each.result().rule().id())
          .text("rule_title", "what it asks, in short", each -> each.result().rule().title())
          .text(
              "verdict",
              "pass, fail, not-applicable or not-judged",
              each -> each.result().verdict().id())
          .choice("pass", "whether it holds", each -> each.is(Verdict.OfRule.PASS))
          .choice(
              "fail", "whether it does not, exceptions aside", each -> each.is(Verdict.OfRule.FAIL))
          .choice("waived", "whether it does not, by exception", Chapter.Result::isWaived)
          .choice(
              "not_applicable",
              "whether it is not asked for here",
              each -> each.is(Verdict.OfRule.NOT_APPLICABLE))
          .choice(
              "not_judged",
              "whether a value that it reads could not be understood",
              each -> each.is(Verdict.OfRule.NOT_JUDGED))
          .optional(
              "unread_line",
              "the line of that value",
              each -> each.result().unreadLine().map(Object::toString))
          .list(
              "evidence",
              "what makes it hold; empty where nothing speaks against it",
              FindingNames.EVIDENCE,
              each ->
                  each.chapter().proposal().evidence().stream()
                      .filter(evidence -> evidence.rule().id().equals(each.result().rule().id()))
                      .toList());

  private static final Names<Chapter.Part> FILE =
      new Names<Chapter.Part>("the file itself")
          .list("points", "what to do", FindingNames.POINT, Chapter.Part::points)
          .list("rules", "its rules", RESULT, Chapter.Part::rules);

  private static final Names<Chapter.Part> PREREQUISITE =
      new Names<Chapter.Part>("a prerequisite")
          .text("id", "its id", part -> of(part).id())
          .text("title", "its title", part -> of(part).title())
          .text(
              "verdict",
              "met, met-with-warnings, not-met, not-assessed or not-applicable",
              part -> of(part).verdict().id())
          .text("verdict_words", "the same as readers see it", part -> VerdictLine.of(of(part)))
          .text("sign", "the same as a sign", part -> VerdictLine.sign(of(part).verdict()))
          .number("passed", "how many of its rules hold", part -> of(part).passed())
          .number("failed", "how many do not, exceptions aside", part -> of(part).failed())
          .number("not_applicable", "how many are not asked here", part -> of(part).notApplicable())
          .number("not_judged", "how many could not be judged", part -> of(part).notJudged())
          .list("points", "what to do about it", FindingNames.POINT, Chapter.Part::points)
          .list(
              "exceptions",
              "its findings for which an exception was granted",
              FindingNames.FINDING,
              Chapter.Part::exceptions)
          .list("rules", "its rules", RESULT, Chapter.Part::rules);

  private static final Names<FirstAnswers.Group> FIRST_ANSWERS =
      new Names<FirstAnswers.Group>("those who can answer first")
          .text("who", "who can answer; empty: anyone", FirstAnswers.Group::who)
          .texts("questions", "the questions, with their lines", FirstAnswers.Group::questions);

  static final Names<Chapter> PROPOSAL =
      new Names<Chapter>("a proposal")
          .number("number", "its number in the report", Chapter::number)
          .text("file", "its file as it was given", each -> each.proposal().file())
          .text("link", "its file as a link in a repository", each -> each.link())
          .text("digest", "SHA-256 over the file", each -> each.proposal().digest())
          .optional("program", "the program that it is for", each -> each.proposal().program())
          .optional("title", "its title", each -> each.proposal().title())
          .optional("municipality", "the town or region", each -> each.proposal().municipality())
          .optional("state", "its state, as two letters", each -> each.proposal().state())
          .text(
              "verdict",
              "ready, ready-with-warnings, not-ready or unreadable",
              each -> each.proposal().verdict().id())
          .text(
              "verdict_words",
              "the same as readers see it",
              each -> VerdictLine.of(each.proposal()))
          .number(
              "errors", "how many findings must be in place", each -> count(each, Severity.ERROR))
          .number("warnings", "how many are to look at", each -> count(each, Severity.WARNING))
          .number("infos", "how many are for information", each -> count(each, Severity.INFO))
          .number("waived", "how many are exceptions", each -> each.proposal().waived())
          .number("points_shown", "how many points are shown", each -> shown(each).points())
          .number("points_asked", "of how many asked for here", each -> shown(each).asked())
          .number("rules_run", "how many rules are in force", each -> each.count(any -> true))
          .number("rules_passed", "how many of them hold", each -> count(each, Verdict.OfRule.PASS))
          .number("rules_failed", "how many do not", each -> count(each, Verdict.OfRule.FAIL))
          .number(
              "rules_waived",
              "how many do not, by exception",
              each -> each.count(Chapter.Result::isWaived))
          .number(
              "rules_not_applicable",
              "how many are not asked here",
              each -> count(each, Verdict.OfRule.NOT_APPLICABLE))
          .number(
              "rules_not_judged",
              "how many could not be judged",
              each -> count(each, Verdict.OfRule.NOT_JUDGED))
          .choice(
              "state_unknown",
              "whether no rules of its state are known",
              each -> each.proposal().state().isPresent() && each.proposal().packs().size() == 1)
          .choice(
              "judged",
              "whether it could be judged",
              each -> !each.proposal().prerequisites().isEmpty())
          .choice(
              "just_begun",
              "whether so little is shown that there are first answers instead of steps",
              each -> each.proposal().hasJustBegun())
          .list("prerequisites", "its prerequisites, in their order", PREREQUISITE, Chapter::parts)
          .list(
              "steps", "what to do next: three points at most", FindingNames.POINT, Chapter::steps)
          .list(
              "first_answers",
              "of one that has just begun: what to fill in first, by who can answer",
              FIRST_ANSWERS,
              each -> FirstAnswers.of(each.proposal()))
          .list(
              "examples",
              "what still is as in the template",
              FindingNames.FINDING,
              each -> each.findings(finding -> !PointsText.isNoExample(finding)))
          .group(
              "file_itself",
              "mistakes in the file, and the rules of every proposal",
              FILE,
              each -> Optional.of(each.ofTheFile()))
          .list(
              "exceptions",
              "the findings for which one was granted",
              FindingNames.FINDING,
              each -> each.findings(finding -> finding.isWaived()))
          .list(
              "findings",
              "all findings, in the order of the file",
              FindingNames.FINDING,
              each -> each.findings(finding -> true))
          .list("settings", "what is set for its rules", EFFECT, each -> each.proposal().settings())
          .list("packs", "the rules that it was judged by", PACK, Chapter::packs);

  static final Names<Written> REPORT =
      new Names<Written>("the report")
          .text("version", "of abatecheck", each -> each.look().version())
          .text("as_of", "the day judged by", each -> each.report().asOf().toString())
          .choice(
              "several",
              "whether there are several proposals",
              each -> each.report().proposals().size() > 1)
          .number("count", "how many proposals there are", each -> each.report().proposals().size())
          .text(
              "summary", "what they came to, in one line", each -> VerdictLine.ofAll(each.report()))
          .number("ready", "how many are ready", each -> count(each, Verdict.OfProposal.READY))
          .number(
              "ready_with_warnings",
              "how many are ready, with points to look at",
              each -> count(each, Verdict.OfProposal.READY_WITH_WARNINGS))
          .number(
              "not_ready",
              "how many are not ready",
              each -> count(each, Verdict.OfProposal.NOT_READY))
          .number(
              "unreadable",
              "how many could not be read",
              each -> count(each, Verdict.OfProposal.UNREADABLE))
          .list("proposals", "the proposals, by file", PROPOSAL, Written::chapters);

  private ReportNames() {}

  private static PrerequisiteResult of(Chapter.Part part) {
    return part.prerequisite().orElseThrow();
  }

  private static int count(Chapter chapter, Severity severity) {
    return chapter.proposal().count(severity);
  }

  private static int count(Chapter chapter, Verdict.OfRule verdict) {
    return chapter.count(result -> result.is(verdict));
  }

  private static int count(Written each, Verdict.OfProposal verdict) {
    return each.report().count(verdict);
  }

  private static Shown shown(Chapter chapter) {
    return Shown.in(chapter.proposal());
  }
}
