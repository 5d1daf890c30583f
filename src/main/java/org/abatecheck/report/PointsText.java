package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Point;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.document.change.Piece;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;

/** What to do about a proposal: the next steps with what to paste, then every other point. */
record PointsText(ProposalReport proposal, Page page) {

  private static final int STEPS = 3;

  void write() {
    var steps = steps(proposal);
    var later = proposal.points().stream().filter(point -> !steps.contains(point)).toList();
    if (!steps.isEmpty()) {
      page.heading(steps.size() == 1 ? "The next step" : "The next " + steps.size() + " steps");
      steps.forEach(this::step);
    }
    section("Mistakes in the file", Optional.empty(), later);
    for (var prerequisite : proposal.prerequisites()) {
      section(
          prerequisite.title() + ": " + VerdictLine.of(prerequisite),
          Optional.of(prerequisite.id()),
          later);
    }
  }

  /** What must be in place comes first; what is for information is never a step. */
  static List<Point> steps(ProposalReport proposal) {
    // Of a file that could not be read, every mistake must be mended.
    return proposal.prerequisites().isEmpty()
        ? List.of()
        : proposal.points().stream()
            .filter(point -> point.finding().severity() != Severity.INFO)
            .limit(STEPS)
            .toList();
  }

  private void step(Point point) {
    head(point.finding());
    page.quote(point.finding());
    page.labelled(
        "  What to write: ",
        point.pieces().isEmpty() ? point.finding().remedyWithExample() : point.finding().remedy());
    for (var piece : point.pieces()) {
      page.paragraph("  ", place(piece, point));
      page.blank();
      page.piece(piece.lines());
      page.blank();
    }
    point
        .finding()
        .asked()
        .flatMap(asked -> asked.field().ask())
        .ifPresent(who -> page.labelled("  Who can answer: ", who));
    reasons(point);
    page.blank();
  }

  private static String place(Piece piece, Point point) {
    var where =
        switch (piece.where()) {
          case BELOW -> "Below line " + piece.line();
          case AT_END -> "At the end of the file";
          case IN_PLACE_OF ->
              piece.lastLine() == piece.line()
                  ? "In place of line " + piece.line()
                  : "In place of lines %s to %s".formatted(piece.line(), piece.lastLine());
        };
    // A correction is no example.
    return where + (point.finding().rule().write().isEmpty() ? ":" : ", for example:");
  }

  private void section(String title, Optional<String> prerequisite, List<Point> later) {
    var own =
        later.stream()
            .filter(point -> point.finding().rule().prerequisite().equals(prerequisite))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    page.heading(title);
    for (int i = 0; i < own.size(); i++) {
      boolean goesOn = i + 1 < own.size() && isSaidAlike(own.get(i), own.get(i + 1));
      point(own.get(i), goesOn);
    }
  }

  /** Whether two points differ in nothing but their place and what stands there. */
  private static boolean isSaidAlike(Point one, Point other) {
    return one.finding().rule().id().equals(other.finding().rule().id())
        && one.finding().severity() == other.finding().severity()
        && one.finding().remedyWithExample().equals(other.finding().remedyWithExample())
        && one.others().isEmpty()
        && one.waiting().isEmpty();
  }

  private void point(Point point, boolean goesOn) {
    head(point.finding());
    page.quote(point.finding());
    if (goesOn) {
      return;
    }
    page.labelled("  What to write: ", point.finding().remedyWithExample());
    reasons(point);
    page.blank();
  }

  private void head(Finding finding) {
    page.line(
        VerdictLine.ink(finding.severity()),
        "%s:%s:%s  %s  %s"
            .formatted(
                Lines.oneLine(proposal.file()),
                finding.span().line(),
                finding.span().column(),
                finding.severity().words(),
                finding.rule().id()));
    page.paragraph("  ", finding.message());
    finding.reading().ifPresent(reading -> page.labelled("  How it was read: ", reading.why()));
  }

  private void reasons(Point point) {
    page.labelled("  Why: ", point.finding().rule().why());
    page.labelled("  From: ", Passage.of(point.finding().rule()));
    if (!point.others().isEmpty()) {
      page.paragraph("  ", "Also decided here:");
      for (var other : point.others()) {
        page.labelled(
            "    %s  %s: ".formatted(other.severity().words(), other.rule().id()), other.message());
      }
    }
    if (!point.waiting().isEmpty()) {
      int count = point.waiting().size();
      page.labelled(
          "  Waiting for it: ",
          (count == 1 ? "1 more point, " : count + " more points, ")
              + point.waiting().stream().map(Rule::id).collect(joining(", "))
              + ".");
    }
  }
}
