package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a proposal says stays text in the formats for programs, too. */
@Timeout(30)
class HostileFormatsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_dashboard_gets_nothing_that_is_obeyed(String name) {
    for (var format : Set.of(Format.SARIF, Format.GITLAB)) {
      assertThat(strings(new JsonMapper().readTree(render(format, name))))
          .noneMatch(text -> HostileTextTest.OBEYED.matcher(text).find());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_build_server_can_read_it_and_finds_its_own_elements_alone(String name) throws Exception {
    var xml = render(Format.JUNIT, name);
    assertThat(xml).doesNotContainPattern(HostileTextTest.OBEYED);
    var read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    var elements = read.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      assertThat(elements.item(i).getNodeName())
          .isIn(
              "testsuites",
              "testsuite",
              "properties",
              "property",
              "testcase",
              "failure",
              "skipped");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_spreadsheet_gets_no_formula(String name) {
    assertThat(CsvReader.builder().ofCsvRecord(render(Format.CSV, name)).stream())
        .flatExtracting(row -> row.getFields())
        .noneMatch(field -> HostileTextTest.OBEYED.matcher(field).find())
        .noneMatch(field -> field.strip().matches("(?s)[=+\\-@＝＋－＠].*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_build_log_gets_no_command_but_ours(String name) {
    assertThat(render(Format.GITHUB, name).lines())
        .allMatch(
            line ->
                line.matches(
                    "::(?:error|warning|notice) file=proposal\\.yaml,line=\\d+,endLine=\\d+"
                        + "(?:,col=\\d+,endColumn=\\d+)?,title=[^:,]+::.*|Not marked here: .*"))
        .noneMatch(line -> HostileTextTest.OBEYED.matcher(line).find());
  }

  private static Stream<String> strings(JsonNode node) {
    return node.isString()
        ? Stream.of(node.asString())
        : node.valueStream().flatMap(HostileFormatsTest::strings);
  }

  static Stream<String> texts() {
    return HostileTextTest.TEXTS.keySet().stream();
  }

  private static String render(Format format, String name) {
    return Rendered.render(
        format,
        HostileTextTest.proposal(name),
        new Look(Rendered.VERSION, 80, false, false, false));
  }
}
