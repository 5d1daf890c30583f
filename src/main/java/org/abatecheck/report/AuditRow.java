package org.abatecheck.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.abatecheck.check.Verdict;

/**
 * A proposal in the tables of an audit.
 *
 * @param cells its verdicts by column; empty: no prerequisite of its program or state
 * @param details the page that says more
 */
public record AuditRow(
    String file,
    Optional<String> municipality,
    Optional<String> state,
    Verdict.OfProposal verdict,
    List<Optional<Verdict.OfPrerequisite>> cells,
    Optional<BigDecimal> amount,
    int errors,
    int warnings,
    String details) {

  private static final Names<Optional<Verdict.OfPrerequisite>> CELL =
      new Names<Optional<Verdict.OfPrerequisite>>("a verdict of a proposal")
          .optional("verdict", "its id", each -> each.map(Verdict.OfPrerequisite::id))
          .optional("words", "as readers see it", each -> each.map(Verdict.OfPrerequisite::words));

  private static final PageTemplate<AuditRow> TEMPLATE =
      PageTemplate.shipped(
          "audit-row.html",
          new Names<AuditRow>("a proposal")
              .text(
                  "name",
                  "the town, or else the file",
                  each -> each.municipality().orElse(each.file()))
              .optional("state", "its state", AuditRow::state)
              .text("file", "its file", AuditRow::file)
              .text("verdict", "its verdict", each -> each.verdict().id())
              .text("words", "the same in words", each -> each.verdict().words())
              .list("cells", "its prerequisites", CELL, AuditRow::cells)
              .optional(
                  "amount", "what it asks for", each -> each.amount().map(AuditNames::dollars))
              .number("errors", "how much must be in place", AuditRow::errors)
              .number("warnings", "how much is to look at", AuditRow::warnings)
              .text("details", "the place that says more", AuditRow::details));

  public String html() {
    return TEMPLATE.fill(this);
  }
}
