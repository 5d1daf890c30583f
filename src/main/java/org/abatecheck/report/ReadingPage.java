package org.abatecheck.report;

import org.abatecheck.rules.Rule;
import org.abatecheck.text.Explanation;
import org.abatecheck.text.ProseReading;

/**
 * How the text rules understand a passage: what each found, what bears on it, and what it means.
 */
public final class ReadingPage {

  private final Page page;

  public ReadingPage(int width) {
    page = new Page(new Look("", width, false, false, false));
  }

  /** Adds what one rule makes of the passage. */
  public void add(Rule rule, Explanation explanation) {
    page.heading(rule.id() + "  " + rule.title());
    explanation.targets().forEach(target -> page.labelled("  Found: ", target));
    explanation.modifiers().forEach(modifier -> page.labelled("  Beside it: ", modifier));
    explanation.scopes().forEach(scope -> page.labelled("  Clause: ", scope));
    explanation
        .readings()
        .forEach(reading -> page.labelled("  " + verdict(reading), reading.why()));
    page.blank();
  }

  private static String verdict(ProseReading reading) {
    return switch (reading.asserted()) {
      case YES -> "Said: ";
      case NO -> "Not said: ";
      case UNSETTLED -> "Please look: ";
    };
  }

  public String text() {
    return page.text();
  }
}
