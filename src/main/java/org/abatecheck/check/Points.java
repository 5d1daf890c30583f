package org.abatecheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Sample;
import org.abatecheck.document.Schema;
import org.abatecheck.document.change.Change;
import org.abatecheck.document.change.Piece;
import org.abatecheck.rules.Rule;

/** Puts findings together that one change settles. */
record Points(
    Document document, Schema schema, LocalDate asOf, List<Judging.Judged> judged, Mask mask) {

  List<Point> of(List<Finding> findings) {
    var order = new ArrayList<String>();
    judged.forEach(each -> order.add(each.rule().id()));
    // A mistake in the file hides more than it shows, so it comes before what is missing.
    var pressing =
        Comparator.comparing((Finding finding) -> finding.state() != Finding.State.EXAMPLE)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.rule().prerequisite().isPresent())
            .thenComparing(finding -> order.indexOf(finding.rule().id()));
    var causes =
        findings.stream().flatMap(finding -> finding.cause().stream()).collect(Collectors.toSet());
    var groups = new LinkedHashMap<String, List<Finding>>();
    findings.stream()
        .sorted(Finding.IN_FILE_ORDER)
        .sorted(pressing)
        .forEach(
            finding ->
                groups
                    .computeIfAbsent(cause(finding, causes), key -> new ArrayList<>())
                    .add(finding));
    return groups.values().stream()
        .map(this::point)
        .sorted(Comparator.comparing(Point::finding, pressing.thenComparing(Finding.IN_FILE_ORDER)))
        .toList();
  }

  // Findings with the same text here go together.
  private String cause(Finding finding, Set<String> causes) {
    if (finding.cause().isPresent() || causes.contains(finding.path())) {
      return finding.cause().orElse(finding.path());
    }
    return finding.changes().stream()
        .map(change -> Piece.target(document, change).toString())
        .findFirst()
        .orElse(finding.path() + " " + finding.span() + finding.rule().id());
  }

  private Point point(List<Finding> findings) {
    var first = findings.get(0);
    // What is only a consequence goes away with its cause.
    var changes =
        findings.stream()
            .filter(finding -> finding.cause().isEmpty())
            .flatMap(finding -> finding.changes().stream())
            .toList();
    return new Point(
        first,
        findings.subList(1, findings.size()),
        waiting(findings, changes),
        Piece.of(document, changes).stream().map(this::masked).toList());
  }

  private Piece masked(Piece piece) {
    return new Piece(
        piece.where(),
        piece.line(),
        piece.lastLine(),
        mask.hide(piece.near()),
        piece.lines().stream().map(mask::hide).toList());
  }

  // What is held up by a value that could not be read, by a rule that does not pass, or by the lack
  // of a value.
  private List<Rule> waiting(List<Finding> findings, List<Change> changes) {
    var asked =
        findings.stream()
            .flatMap(finding -> finding.rule().write().stream().map(Sample::path))
            .toList();
    var mayApply = judged.stream().filter(each -> mayApply(each, asked)).toList();
    var applicable =
        changes.isEmpty() || mayApply.isEmpty()
            ? List.<String>of()
            : applicableWith(changes, mayApply);
    return judged.stream()
        .filter(
            each ->
                findings.stream().anyMatch(finding -> isHeldUpBy(finding, each))
                    || applicable.contains(each.rule().id()))
        .map(Judging.Judged::rule)
        .filter(rule -> rule.prerequisite().isPresent())
        .toList();
  }

  private static boolean mayApply(Judging.Judged each, List<FieldPath> asked) {
    return each.verdict() == Verdict.OfRule.NOT_APPLICABLE
        && each.rule().reads().stream().anyMatch(asked::contains);
  }

  /** Which of some rules apply when the changes are made. */
  private List<String> applicableWith(List<Change> changes, List<Judging.Judged> some) {
    var changed = schema.read(document.source(), Piece.grown(document, changes));
    var all = judged.stream().map(Judging.Judged::rule).toList();
    return Judging.judge(some.stream().map(Judging.Judged::rule).toList(), changed, asOf, all)
        .stream()
        .filter(each -> each.verdict() != Verdict.OfRule.NOT_APPLICABLE)
        .map(each -> each.rule().id())
        .toList();
  }

  private static boolean isHeldUpBy(Finding finding, Judging.Judged held) {
    if (held.verdict() == Verdict.OfRule.NOT_APPLICABLE) {
      return held.rule().passes().contains(finding.rule().id());
    }
    return held.unread()
        .filter(wrong -> wrong.mistake().span().equals(finding.span()))
        .filter(wrong -> wrong.mistake().rule().equals(finding.rule().id()))
        .isPresent();
  }
}
