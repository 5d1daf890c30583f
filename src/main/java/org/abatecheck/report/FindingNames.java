package org.abatecheck.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.abatecheck.check.Evidence;
import org.abatecheck.check.Finding;
import org.abatecheck.document.change.Piece;
import org.abatecheck.policy.Waiver;
import org.abatecheck.rules.Basis;
import org.abatecheck.rules.Citation;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;

/** What a template may say of findings, and of what makes rules hold. */
final class FindingNames {

  // Nobody should be led by a pack to anything but a page.
  private static final Pattern PAGE = Pattern.compile("https?://.*");
  // Wide enough for most lines of a proposal.
  private static final int QUOTED = 120;

  static final Names<Marked.Run> RUN =
      new Names<Marked.Run>("a run of words")
          .text("words", "words of the sentence, or of the file", Marked.Run::words)
          .choice("code", "whether they stand in the file as they are", Marked.Run::code);

  private static final Names<Marked> MARKED =
      new Names<Marked>("a part of a text")
          .list("runs", "a passage of words", RUN, part -> part.isLine() ? List.of() : part.runs())
          .choice("copied", "whether it is lines to copy instead", Marked::isLine)
          .texts("lines", "those lines", part -> part.isLine() ? part.linesAt("") : List.of());

  private static final Names<Citation> SOURCE =
      new Names<Citation>("a passage")
          .text("document", "its title", Citation::document)
          .text("section", "the section in it", Citation::section)
          .optional("quote", "its words", Citation::quote)
          .optional("url", "its page", source -> source.url().filter(PAGE.asMatchPredicate()));

  private static final Names<QuotedLine> QUOTE =
      new Names<QuotedLine>("a line of the file")
          .text("before", "the line up to what is meant", QuotedLine::before)
          .text("meant", "what is meant", QuotedLine::meant)
          .text("after", "the rest of the line", QuotedLine::after);

  private static final Names<Waiver> WAIVER =
      new Names<Waiver>("an exception")
          .text("reason", "why it was granted", Waiver::reason)
          .text("approved_by", "who granted it", Waiver::approvedBy)
          .text("approved_on", "the day it was granted", waiver -> waiver.approvedOn().toString())
          .text("expires", "its last day", waiver -> waiver.expires().toString());

  static final Names<Rule> RULE =
      new Names<Rule>("a rule that waits")
          .text("rule", "the id of the rule", Rule::id)
          .text("rule_title", "what the rule asks, in short", Rule::title);

  static final Names<Cited> FINDING =
      new Names<Cited>("a finding")
          .text("anchor", "a name for it that no other in the report has", Cited::anchor)
          .text("rule", "the id of its rule", each -> each.finding().rule().id())
          .text("rule_title", "what the rule asks, in short", each -> each.finding().rule().title())
          .text("severity", "error, warning or info", each -> each.finding().severity().id())
          .text(
              "severity_words",
              "the same as readers see it, such as \"Must be in place\"",
              each -> each.finding().severity().words())
          .choice("error", "whether it is an error", each -> is(each, Severity.ERROR))
          .choice("warning", "whether it is a warning", each -> is(each, Severity.WARNING))
          .choice("info", "whether it is for information", each -> is(each, Severity.INFO))
          .text("basis", "how strongly the source says it: its id", each -> basis(each).id())
          .text("basis_words", "the same as readers see it", each -> basis(each).words())
          .text(
              "message", "what is not shown, or what to look at", each -> each.finding().message())
          .list(
              "message_runs",
              "the same, with what stands in the file told apart",
              RUN,
              each -> Marked.runs(each.finding().message()))
          .text("remedy", "what to write", each -> each.finding().remedyWithExample())
          .list(
              "remedy_parts",
              "the same, with lines to copy told apart",
              MARKED,
              each -> Marked.parts(remedy(each.finding())))
          .text("why", "why the rule is there", each -> each.finding().rule().why())
          .group(
              "source",
              "the passage that the rule comes from",
              SOURCE,
              each -> Optional.of(each.finding().rule().source()))
          .text("path", "its place, as a JSON Pointer", each -> each.finding().path())
          .number("line", "its line in the file", each -> each.finding().span().line())
          .number("column", "its column", each -> each.finding().span().column())
          .text("link", "the file and the line, as a link in a repository", FindingNames::link)
          .optional("excerpt", "what is written there", each -> each.finding().excerpt())
          .group(
              "quote",
              "the line of the file",
              QUOTE,
              each -> each.finding().quote().map(quote -> QuotedLine.of(quote, QUOTED)))
          .optional("actual", "what was found", each -> each.finding().actual())
          .optional("expected", "what it was compared with", each -> each.finding().expected())
          .optional(
              "reading",
              "how a text was understood",
              each -> each.finding().reading().map(Finding.Reading::why))
          .optional(
              "question",
              "the question of the field it is about",
              each -> each.finding().asked().flatMap(asked -> asked.field().question()))
          .optional(
              "ask",
              "who can answer that question",
              each -> each.finding().asked().flatMap(asked -> asked.field().ask()))
          .group("waiver", "the exception granted for it", WAIVER, each -> each.finding().waiver());

  private static final Names<Piece> PIECE =
      new Names<Piece>("a piece to paste")
          .text("place", "where the lines go", PointsText::place)
          .list(
              "place_runs",
              "the same, with what stands in the file told apart",
              RUN,
              piece -> Marked.runs(PointsText.place(piece)))
          .texts("lines", "the lines, at their indent", Piece::lines);

  static final Names<Chapter.Numbered> POINT =
      new Names<Chapter.Numbered>("a point")
          .choice("step", "whether it is one of the next steps", point -> point.step() > 0)
          .number("step_number", "which of them; else 0", Chapter.Numbered::step)
          .group("finding", "what it is about", FINDING, point -> Optional.of(point.cited()))
          .list(
              "others",
              "findings that the same change settles",
              FINDING,
              point -> point.point().others().stream().map(point.chapter()::cited).toList())
          .list(
              "waiting",
              "rules that can be judged only then",
              RULE,
              point -> point.point().waiting())
          .list("pieces", "lines that may be written", PIECE, point -> point.point().pieces())
          .choice(
              "own_words",
              "whether those lines are the proposal's own words, not an example",
              point -> point.point().inOwnWords());

  static final Names<Evidence> EVIDENCE =
      new Names<Evidence>("a piece of evidence")
          .text("kind", "described, stated or named", each -> each.kind().id())
          .text("kind_words", "what to mind of it", each -> Passage.howShown(each.kind()).strip())
          .text("path", "its place, as a JSON Pointer", Evidence::path)
          .number("line", "its line in the file", each -> each.span().line())
          .number("column", "its column", each -> each.span().column())
          .optional("excerpt", "what is written there", Evidence::excerpt);

  private FindingNames() {}

  private static boolean is(Cited each, Severity severity) {
    return each.finding().severity() == severity;
  }

  private static Basis basis(Cited each) {
    return each.finding().rule().basis();
  }

  // A mistake in the file is mended by a line to copy; what a rule asks for, in one's own words.
  static String remedy(Finding finding) {
    return finding.rule().prerequisite().isEmpty() ? finding.remedyWithExample() : finding.remedy();
  }

  private static String link(Cited each) {
    return each.chapter().link() + "#L" + each.finding().span().line();
  }
}
