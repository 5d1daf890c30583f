package org.abatecheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.abatecheck.source.InvalidSourceException;

/** A user's own template for reports. */
public final class OwnTemplate {

  private final PageTemplate<ReportNames.Written> template;

  private OwnTemplate(PageTemplate<ReportNames.Written> template) {
    this.template = template;
  }

  public static OwnTemplate read(Path file) throws IOException, InvalidSourceException {
    return new OwnTemplate(PageTemplate.read(file, ReportNames.REPORT));
  }

  public Renderer renderer(Look look) {
    return (report, out) -> out.write(template.fill(new ReportNames.Written(report, look)));
  }
}
