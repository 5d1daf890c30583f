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

  void write() {
    page.heading("Fill in these first");
    page.paragraph(
        "",
        "This proposal has just begun. Here is what must be in place, by who can answer it. Then run"
            + " the check again: it goes through what you wrote, point by point.");
    page.blank();
    var byWho = new LinkedHashMap<String, Set<String>>();
    missing()
        .forEach(
            finding ->
                byWho
                    .computeIfAbsent(who(finding), key -> new LinkedHashSet<>())
                    .add(line(finding)));
    byWho.forEach(this::write);
    if (byWho.values().stream().flatMap(Set::stream).anyMatch(line -> line.startsWith(NEW))) {
      page.paragraph(
          "",
          "What is new here has no place in the file yet. `abatecheck init` writes a file with a"
              + " place and an example for each.");
      page.blank();
    }
  }

  private List<Finding> missing() {
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

  private void write(String who, Set<String> lines) {
    page.line(Ink.BOLD, who.equals(NOBODY) ? "Besides" : "Ask: " + who);
    lines.forEach(line -> page.labelled("  - ", line));
    page.blank();
  }
}
