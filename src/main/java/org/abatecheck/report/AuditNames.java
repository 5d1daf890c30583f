package org.abatecheck.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abatecheck.check.Finding;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.Severity;

/** What the templates of an audit may say. */
final class AuditNames {

  private static final Names<AuditPage.Came> CAME =
      new Names<AuditPage.Came>("a verdict")
          .text("verdict", "its id", each -> each.verdict().id())
          .text("words", "as readers see it", each -> each.verdict().words())
          .text("count", "how many proposals came to it", each -> figure(each.count()))
          .number("share", "of a hundred", AuditPage.Came::share)
          .text("asked", "what they ask for", each -> dollars(each.asked()));

  private static final Names<AuditPage.Sum> SUM =
      new Names<AuditPage.Sum>("an amount that is added up")
          .text("title", "of what", AuditPage.Sum::title)
          .text("amount", "how much it is", each -> dollars(each.amount()))
          .choice("one", "whether it is of one proposal", each -> each.proposals() == 1)
          .text("proposals", "of how many proposals", each -> figure(each.proposals()));

  private static final Names<AuditPage.Part> PART =
      new Names<AuditPage.Part>("a part of a bar")
          .text("verdict", "its id", each -> each.verdict().id())
          .text("words", "as readers see it", each -> each.verdict().words())
          .text("sign", "as a sign", each -> VerdictLine.sign(each.verdict()))
          .choice("some", "whether any came to it", each -> each.count() > 0)
          .number("width", "how wide it is", AuditPage.Part::count)
          .text("count", "how many came to it", each -> figure(each.count()));

  private static final Names<AuditPage.Bar> BAR =
      new Names<AuditPage.Bar>("a prerequisite")
          .text("title", "its title", AuditPage.Bar::title)
          .list("parts", "what proposals came to", PART, AuditPage.Bar::parts);

  private static final Names<AuditPage.Frequent> FREQUENT =
      new Names<AuditPage.Frequent>("a rule with findings")
          .text("rule", "its id", AuditPage.Frequent::rule)
          .text("title", "what it asks, in short", AuditPage.Frequent::title)
          .text("severity", "as readers see it", AuditPage.Frequent::severity)
          .list("runs", "what to tell towns", FindingNames.RUN, each -> Marked.runs(each.why()))
          .text("found", "in how many it has findings", each -> figure(each.found()))
          .text("judged", "in how many it was judged", each -> figure(each.judged()))
          .choice("usual", "whether the rule is to be looked at", AuditPage.Frequent::usual);

  private static final Names<Optional<Verdict.OfPrerequisite>> CELL =
      new Names<Optional<Verdict.OfPrerequisite>>("a verdict of a proposal")
          .optional("verdict", "its id", each -> each.map(Verdict.OfPrerequisite::id))
          .optional("sign", "as a sign", each -> each.map(VerdictLine::sign))
          .optional("words", "as readers see it", each -> each.map(Verdict.OfPrerequisite::words))
          .number("order", "to sort by", each -> each.map(Enum::ordinal).orElse(9));

  private static final Names<AuditPage.Row> ROW =
      new Names<AuditPage.Row>("a proposal")
          .text(
              "name", "the town, or else the file", each -> each.municipality().orElse(each.file()))
          .optional("state", "its state", AuditPage.Row::state)
          .text("file", "its file", AuditPage.Row::file)
          .text("verdict", "its verdict", each -> each.verdict().id())
          .text("words", "the same in words", each -> each.verdict().words())
          .number("order", "the same, to sort by", each -> each.verdict().ordinal())
          .list("cells", "its prerequisites", CELL, AuditPage.Row::cells)
          .optional("amount", "what it asks for", each -> each.amount().map(AuditNames::dollars))
          .optional(
              "amount_order",
              "the same, to sort by",
              each -> each.amount().map(BigDecimal::toPlainString))
          .number("errors", "how much must be in place", AuditPage.Row::errors)
          .number("warnings", "how much is to look at", AuditPage.Row::warnings)
          .text("details", "the place that says more", AuditPage.Row::details);

  private static final Names<Integer> OTHER =
      new Names<Integer>("a page")
          .number("number", "its number", number -> number)
          .text("name", "its file", AuditPage::name);

  static final Names<AuditPage> PAGE =
      new Names<AuditPage>("a page of an audit")
          .choice("first", "whether it says what all come to", each -> each.number() == 1)
          .choice("several", "whether there are other pages", each -> each.pages() > 1)
          .number("number", "its number", AuditPage::number)
          .number("pages", "how many there are", AuditPage::pages)
          .list("others", "all pages", OTHER, AuditNames::pages)
          .text("script", "the digest of the script", each -> AuditPage.scriptDigest())
          .text("as_of", "the day judged by", each -> each.whole().asOf())
          .text("count", "how many proposals there are", each -> figure(each.whole().proposals()))
          .text("here", "how many of them are on this page", each -> figure(each.rows().size()))
          .list("verdicts", "what they came to", CAME, each -> each.whole().verdicts())
          .list("bars", "the prerequisites", BAR, each -> each.whole().bars())
          .list("frequent", "the most frequent findings", FREQUENT, each -> each.whole().frequent())
          .choice(
              "unknown", "whether amounts are not known", each -> each.whole().unknownAmounts() > 0)
          .text("unknown_amounts", "of how many", each -> figure(each.whole().unknownAmounts()))
          .choice(
              "pooled", "whether pools sent theirs again", each -> each.whole().pooledAgain() > 0)
          .text("pooled_again", "how many", each -> figure(each.whole().pooledAgain()))
          .list("sums", "amounts that are added up", SUM, each -> each.whole().sums())
          .texts("settings", "what is set otherwise than usual", each -> each.whole().settings())
          .choice("set", "whether anything is", each -> !each.whole().settings().isEmpty())
          .texts("not_used", "files found and not used", each -> each.whole().notUsed())
          .choice("found", "whether there are any", each -> !each.whole().notUsed().isEmpty())
          .text("packs", "the rules that they were judged by", each -> each.whole().packs())
          .group(
              "roster",
              "municipalities that might send one",
              RosterNames.ROSTER,
              each -> each.whole().roster())
          .texts("columns", "titles of prerequisites", each -> each.whole().columns())
          .list("rows", "the proposals", ROW, AuditPage::rows);

  static final Names<String> TITLE =
      new Names<String>("a page of details")
          .text("title", "which proposals it tells of", title -> title);

  private static final Names<PrerequisiteResult> PREREQUISITE =
      new Names<PrerequisiteResult>("a prerequisite")
          .text("title", "its title", PrerequisiteResult::title)
          .text("verdict", "its verdict", each -> each.verdict().id())
          .text("words", "the same in words", VerdictLine::of)
          .text("sign", "the same as a sign", each -> VerdictLine.sign(each.verdict()));

  private static final Names<Finding> FINDING =
      new Names<Finding>("a finding")
          .text("rule", "its rule", finding -> finding.rule().id())
          .text("severity", "its severity", finding -> finding.severity().id())
          .text("severity_words", "the same in words", finding -> finding.severity().words())
          .list("runs", "what is not shown", FindingNames.RUN, each -> Marked.runs(each.message()))
          .number("line", "where", finding -> finding.span().line())
          .choice("waived", "whether an exception was granted", Finding::isWaived);

  static final Names<ProposalReport> DETAILS =
      new Names<ProposalReport>("a proposal")
          .text("anchor", "a name for it", each -> AuditPage.anchor(each.file()))
          .text("file", "its file", ProposalReport::file)
          .text("digest", "SHA-256 over the file", ProposalReport::digest)
          .text(
              "name", "the town, or else the file", each -> each.municipality().orElse(each.file()))
          .optional("state", "its state", ProposalReport::state)
          .optional("title", "its title", ProposalReport::title)
          .text("verdict", "its verdict", each -> each.verdict().id())
          .text("verdict_words", "the same in words", VerdictLine::of)
          .number("errors", "how much must be in place", each -> each.count(Severity.ERROR))
          .list("prerequisites", "its prerequisites", PREREQUISITE, ProposalReport::prerequisites)
          .list("findings", "its findings", FINDING, ProposalReport::findings);

  private AuditNames() {}

  private static List<Integer> pages(AuditPage page) {
    return IntStream.rangeClosed(1, page.pages()).boxed().toList();
  }

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String dollars(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }
}
