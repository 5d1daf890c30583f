package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import org.abatecheck.check.Report;

/** A page for a browser or for paper, whole in itself: no script, and nothing that is loaded. */
final class HtmlRenderer implements Renderer {

  private final Look look;

  HtmlRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    var page = PageTemplate.shipped("report.html", ReportNames.REPORT);
    out.write(page.fill(new ReportNames.Written(report, look)));
  }
}
