package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.check.Finding;
import org.abatecheck.check.Report;
import org.abatecheck.policy.Waiver;

/** A table of the findings, one a row, as RFC 4180 has it. */
final class CsvRenderer implements Renderer {

  private static final Map<String, Function<Tracked, String>> COLUMNS = new LinkedHashMap<>();

  // What a spreadsheet takes for a formula and runs, in wide letters and behind blanks too.
  private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠]");

  static {
    COLUMNS.put("file", each -> each.proposal().file());
    optional("municipality", each -> each.proposal().municipality());
    optional("state", each -> each.proposal().state());
    optional("program", each -> each.proposal().program());
    COLUMNS.put("verdict", each -> each.proposal().verdict().id());
    finding("rule", finding -> finding.rule().id());
    finding("title", finding -> finding.rule().title());
    finding("severity", finding -> finding.severity().id());
    finding("basis", finding -> finding.rule().basis().id());
    optional("prerequisite", each -> each.finding().rule().prerequisite());
    finding("message", Finding::message);
    finding("remedy", Finding::remedyWithExample);
    finding("path", Finding::path);
    finding("line", finding -> Integer.toString(finding.span().line()));
    finding("column", finding -> Integer.toString(finding.span().column()));
    finding("end_line", finding -> Integer.toString(finding.span().endLine()));
    finding("end_column", finding -> Integer.toString(finding.span().endColumn()));
    optional("excerpt", each -> each.finding().excerpt());
    optional("actual", each -> each.finding().actual());
    optional("expected", each -> each.finding().expected());
    finding("source", finding -> finding.rule().source().document());
    finding("section", finding -> finding.rule().source().section());
    waiver("waived_because", Waiver::reason);
    waiver("waived_by", Waiver::approvedBy);
    waiver("waived_until", waiver -> waiver.expires().toString());
    COLUMNS.put("fingerprint", Tracked::fingerprint);
  }

  private static void finding(String name, Function<Finding, String> value) {
    COLUMNS.put(name, each -> value.apply(each.finding()));
  }

  private static void optional(String name, Function<Tracked, Optional<String>> value) {
    COLUMNS.put(name, each -> value.apply(each).orElse(""));
  }

  private static void waiver(String name, Function<Waiver, String> value) {
    optional(name, each -> each.finding().waiver().map(value));
  }

  private final Look look;

  CsvRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.write(look.byteOrderMark() ? "\uFEFF" : "");
    out.write(head());
    for (var each : Tracked.in(report.proposals())) {
      out.write(row(each));
    }
  }

  static String head() {
    return row(COLUMNS.keySet().stream());
  }

  static String row(Tracked finding) {
    return row(COLUMNS.values().stream().map(value -> value.apply(finding)));
  }

  static String row(Stream<String> fields) {
    return fields.map(CsvRenderer::field).collect(joining(",", "", "\r\n"));
  }

  // All in quotes: then no comma, semicolon or line break of a text can end its field anywhere.
  private static String field(String text) {
    var shown = Lines.visible(text);
    var harmless = FORMULA.matcher(shown).lookingAt() ? "'" + shown : shown;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
