package org.abatecheck.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;

/**
 * The table of the proposals, one a row.
 *
 * @param prerequisites their ids, with a column each
 * @param totals their ids, with a column each
 */
record ProposalTable(List<String> prerequisites, List<String> totals) {

  private static final int CENTS = 2;

  String head() {
    return ReportPieces.row(
        Stream.of(
                Stream.of("file", "municipality", "state", "program", "title", "verdict"),
                Stream.of("amount_asked", "amount_counted"),
                totals.stream().map(id -> id.replace('-', '_')),
                prerequisites.stream(),
                Stream.of("error", "warning", "info", "waived"))
            .flatMap(each -> each));
  }

  /**
   * @param counted what of its money is counted
   */
  String row(Row row, Tally.Counted counted) {
    return ReportPieces.row(
        Stream.of(
                Stream.of(row.file()),
                Stream.of(row.municipality(), row.state(), row.program(), row.title())
                    .map(each -> each.orElse("")),
                Stream.of(row.verdict().id()),
                Stream.of(row.amount(), counted.amount())
                    .map(amount -> amount.map(ProposalTable::dollars).orElse("")),
                totals.stream().map(id -> added(counted.totals(), id)),
                prerequisites.stream().map(id -> verdict(row, id)),
                Stream.of(row.errors(), row.warnings(), row.infos(), row.waived())
                    .map(Object::toString))
            .flatMap(each -> each));
  }

  private static String added(Map<String, BigDecimal> totals, String id) {
    var amount = totals.get(id);
    return amount == null ? "" : dollars(amount);
  }

  private static String verdict(Row row, String prerequisite) {
    var verdict = row.prerequisites().get(prerequisite);
    return verdict == null ? "" : verdict.id();
  }

  static String dollars(BigDecimal amount) {
    return amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
  }
}
