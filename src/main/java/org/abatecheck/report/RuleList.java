package org.abatecheck.report;

import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;

/** All rules, a line or two each, below their prerequisites. */
public final class RuleList {

  private RuleList() {}

  public static String of(RulePacks packs, int width) {
    var page = new Page(new Look("", width, false, false, false));
    for (var pack : packs.all().toList()) {
      page.heading(pack.title() + " (" + pack.id() + " " + pack.version() + ")");
      write(pack, page);
    }
    return page.text();
  }

  private static void write(RulePack pack, Page page) {
    String last = "";
    for (var rule : pack.rules()) {
      var prerequisite = rule.prerequisite().orElse("");
      if (!prerequisite.equals(last)) {
        page.line(pack.titleOf(prerequisite).orElse(prerequisite));
        last = prerequisite;
      }
      page.labelled(
          "  " + rule.id(),
          " "
              + rule.title()
              + " ("
              + rule.severity().words()
              + "; "
              + rule.source().section()
              + ")");
    }
    page.blank();
  }
}
