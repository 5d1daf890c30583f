package org.abatecheck.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.rules.Severity;

/** What to fill in first in a proposal that has just begun: a list to take to the telephone. */
record FirstAnswers(ProposalReport proposal, Page page) {

  private static final String NOBODY = "";
  private static final String NEW = "new: ";

  /** What one person, or any of a kind, can answer. */
  record Group(String who, List<String> questions) {}

  void write() {
    page.heading("Fill in these first");
    page.paragraph(
        "",
        "This proposal has just begun. Here is what must be in place, by who can answer it. Then run"
            + " the check again: it goes through what you wrote, point by point.");
    page.blank();
    var groups = of(proposal);
    groups.forEach(this::write);
    if (groups.stream()
        .flatMap(group -> group.questions().stream())
        .anyMatch(FirstAnswers::isNew)) {
      page.paragraph(
          "",
          "What is new here has no place in the file yet. `abatecheck init` writes a file with a"
              + " place and an example for each.");
      page.blank();
    }
  }

  static List<Group> of(ProposalReport proposal) {
    if (!proposal.hasJustBegun()) {
      return List.of();
    }
    var byWho = new LinkedHashMap<String, Set<String>>();
    missing(proposal)
        .forEach(
            finding ->
                byWho
                    .computeIfAbsent(who(finding), key -> new LinkedHashSet<>())
                    .add(line(finding)));
    return byWho.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static boolean isNew(String question) {
    return question.startsWith(NEW);
  }

  private static List<Finding> missing(ProposalReport proposal) {
    return proposal.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR && !finding.isWaived())
        .filter(finding -> finding.state() == Finding.State.MISSING)
        .toList();
  }

  private static String who(Finding finding) {
    return finding.asked().flatMap(asked -> asked.field().ask()).orElse(NOBODY);
  }

  private static String line(Finding finding) {
    var place = finding.path().isEmpty() ? NEW : "line " + finding.span().line() + ": ";
    return place
        + finding
            .asked()
            .map(asked -> asked.field().question().orElseThrow() + " (`" + asked.path() + "`)")
            .orElse(finding.message());
  }

  private void write(Group group) {
    page.line(Ink.BOLD, group.who().equals(NOBODY) ? "Besides" : "Ask: " + group.who());
    group.questions().forEach(question -> page.labelled("  - ", question));
    page.blank();
  }
}
