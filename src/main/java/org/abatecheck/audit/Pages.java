package org.abatecheck.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.report.AuditDetails;
import org.abatecheck.report.AuditPage;
import org.abatecheck.report.AuditRow;
import org.abatecheck.roster.RollCall;

/** Writes the pages of an audit from what its journal tells, a proposal at a time. */
final class Pages {

  private static final int DETAILS = 50;
  static final String FOLDER = "details";

  private final WorkingFolder folder;
  private final Overview overview;
  private final AuditPage.Whole whole;

  /**
   * @param call who sent something, if it is known who might
   */
  Pages(WorkingFolder folder, Summary summary, Optional<RollCall> call) {
    this.folder = folder;
    this.overview = new Overview(summary, call);
    this.whole = overview.whole();
  }

  void write() throws IOException {
    Files.createDirectories(folder.result(FOLDER));
    var lists = overview.lists().stream().map(Listed::new).toList();
    int number = 0;
    try (var entries = folder.journal().read();
        var details = Files.newInputStream(folder.details())) {
      var pieces = new Pieces(details);
      for (var next = entries.next(); next.isPresent(); next = entries.next()) {
        if (next.get().row().isEmpty()) {
          continue;
        }
        var page = number / DETAILS + 1;
        var row = next.get().row().get();
        var html = row(row, detailsName(page)).html();
        for (var list : lists) {
          list.add(row, html);
        }
        pieces.add(next.get().ends());
        number++;
        if (number % DETAILS == 0 || number == whole.proposals()) {
          var around = AuditDetails.around(title(page, number), whole);
          pieces.write(folder.result(detailsName(page)), around);
        }
      }
    } finally {
      for (var list : lists) {
        list.close();
      }
    }
  }

  /** A list on its way to its pages; how long it gets is known beforehand. */
  private final class Listed implements Closeable {
    private final Overview.Some some;
    private Writer out = Writer.nullWriter();
    private String end = "";
    private int rows;

    Listed(Overview.Some some) {
      this.some = some;
    }

    void add(Row row, String html) throws IOException {
      if (!some.isOne().test(row)) {
        return;
      }
      if (rows % AuditPage.Listing.ROWS == 0) {
        begin(rows / AuditPage.Listing.ROWS + 1);
      }
      out.write(html);
      rows++;
    }

    private void begin(int page) throws IOException {
      close();
      out = Files.newBufferedWriter(folder.result(some.listing().page(page)));
      var around = new AuditPage(whole, some.listing(), page).aroundRows();
      out.write(around.get(0));
      end = around.get(1);
    }

    @Override
    public void close() throws IOException {
      try (var last = out) {
        last.write(end);
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

    void write(Path file, List<String> around) throws IOException {
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

  private AuditRow row(Row row, String details) {
    return new AuditRow(
        row.file(),
        row.municipality(),
        row.state(),
        row.verdict(),
        overview.columns().stream()
            .map(column -> Optional.ofNullable(row.prerequisites().get(column.id())))
            .toList(),
        row.amount(),
        row.errors(),
        row.warnings(),
        details + "#" + AuditDetails.anchor(row.file()));
  }
}
