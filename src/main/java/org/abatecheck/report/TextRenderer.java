package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.rules.RulePack;

/** The report for a terminal: the verdict first, then what to do, the verdict again at the end. */
final class TextRenderer implements Renderer {

  private final Look look;

  TextRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    var page = new Page(look);
    boolean first = true;
    for (var proposal : report.proposals()) {
      if (!look.brief()) {
        if (!first) {
          page.blank();
        }
        write(proposal, report, page);
      }
      first = false;
      page.line(
          VerdictLine.ink(proposal.verdict()),
          Lines.oneLine(proposal.file()) + ": " + VerdictLine.withCounts(proposal));
      if (!look.brief()) {
        goBack(proposal, page);
      }
    }
    if (report.proposals().size() > 1) {
      if (!look.brief()) {
        page.blank();
      }
      page.line(Ink.BOLD, VerdictLine.ofAll(report));
    }
    out.write(page.text());
  }

  private void write(ProposalReport proposal, Report report, Page page) {
    head(proposal, report, page);
    checklist(proposal, page);
    new PointsText(proposal, page).write();
    if (look.evidence()) {
      evidence(proposal, page);
    }
  }

  // The end of a long report is what a reader sees first.
  private static void goBack(ProposalReport proposal, Page page) {
    var steps = PointsText.steps(proposal);
    if (!steps.isEmpty()) {
      var lines =
          steps.stream()
              .map(step -> Integer.toString(step.finding().span().line()))
              .distinct()
              .toList();
      page.line(
          "Begin at the top of this report, with "
              + (lines.size() == 1 ? "line " : "lines ")
              + String.join(", ", lines)
              + ".");
    }
  }

  private static void head(ProposalReport proposal, Report report, Page page) {
    var municipality =
        proposal
            .municipality()
            .map(name -> name + proposal.state().map(state -> ", " + state).orElse(""));
    page.line(VerdictLine.ink(proposal.verdict()), VerdictLine.of(proposal));
    municipality.map(Lines::oneLine).ifPresent(page::line);
    proposal.title().map(Lines::oneLine).ifPresent(page::line);
    page.line(Ink.FAINT, Lines.oneLine(proposal.file()));
    page.line(Ink.FAINT, judgedBy(proposal, report));
    if (proposal.state().isPresent() && proposal.packs().size() == 1) {
      page.line(
          "No rules of %s are known here: look at what your state asks for as well."
              .formatted(proposal.state().get()));
    }
    settings(proposal, page);
    page.blank();
  }

  private static void settings(ProposalReport proposal, Page page) {
    for (var effect : proposal.settings()) {
      var inForce = effect.setting();
      var setting = inForce.setting();
      page.labelled(
          "Set in " + Lines.oneLine(setting.location().fileName()) + ": ",
          Stream.of(
                  Optional.of(inForce.words() + "."),
                  setting.reason(),
                  setting.approvedBy().map(name -> "Decided by " + name + "."),
                  setting.period().until().map(day -> "Until " + day + "."),
                  Optional.of(effect.words()))
              .flatMap(Optional::stream)
              .filter(words -> !words.isEmpty())
              .collect(joining(" ")));
    }
  }

  private static String judgedBy(ProposalReport proposal, Report report) {
    var rules =
        proposal.packs().stream()
            .map(id -> id + " " + version(id, report))
            .collect(joining(" and "));
    return "Judged as of " + report.asOf() + (rules.isEmpty() ? "" : " with the rules " + rules);
  }

  private static String version(String id, Report report) {
    return report.packs().stream()
        .filter(pack -> pack.id().equals(id))
        .map(RulePack::version)
        .findFirst()
        .orElseThrow();
  }

  private void checklist(ProposalReport proposal, Page page) {
    if (proposal.prerequisites().isEmpty()) {
      return;
    }
    int longest =
        proposal.prerequisites().stream()
            .mapToInt(each -> Columns.of(each.title()))
            .max()
            .orElse(0);
    for (var prerequisite : proposal.prerequisites()) {
      page.row(
          VerdictLine.ink(prerequisite.verdict()),
          VerdictLine.sign(prerequisite.verdict()),
          prerequisite.title(),
          longest,
          VerdictLine.of(prerequisite));
    }
    page.blank();
    page.paragraph("", shownAlready(proposal));
    page.blank();
  }

  private String shownAlready(ProposalReport proposal) {
    var shown = Shown.in(proposal);
    return "Shown already: %s of the %s points asked for here%s."
            .formatted(
                shown.points(), shown.asked(), proposal.waived() == 0 ? "" : ", exceptions aside")
        + (look.evidence() ? "" : " To see each with its line, add --evidence.");
  }

  // By rule in the order of the report, as its reader has come to know them.
  private static void evidence(ProposalReport proposal, Page page) {
    if (proposal.evidence().isEmpty()) {
      return;
    }
    var order = proposal.rules().stream().map(result -> result.rule().id()).toList();
    page.heading("What is shown, and where");
    for (var each :
        proposal.evidence().stream()
            .sorted(Comparator.comparing(each -> order.indexOf(each.rule().id())))
            .toList()) {
      page.labelled(
          "  %s  %s:%s:%s  "
              .formatted(
                  each.rule().id(),
                  Lines.oneLine(proposal.file()),
                  each.span().line(),
                  each.span().column()),
          each.rule().title()
              + ": "
              + each.excerpt().map(text -> "\"" + text + "\"").orElse("given")
              + Passage.howShown(each.kind()));
    }
    page.blank();
  }
}
