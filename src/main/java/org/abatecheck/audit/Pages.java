package org.abatecheck.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.check.Verdict;
import org.abatecheck.policy.Settings;
import org.abatecheck.report.AuditPage;
import org.abatecheck.roster.RollCall;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Total;

/** Writes the pages of an audit from what its journal tells, a page at a time. */
final class Pages {

  // As many rows as a browser lays out and sorts at once; five times as many take seconds.
  private static final int ROWS = 1_000;
  private static final int DETAILS = 100;
  private static final int FREQUENT = 20;
  static final String FOLDER = "details";

  private final WorkingFolder folder;
  private final Summary summary;
  private final Optional<RollCall> call;
  private final Tally tally;
  private final List<RulePack.Prerequisite> columns;

  /**
   * @param call who sent something, if it is known who might
   */
  Pages(WorkingFolder folder, Summary summary, Optional<RollCall> call) {
    this.folder = folder;
    this.summary = summary;
    this.call = call;
    this.tally = summary.tally();
    this.columns =
        summary.titled().stream()
            .filter(
                each ->
                    Arrays.stream(Verdict.OfPrerequisite.values())
                        .anyMatch(verdict -> tally.of(each.id(), verdict) > 0))
            .toList();
  }

  void write() throws IOException {
    Files.createDirectories(folder.result(FOLDER));
    var whole = whole();
    int pages = (whole.proposals() + ROWS - 1) / ROWS;
    var rows = new ArrayList<AuditPage.Row>();
    int number = 0;
    try (var entries = folder.journal().read();
        var details = Files.newInputStream(folder.details())) {
      var pieces = new Pieces(details);
      for (var next = entries.next(); next.isPresent(); next = entries.next()) {
        if (next.get().row().isEmpty()) {
          continue;
        }
        var page = number / DETAILS + 1;
        rows.add(row(next.get().row().get(), detailsName(page)));
        pieces.add(next.get().ends());
        number++;
        if (number % DETAILS == 0 || number == whole.proposals()) {
          pieces.write(folder.result(detailsName(page)), title(page, number));
        }
        if (number % ROWS == 0 || number == whole.proposals()) {
          int at = (number + ROWS - 1) / ROWS;
          var html = new AuditPage(whole, at, pages, rows).html();
          Files.writeString(folder.result(AuditPage.name(at)), html);
          rows.clear();
        }
      }
    }
  }

  /** What is said of the proposals one by one, on its way from the one file to the pages. */
  private static final class Pieces {
    private final InputStream in;
    private final List<String> waiting = new ArrayList<>();
    private long at;

    Pieces(InputStream in) {
      this.in = in;
    }

    void add(List<Long> ends) throws IOException {
      long end = ends.get(ends.size() - 1);
      waiting.add(new String(in.readNBytes((int) (end - at)), StandardCharsets.UTF_8));
      at = end;
    }

    void write(Path file, String title) throws IOException {
      var around = AuditPage.aroundDetails(title);
      try (Writer out = Files.newBufferedWriter(file)) {
        out.write(around.get(0));
        for (var piece : waiting) {
          out.write(piece);
        }
        out.write(around.get(1));
      }
      waiting.clear();
    }
  }

  private static String detailsName(int page) {
    return FOLDER + "/%05d.html".formatted(page);
  }

  private static String title(int page, int last) {
    return String.format(Locale.ROOT, "Proposals %,d to %,d", (page - 1) * DETAILS + 1, last);
  }

  private AuditPage.Row row(Row row, String details) {
    return new AuditPage.Row(
        row.file(),
        row.municipality(),
        row.state(),
        row.verdict(),
        columns.stream()
            .map(column -> Optional.ofNullable(row.prerequisites().get(column.id())))
            .toList(),
        row.amount(),
        row.errors(),
        row.warnings(),
        details + "#p-" + AuditPage.anchor(row.file()));
  }

  private AuditPage.Whole whole() {
    return new AuditPage.Whole(
        summary.none().asOf().toString(),
        tally.counts().all(),
        verdicts(),
        columns.stream().map(this::bar).toList(),
        summary.found().stream().limit(FREQUENT).map(this::frequent).toList(),
        tally.unknownAmounts(),
        tally.pooledAgain(),
        summary.totals().stream().map(this::sum).toList(),
        summary.none().settings().stream().map(Settings.InForce::words).toList(),
        tally.notUsed(),
        columns.stream().map(RulePack.Prerequisite::title).toList(),
        String.join(
            ", ",
            summary.none().packs().stream().map(pack -> pack.id() + " " + pack.version()).toList()),
        call.map(RollCall::page));
  }

  private List<AuditPage.Came> verdicts() {
    var best = new ArrayList<>(List.of(Verdict.OfProposal.values()));
    Collections.reverse(best);
    return best.stream()
        .map(
            verdict ->
                new AuditPage.Came(
                    verdict,
                    tally.counts().of(verdict),
                    (int) Math.round(100.0 * tally.counts().of(verdict) / tally.counts().all()),
                    tally.asked(verdict)))
        .toList();
  }

  private AuditPage.Sum sum(Total total) {
    return new AuditPage.Sum(total.title(), tally.total(total.id()), tally.addedTo(total.id()));
  }

  private AuditPage.Bar bar(RulePack.Prerequisite prerequisite) {
    return new AuditPage.Bar(
        prerequisite.title(),
        Arrays.stream(Verdict.OfPrerequisite.values())
            .map(verdict -> new AuditPage.Part(verdict, tally.of(prerequisite.id(), verdict)))
            .toList());
  }

  private AuditPage.Frequent frequent(Rule rule) {
    return new AuditPage.Frequent(
        rule.id(),
        rule.title(),
        rule.severity().words(),
        rule.remedy().isWhole() ? rule.remedy().text() : rule.why(),
        tally.found(rule.id()),
        tally.judged(rule.id()),
        summary.isUsual(rule));
  }
}
