package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.abatecheck.check.Report;

/** A comment on a pull request: short, with the details folded and links to the lines. */
final class MarkdownRenderer implements Renderer {

  // GitHub takes no comment of more than 65,536 characters.
  private static final int MOST = 60_000;
  private static final int MOST_IN_TABLE = MOST / 2;
  private static final String TABLE =
      """
      | proposal | town or region | what it came to | must be in place | please look | exceptions |
      |---|---|---|---|---|---|
      """;

  private final Look look;

  MarkdownRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    var written = new ReportNames.Written(report, look);
    var page =
        new StringBuilder(PageTemplate.shipped("report.md", ReportNames.REPORT).fill(written));
    var chapters = written.chapters();
    if (chapters.size() > 1) {
      table(chapters, page);
    }
    chapters(chapters, page);
    out.write(page.toString());
  }

  private static void table(List<Chapter> chapters, StringBuilder page) {
    var row = PageTemplate.shipped("report-row.md", ReportNames.PROPOSAL);
    page.append(TABLE);
    int left = chapters.size();
    for (var chapter : chapters) {
      left -= append(row.fill(chapter), MOST_IN_TABLE, page) ? 1 : 0;
    }
    page.append(left == 0 ? "" : "| and %s more | | | | | |\n".formatted(left)).append('\n');
  }

  private static void chapters(List<Chapter> chapters, StringBuilder page) {
    var chief = PageTemplate.shipped("report-proposal.md", ReportNames.PROPOSAL);
    var details = PageTemplate.shipped("report-details.md", ReportNames.PROPOSAL);
    int left = 0;
    for (var chapter : chapters) {
      boolean whole =
          append(chief.fill(chapter), MOST, page) && append(details.fill(chapter), MOST, page);
      left += whole ? 0 : 1;
    }
    if (left > 0) {
      page.append(
          "Of %s the details are left out: a comment can be no longer. Other formats hold all.\n"
              .formatted(left == 1 ? "1 proposal" : left + " proposals"));
    }
  }

  private static boolean append(String text, int most, StringBuilder page) {
    boolean fits = page.length() + text.length() <= most;
    page.append(fits ? text : "");
    return fits;
  }
}
