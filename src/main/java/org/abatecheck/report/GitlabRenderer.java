package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Report;
import tools.jackson.core.JsonGenerator;

/**
 * GitLab's code quality report: <a
 * href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">its
 * format</a>. GitLab has no word for a waiver, so the description begins with it.
 */
final class GitlabRenderer implements Renderer {

  @Override
  public void render(Report report, Writer out) throws IOException {
    try (var json = Json.on(out)) {
      json.writeStartArray();
      Tracked.in(report.proposals()).forEach(each -> write(each, json));
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void write(Tracked tracked, JsonGenerator json) {
    var finding = tracked.finding();
    json.writeStartObject();
    json.writeStringProperty("description", Lines.oneLine(description(finding)));
    json.writeStringProperty("check_name", finding.rule().id());
    json.writeStringProperty("fingerprint", tracked.fingerprint());
    json.writeStringProperty("severity", severity(finding));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", Lines.visible(FileUri.path(tracked.proposal().file())));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", finding.span().line());
    json.writeNumberProperty("end", finding.span().endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String description(Finding finding) {
    return (finding.isWaived() ? "Exception " + ExceptionsText.of(finding) + " " : "")
        + finding.message()
        + " "
        + finding.remedyWithExample();
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
