package org.abatecheck.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.report.Escape;
import org.abatecheck.report.Lines;

/**
 * A comparison for people, in plain text or in Markdown.
 *
 * @param marked whether in Markdown
 */
record ComparisonPage(Comparison comparison, boolean marked) {

  private static final int WIDTH = 80;

  void write(Writer out) throws IOException {
    var page = new StringBuilder();
    heading("# ", comparison.changesNothing() ? "Nothing has changed" : "What has changed", page);
    totals(page);
    judging(page);
    comparison.proposals().forEach(change -> proposal(change, page));
    alone("Only in the old report", comparison.gone(), page);
    alone("Only in the new report", comparison.added(), page);
    out.write(page.toString());
  }

  private void totals(StringBuilder page) {
    long verdicts =
        comparison.proposals().stream().filter(ProposalChange::isVerdictChanged).count();
    var counts =
        Stream.of(ProposalChange.Part.values())
            .map(
                part ->
                    part.words()
                        + ": "
                        + comparison.proposals().stream()
                            .mapToInt(change -> part.of(change).size())
                            .sum())
            .collect(joining(", "));
    line(counts + ".", page);
    line(
        "Proposals in both reports: %d, of which %d came to something else than before."
            .formatted(comparison.proposals().size(), verdicts),
        page);
  }

  private void judging(StringBuilder page) {
    line(
        comparison.isSameDay()
            ? "Both are judged as of %s.".formatted(comparison.after().asOf())
            : "The old report is judged as of %s, the new one as of %s."
                .formatted(comparison.before().asOf(), comparison.after().asOf()),
        page);
    for (var id : comparison.changedPacks()) {
      line(
          "The rules %s have changed: %s before, %s now."
              .formatted(id, pack(comparison.before(), id), pack(comparison.after(), id)),
          page);
    }
    if (!comparison.changedSettings().isEmpty()) {
      line("Settings have changed: " + String.join(", ", comparison.changedSettings()), page);
    }
  }

  private static String pack(EarlierReport report, String id) {
    return Optional.ofNullable(report.packs().get(id))
        .map(pack -> "version %s (%.19s…)".formatted(pack.version(), pack.digest()))
        .orElse("not used");
  }

  private void proposal(ProposalChange change, StringBuilder page) {
    var now = change.after();
    heading("## ", name(now), page);
    now.title().ifPresent(title -> line(title, page));
    line(files(change), page);
    line(
        change.isVerdictChanged()
            ? "Before: %s. Now: %s.".formatted(change.before().verdict().words(), verdict(now))
            : "As before: %s.".formatted(verdict(now)),
        page);
    line(cause(change), page);
    for (var part : ProposalChange.Part.values()) {
      points(part, part.of(change), page);
    }
  }

  private static String verdict(EarlierProposal proposal) {
    return proposal.verdict().words();
  }

  private static String name(EarlierProposal proposal) {
    return Stream.of(Optional.of(proposal.place()), proposal.state())
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String files(ProposalChange change) {
    return change.before().isOfTheSameFile(change.after())
        ? change.after().file()
        : change.before().file() + ", now " + change.after().file();
  }

  /** Whether the proposal or what it is judged by has changed: only one of them is the town's. */
  private String cause(ProposalChange change) {
    var judging = judging(change);
    if (change.isSameFile()) {
      return change.changesNothing()
          ? "The file is the same, and so is what was found."
          : "The file is the same. What has changed is what it is judged by: %s."
              .formatted(judging);
    }
    if (change.changesNothing()) {
      return "The file has changed, but what was found is as before.";
    }
    return comparison.changedPacks(change).isEmpty()
        ? "The file has changed."
        : "The file has changed, and so has what it is judged by: %s. A point may have come or gone"
                .formatted(judging)
            + " by either.";
  }

  private String judging(ProposalChange change) {
    var reasons = new ArrayList<String>();
    comparison.changedPacks(change).forEach(pack -> reasons.add("the rules " + pack));
    if (!comparison.changedSettings().isEmpty()) {
      reasons.add("the settings");
    }
    if (!comparison.isSameDay()) {
      reasons.add("the day");
    }
    return reasons.isEmpty() ? "the exceptions" : String.join(", ", reasons);
  }

  private void points(
      ProposalChange.Part part, List<EarlierProposal.Point> points, StringBuilder page) {
    if (points.isEmpty()) {
      return;
    }
    heading("### ", part.words() + " (" + points.size() + ")", page);
    points.forEach(point -> entry(place(part, point) + ": " + point.message(), page));
  }

  private static String place(ProposalChange.Part part, EarlierProposal.Point point) {
    var line = part == ProposalChange.Part.FIXED ? ", was in line " : ", line ";
    return point.rule() + line + point.line() + (point.waived() ? ", excepted" : "");
  }

  private void alone(String heading, List<EarlierProposal> proposals, StringBuilder page) {
    if (!proposals.isEmpty()) {
      heading("## ", heading + " (" + proposals.size() + ")", page);
      proposals.forEach(
          each -> entry(name(each) + ", " + each.file() + ": " + verdict(each), page));
    }
  }

  private void heading(String mark, String text, StringBuilder page) {
    page.append(page.isEmpty() ? "" : "\n");
    if (marked) {
      page.append(mark).append(escaped(text)).append("\n\n");
    } else {
      page.append(Lines.oneLine(text)).append('\n');
    }
  }

  private void line(String text, StringBuilder page) {
    if (marked) {
      page.append(escaped(text)).append("  \n");
    } else {
      Lines.wrap(Lines.oneLine(text), WIDTH).forEach(each -> page.append(each).append('\n'));
    }
  }

  private void entry(String text, StringBuilder page) {
    if (marked) {
      page.append("- ").append(escaped(text)).append('\n');
      return;
    }
    var mark = "- ";
    for (var each : Lines.wrap(Lines.oneLine(text), WIDTH - 4)) {
      page.append("  ").append(mark).append(each).append('\n');
      mark = "  ";
    }
  }

  private static String escaped(String text) {
    return Escape.MARKDOWN.of(Lines.oneLine(text));
  }
}
