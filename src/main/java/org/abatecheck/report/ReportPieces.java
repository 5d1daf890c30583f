package org.abatecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.check.Counts;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import tools.jackson.core.JsonGenerator;

/** Parts of the reports, for runs of so many proposals that no report holds them all. */
public final class ReportPieces {

  private ReportPieces() {}

  /**
   * An object of {@code proposals} of the JSON report, in one line.
   *
   * @param whole with every rule in force and what is in place
   */
  public static String jsonLine(ProposalReport proposal, boolean whole) {
    var line = new StringWriter();
    try (var json = Json.inOneLine(line)) {
      JsonRenderer.write(proposal, whole, json);
    }
    return line.append('\n').toString();
  }

  /** The JSON report without its proposals, and what else is known of them all. */
  public static void summary(Report none, Counts counts, Map<String, ?> more, Writer out)
      throws IOException {
    try (var json = Json.on(out)) {
      json.writeStartObject();
      JsonRenderer.head(none, Version.number(), json);
      JsonRenderer.summary(counts, json);
      more.forEach(
          (name, value) -> {
            json.writeName(name);
            write(value, json);
          });
      json.writeEndObject();
    }
    out.write('\n');
  }

  /**
   * An object of maps, lists, texts, numbers, truth values and what may be absent. A list of very
   * many is a stream instead, so that they need not be held.
   */
  public static void object(Map<String, ?> object, Writer out) throws IOException {
    try (var json = Json.on(out)) {
      write(object, json);
    }
    out.write('\n');
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      object.forEach(
          (name, inside) -> {
            json.writeName(name.toString());
            write(inside, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      write(list.stream(), json);
    } else if (value instanceof Stream<?> list) {
      json.writeStartArray();
      list.forEachOrdered(inside -> write(inside, json));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresentOrElse(inside -> write(inside, json), json::writeNull);
    } else {
      json.writeString(value.toString());
    }
  }

  /** The first line of the table of findings. */
  public static String findingsHead() {
    return CsvRenderer.head();
  }

  /** The findings of a proposal, a line each. */
  public static String findingsRows(ProposalReport proposal) {
    var rows = new StringBuilder();
    Tracked.in(List.of(proposal)).forEach(each -> rows.append(CsvRenderer.row(each)));
    return rows.toString();
  }

  /** A line of a table, safe to be opened as a spreadsheet. */
  public static String row(Stream<String> fields) {
    return CsvRenderer.row(fields);
  }
}
