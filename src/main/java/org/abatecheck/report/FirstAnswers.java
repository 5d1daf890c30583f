package org.abatecheck.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.rules.Severity;

/** What to fill in first in a proposal that has just begun: a list to take to the telephone. */
record FirstAnswers(ProposalReport proposal, Page page) {

  private static final String IN_THE_FILE = "";

  void write() {
    page.heading("Fill in these first");
    page.paragraph(
        "",
        "This proposal has just begun. Here is what must be in place, by who can answer it. Then run"
            + " the check again: it goes through what you wrote, point by point.");
    page.blank();
    var byWho = new LinkedHashMap<String, Set<String>>();
    byWho.put(IN_THE_FILE, new LinkedHashSet<>());
    proposal.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
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

  private static final String NEW = "new: ";

  private static String who(Finding finding) {
    return finding.asked().flatMap(asked -> asked.field().ask()).orElse(IN_THE_FILE);
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
    if (lines.isEmpty()) {
      return;
    }
    page.line(Ink.BOLD, who.equals(IN_THE_FILE) ? "In the file itself" : "Ask: " + who);
    lines.forEach(line -> page.labelled("  - ", line));
    page.blank();
  }
}
