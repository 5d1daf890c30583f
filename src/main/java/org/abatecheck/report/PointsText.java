package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Point;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Quote;
import org.abatecheck.document.change.Piece;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;

/**
 * What to do about a proposal: examples to replace, the next steps with what to paste, then every
 * other point. Of a proposal that has just begun, what to fill in first.
 */
final class PointsText {

  private static final int STEPS = 3;

  private final ProposalReport proposal;
  private final Page page;
  // Named in full where it comes for the first time in a row.
  private String lastCited = "";

  PointsText(ProposalReport proposal, Page page) {
    this.proposal = proposal;
    this.page = page;
  }

  void write() {
    examples();
    if (proposal.hasJustBegun()) {
      var written =
          points(finding -> finding.state() == Finding.State.WRITTEN)
              .filter(point -> point.finding().severity() != Severity.INFO)
              .toList();
      mistakes(written);
      new FirstAnswers(proposal, page).write();
      prerequisites(written);
      exceptions();
      return;
    }
    var steps = steps(proposal);
    if (!steps.isEmpty()) {
      page.heading(steps.size() == 1 ? "The next step" : "The next " + steps.size() + " steps");
      if (steps.stream().anyMatch(step -> !step.pieces().isEmpty())) {
        page.paragraph(
            "",
            "Copy the lines into your file at their places, and write your own in place of the"
                + " examples. Below a line that says `# replace` an example counts as nothing.");
        page.blank();
      }
      for (int i = 0; i < steps.size(); i++) {
        step(steps.get(i), after(i, steps));
      }
    }
    var later = points(PointsText::isNoExample).filter(point -> !steps.contains(point)).toList();
    mistakes(later);
    prerequisites(later);
    exceptions();
  }

  private void exceptions() {
    if (proposal.waived() == 0) {
      return;
    }
    page.heading("Exceptions on record");
    proposal.findings().stream()
        .filter(Finding::isWaived)
        .forEach(
            finding -> {
              head(finding);
              page.labelled("  Exception: ", ExceptionsText.of(finding));
              page.blank();
            });
  }

  /** What must be in place comes first; what is for information is never a step. */
  static List<Point> steps(ProposalReport proposal) {
    // Of a file that could not be read, every mistake must be mended; one that has just begun has
    // too much to do for three steps.
    return proposal.prerequisites().isEmpty() || proposal.hasJustBegun()
        ? List.of()
        : proposal.points().stream()
            .filter(point -> isNoExample(point.finding()))
            .filter(point -> point.finding().severity() != Severity.INFO)
            .limit(STEPS)
            .toList();
  }

  static boolean isNoExample(Finding finding) {
    return finding.state() != Finding.State.EXAMPLE;
  }

  private Stream<Point> points(Predicate<Finding> wanted) {
    return proposal.points().stream().filter(point -> wanted.test(point.finding()));
  }

  private void examples() {
    var examples = points(finding -> !isNoExample(finding)).map(Point::finding).toList();
    if (examples.isEmpty()) {
      return;
    }
    page.heading("Still as in the template");
    page.paragraph(
        "",
        "These are the template's examples. Write your own in place of each. If one is right as it"
            + " stands, delete the line `# replace` above it.");
    page.blank();
    for (var finding : examples) {
      page.labelled(
          "  - ",
          "line %s: %s%s"
              .formatted(
                  finding.span().line(),
                  finding.asked().flatMap(asked -> asked.field().question()).orElse(finding.path()),
                  // A list has no words of its own.
                  finding.excerpt().map(words -> " (" + words + ")").orElse("")));
    }
    page.blank();
  }

  private void step(Point point, Optional<Point> next) {
    var finding = point.finding();
    head(finding);
    remedyToCopy(
        finding, point.pieces().isEmpty() ? finding.remedyWithExample() : finding.remedy());
    for (var piece : point.pieces()) {
      page.paragraph(
          "  ", place(piece) + (point.inOwnWords() ? ", in your own words:" : ", for example:"));
      page.blank();
      page.piece(piece.lines());
      page.blank();
    }
    if (finding.state() == Finding.State.MISSING || !point.pieces().isEmpty()) {
      finding
          .asked()
          .flatMap(asked -> asked.field().ask())
          .ifPresent(who -> page.labelled("  Who can answer: ", who));
    }
    reasons(point, next);
    page.blank();
  }

  static String place(Piece piece) {
    var line = piece.near().isEmpty() ? "" : " (`" + piece.near() + "`)";
    return switch (piece.where()) {
      case BELOW -> "Below line " + piece.line() + line;
      case AT_END -> "At the end of the file";
      case IN_PLACE_OF ->
          piece.lastLine() == piece.line()
              ? "In place of line " + piece.line() + line
              : "In place of lines %s to %s%s".formatted(piece.line(), piece.lastLine(), line);
    };
  }

  private void mistakes(List<Point> points) {
    section("Mistakes in the file", Optional.empty(), points);
  }

  private void prerequisites(List<Point> points) {
    for (var prerequisite : proposal.prerequisites()) {
      section(
          prerequisite.title() + ": " + VerdictLine.of(prerequisite),
          Optional.of(prerequisite.id()),
          points);
    }
  }

  private void section(String title, Optional<String> prerequisite, List<Point> points) {
    var own =
        points.stream()
            .filter(point -> point.finding().rule().prerequisite().equals(prerequisite))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    page.heading(title);
    for (int i = 0; i < own.size(); i++) {
      var point = own.get(i);
      var next = after(i, own);
      head(point.finding());
      if (next.filter(other -> isMendedAlike(point, other)).isEmpty()) {
        remedy(point.finding());
        reasons(point, next);
        page.blank();
      }
    }
  }

  private static Optional<Point> after(int index, List<Point> points) {
    return points.stream().skip(index + 1).findFirst();
  }

  /** Whether two points differ in nothing but their place and what stands there. */
  private static boolean isMendedAlike(Point one, Point other) {
    return isOfOneRule(one, other)
        && one.finding().remedy().equals(other.finding().remedy())
        && one.others().isEmpty()
        && one.waiting().isEmpty();
  }

  private static boolean isOfOneRule(Point one, Point other) {
    return one.finding().rule().id().equals(other.finding().rule().id())
        && one.finding().severity() == other.finding().severity();
  }

  private void head(Finding finding) {
    var span = finding.span();
    page.columns(
        VerdictLine.ink(finding.severity()),
        "%s:%s:%s".formatted(proposal.file(), span.line(), span.column()),
        finding.severity().words(),
        finding.rule().id());
    page.paragraph("  ", finding.message());
    page.quote(finding);
    finding.reading().ifPresent(reading -> page.labelled("  How it was read: ", reading.why()));
  }

  // A mistake in the file is mended by a line to copy; what a rule asks for, in one's own words.
  private void remedy(Finding finding) {
    if (finding.rule().prerequisite().isEmpty()) {
      remedyToCopy(finding, finding.remedyWithExample());
    } else {
      page.labelled("  What to write: ", finding.remedy());
    }
  }

  /** What to write, with the lines to copy by themselves. */
  private void remedyToCopy(Finding finding, String words) {
    var label = "  What to write: ";
    for (var part : Marked.parts(words)) {
      if (part.isLine()) {
        page.blank();
        page.piece(part.linesAt(indent(finding)));
        page.blank();
      } else if (label.isEmpty()) {
        page.paragraph("  ", part.text());
      } else {
        page.labelled(label, part.text());
        label = "";
      }
    }
  }

  private String from(Rule rule) {
    var document = rule.source().document();
    boolean isSame = document.equals(lastCited);
    lastCited = document;
    return isSame ? "the same, " + Passage.inDocument(rule) : Passage.of(rule);
  }

  private static String indent(Finding finding) {
    var line = finding.quote().map(Quote::text).orElse("");
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  // Why the rule is there is said once for all that follow each other.
  private void reasons(Point point, Optional<Point> next) {
    if (next.filter(other -> isOfOneRule(point, other)).isEmpty()) {
      page.labelled("  Why: ", point.finding().rule().why());
      page.labelled("  From: ", from(point.finding().rule()));
    }
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
          "  Held up by it: ",
          (count == 1 ? "1 more point, " : count + " more points, ")
              + point.waiting().stream().map(Rule::id).collect(joining(", "))
              + ".");
    }
  }
}
