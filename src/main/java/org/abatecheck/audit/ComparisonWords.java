package org.abatecheck.audit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.report.ChangesPage;

/** What is said of a comparison to people, whatever the page looks like. */
record ComparisonWords(Comparison comparison) {

  String title() {
    return comparison.changesNothing() ? "Nothing has changed" : "What has changed";
  }

  /** What is the same for all proposals: how many they are, and what they are judged by. */
  List<String> ofAll() {
    var all = new ArrayList<String>();
    all.add(
        "Proposals in both reports: %,d, of which %,d came to something else than before."
            .formatted(comparison.pairs().size(), comparison.totals().verdicts()));
    all.add(
        comparison.isSameDay()
            ? "Both are judged as of %s.".formatted(comparison.after().asOf())
            : "The old report is judged as of %s, the new one as of %s."
                .formatted(comparison.before().asOf(), comparison.after().asOf()));
    for (var id : comparison.changedPacks()) {
      all.add(
          "The rules %s have changed: %s before, %s now."
              .formatted(id, pack(comparison.before(), id), pack(comparison.after(), id)));
    }
    if (!comparison.changedSettings().isEmpty()) {
      all.add("Settings have changed: " + String.join(", ", comparison.changedSettings()) + ".");
    }
    if (!comparison.isSameVersion()) {
      all.add(
          "The old report is of abatecheck %s, the new one of %s."
              .formatted(comparison.before().version(), comparison.after().version()));
    }
    return all;
  }

  private static String pack(EarlierReport report, String id) {
    return Optional.ofNullable(report.packs().get(id))
        .map(pack -> "version %s (%.19s…)".formatted(pack.version(), pack.digest()))
        .orElse("not used");
  }

  static String name(EarlierProposal proposal) {
    return Stream.of(Optional.of(proposal.place()), proposal.state())
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  static String files(ProposalChange change) {
    return change.before().isOfTheSameFile(change.after())
        ? change.after().file()
        : change.before().file() + ", now " + change.after().file();
  }

  static String verdict(ProposalChange change) {
    var now = change.after().verdict().words();
    return change.isVerdictChanged()
        ? "Before: %s. Now: %s.".formatted(change.before().verdict().words(), now)
        : "As before: %s.".formatted(now);
  }

  /** Whether the proposal or what it is judged by has changed: only one of them is the town's. */
  String cause(ProposalChange change) {
    if (change.isSameFile()) {
      return "The file is the same. What has changed is what it is judged by: %s."
          .formatted(judging(change));
    }
    return decided(change).isEmpty()
        ? "The file has changed."
        : "The file has changed, and so has what it is judged by: %s. A point may have come or gone by"
                .formatted(judging(change))
            + " either.";
  }

  private String judging(ProposalChange change) {
    var decided = decided(change);
    if (decided.isEmpty()) {
      return comparison.isSameDay() ? "the exceptions" : "the day, or the exceptions";
    }
    // The day of two reports is hardly ever the same, and few rules look at it.
    return String.join(", ", decided)
        + (comparison.isSameDay() ? "" : "; where a rule looks at dates, the day as well");
  }

  private List<String> decided(ProposalChange change) {
    var decided = new ArrayList<String>();
    comparison.changedPacks(change).forEach(pack -> decided.add("the rules " + pack));
    if (!comparison.changedSettings().isEmpty()) {
      decided.add("the settings");
    }
    if (!comparison.isSameVersion()) {
      decided.add("abatecheck itself");
    }
    return decided;
  }

  static String place(ProposalChange.Part part, EarlierProposal.Point point) {
    var line = part == ProposalChange.Part.FIXED ? ", was in line " : ", line ";
    return point.rule() + line + point.line() + (point.waived() ? ", excepted" : "");
  }

  /** Those that are named in lists, where there are any. */
  List<ChangesPage.Others> others() {
    return Stream.of(
            unchanged("The file was sent again, and what was found is as before", false),
            alone("Only in the old report", comparison.gone()),
            alone("Only in the new report", comparison.added()),
            unchanged("The file is the same, and so is what was found", true))
        .filter(each -> !each.entries().isEmpty())
        .toList();
  }

  private ChangesPage.Others unchanged(String heading, boolean sameFile) {
    return new ChangesPage.Others(
        heading, comparison.unchanged(sameFile).stream().map(ComparisonWords::name).toList());
  }

  private static String named(EarlierProposal proposal) {
    return proposal.isNamed() ? name(proposal) + ", " + proposal.file() : proposal.file();
  }

  private static ChangesPage.Others alone(String heading, List<EarlierProposal> proposals) {
    return new ChangesPage.Others(
        heading,
        proposals.stream().map(each -> named(each) + ": " + each.verdict().words()).toList());
  }
}
