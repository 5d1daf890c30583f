package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.check.Report;
import org.abatecheck.rules.Severity;

/**
 * Lines by which a step of GitHub Actions marks the files of a pull request: <a
 * href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">workflow
 * commands</a>.
 */
final class GithubRenderer implements Renderer {

  // GitHub shows no more of a kind from one step, and does not say so.
  private static final int SHOWN = 10;

  @Override
  public void render(Report report, Writer out) throws IOException {
    var unwaived =
        Tracked.in(report.proposals()).stream().filter(each -> !each.finding().isWaived()).toList();
    for (var severity : Severity.values()) {
      for (var each : of(severity, unwaived).limit(SHOWN).toList()) {
        out.write(command(each) + "\n");
      }
    }
    int errors = rest(Severity.ERROR, unwaived);
    int warnings = rest(Severity.WARNING, unwaived);
    int infos = rest(Severity.INFO, unwaived);
    if (errors + warnings + infos > 0) {
      out.write("Not marked here: %s.\n".formatted(VerdictLine.counts(errors, warnings, infos, 0)));
    }
  }

  private static int rest(Severity severity, List<Tracked> findings) {
    return (int) of(severity, findings).skip(SHOWN).count();
  }

  private static Stream<Tracked> of(Severity severity, List<Tracked> findings) {
    return findings.stream().filter(each -> each.finding().severity() == severity);
  }

  private static String command(Tracked tracked) {
    var finding = tracked.finding();
    var span = finding.span();
    var properties =
        Stream.of(
                "file=" + property(FileUri.path(tracked.proposal().file())),
                "line=" + span.line(),
                "endLine=" + span.endLine(),
                "col=" + span.column(),
                "endColumn=" + span.endColumn(),
                "title=" + property(finding.rule().id() + " " + finding.rule().title()))
            // Columns of a stretch over several lines are refused.
            .filter(each -> span.line() == span.endLine() || !each.matches("(?:c|endC)ol.*"))
            .collect(joining(","));
    return "::%s %s::%s"
        .formatted(
            kind(finding.severity()),
            properties,
            escaped(finding.message() + "\n" + finding.remedyWithExample()));
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return Lines.visible(text).replace("%", "%25").replace("\n", "%0A");
  }
}
