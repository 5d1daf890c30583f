package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The CSV report as LibreOffice opens it. */
@DisabledOnOs(OS.WINDOWS)
class SpreadsheetTest {

  private static final String HOSTILE =
      """
      program: recovery-coaching
      title: A title
      municipality: {name: "=HYPERLINK(\\"http://x.example\\",\\"click\\")", state: OH}
      request: {amount: "+5, or; \\"-5\\"", starts: 2027-07-01, ends: 2027-06-30}
      "@SUM(1)": Café 日本
      role: {title: "=2+3 nurse"}
      partner: {kind: "\\t=cmd|' /C calc'!A0"}
      """;

  @TempDir private Path folder;

  @Test
  void every_cell_is_what_was_written_and_none_is_a_formula() throws Exception {
    Outside.needs("soffice");
    Proposals.write(folder, "proposals/hostile.yaml", HOSTILE);
    Files.copy(Proposals.PORT_ELLIS, folder.resolve("proposals/port-ellis.yaml"));
    var table = folder.resolve("report.csv");
    var run =
        Run.of(
            "check", "-f", "csv", "--bom", "-o=" + table, folder.resolve("proposals").toString());
    assertThat(run).isEqualTo(new Run(1, "", ""));

    var converted =
        new Outside(folder)
            .run(
                folder,
                Map.of(),
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                // As its import dialog has it: a comma, quotes, UTF-8.
                "--infilter=CSV:44,34,76,1",
                "--convert-to",
                "fods",
                "report.csv");
    assertThat(converted.exit()).as(converted.said()).isZero();

    var opened = Files.readString(folder.resolve("report.fods"));
    assertThat(opened).doesNotContain("table:formula");
    assertThat(cells(Xml.read(opened)))
        .isEqualTo(
            Csv.fields(Files.readString(table)).stream()
                .map(row -> row.stream().map(SpreadsheetTest::asNumber).toList())
                .toList());
  }

  // To a spreadsheet 900.00 is 900, and $85,000 too is a number.
  private static String asNumber(String field) {
    return field.matches("\\$?\\d[\\d,]*(?:\\.\\d+)?")
        ? new BigDecimal(field.replaceAll("[$,]", "")).stripTrailingZeros().toPlainString()
        : field;
  }

  private static List<List<String>> cells(Element document) {
    return Xml.elements(document, "table:table-row").stream()
        .map(SpreadsheetTest::row)
        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private static List<String> row(Element row) {
    var cells = new ArrayList<String>();
    for (var cell : Xml.elements(row, "table:table-cell")) {
      var repeated = cell.getAttribute("table:number-columns-repeated");
      for (int i = 0; i < (repeated.isEmpty() ? 1 : Integer.parseInt(repeated)); i++) {
        cells.add(text(cell));
      }
    }
    return cells;
  }

  private static String text(Element cell) {
    return switch (cell.getAttribute("office:value-type")) {
      case "date" -> cell.getAttribute("office:date-value");
      case "float", "currency" -> cell.getAttribute("office:value");
      default ->
          Xml.elements(cell, "text:p").stream().map(Element::getTextContent).collect(joining("\n"));
    };
  }
}
