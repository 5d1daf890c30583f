package org.abatecheck.report;

import java.util.List;
import org.abatecheck.check.Finding;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;

/** What an audit says of its proposals one by one. */
public final class AuditDetails {

  private static final String CUT = "<!-- proposals -->";

  /** A page of details, and the audit that it is of. */
  private record Page(String title, AuditPage.Whole whole) {}

  private static final Names<Page> PAGE =
      new Names<Page>("a page of details")
          .text("title", "which proposals it tells of", Page::title)
          .text("count", "how many there are", each -> AuditNames.figure(each.whole().proposals()))
          .text("as_of", "the day judged by", each -> each.whole().asOf())
          .list("packs", "the rules", AuditNames.PACK, each -> each.whole().packs());

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
          .list(
              "remedy_runs",
              "what to write",
              FindingNames.RUN,
              each -> Marked.runs(FindingNames.remedy(each)))
          .number("line", "where", finding -> finding.span().line())
          .choice("waived", "whether an exception was granted", Finding::isWaived);

  private static final Names<ProposalReport> PROPOSAL =
      new Names<ProposalReport>("a proposal")
          .text("anchor", "a name for it", each -> anchor(each.file()))
          .text("file", "its file", ProposalReport::file)
          .text("digest", "SHA-256 over the file", ProposalReport::digest)
          .text(
              "name", "the town, or else the file", each -> each.municipality().orElse(each.file()))
          .optional("state", "its state", ProposalReport::state)
          .optional("title", "its title", ProposalReport::title)
          .text("verdict", "its verdict", each -> each.verdict().id())
          .text("verdict_words", "the same in words", VerdictLine::of)
          .list("prerequisites", "its prerequisites", PREREQUISITE, ProposalReport::prerequisites)
          .list("findings", "its findings", FINDING, ProposalReport::findings);

  private static final PageTemplate<ProposalReport> PIECE =
      PageTemplate.shipped("audit-proposal.html", PROPOSAL);

  private static final PageTemplate<Page> AROUND = PageTemplate.shipped("audit-details.html", PAGE);

  private AuditDetails() {}

  /** What is said of one proposal, to stand in a page. */
  public static String of(ProposalReport proposal) {
    return PIECE.fill(proposal);
  }

  /** A name for a proposal in its page. */
  public static String anchor(String file) {
    return "p-" + Tracked.fingerprint(file);
  }

  /** What stands before and after the proposals in a page. */
  public static List<String> around(String title, AuditPage.Whole whole) {
    return List.of(AROUND.fill(new Page(title, whole)).split(CUT, 2));
  }
}
