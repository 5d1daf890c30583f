package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.abatecheck.Abatecheck;
import org.abatecheck.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SarifTest {

  private static final Path SCHEMA =
      Path.of("src/test/resources/org/abatecheck/schemas/sarif-2.1.0.json");

  // What GitHub takes of one upload, packed.
  private static final int BYTES_TAKEN = 10_000_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.abatecheck.cli.ExamplesTest#examples")
  void is_as_the_standard_s_schema_says(String example) throws IOException {
    assertThat(mistakes(sarif("examples/" + example + "/proposal.yaml"))).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_a_result_too() throws IOException {
    var broken = Proposals.write(folder, "broken.yaml", "title: Coaches: a first step\n");
    var report = sarif(broken.toString());
    assertThat(mistakes(report)).isEmpty();
    assertThat(run(report).at("/results"))
        .extracting(result -> result.get("ruleId").asString())
        .containsExactly("DOC-01");
  }

  @ParameterizedTest(name = "--fail-on {0}")
  @ValueSource(strings = {"error", "never"})
  void tells_the_exit_code_of_the_run(String level) {
    var run = Run.of("check", "-f", "sarif", "--fail-on", level, Proposals.PORT_ELLIS.toString());
    assertThat(run(run.out()).at("/invocations/0/exitCode").asInt()).isEqualTo(run.exit());
  }

  @Test
  void columns_are_code_points() throws IOException {
    var proposal = Proposals.ashgrove().replace("title: ", "title: 🙂 born 04/17/1988 ");
    var file = Proposals.write(folder, "proposal.yaml", proposal);
    var run = run(sarif(file.toString()));
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region"))
        .isEqualTo(
            Schemas.read(
                "{\"startLine\": %1$s, \"startColumn\": 15, \"endLine\": %1$s, \"endColumn\": 25}"
                    .formatted(lineOf("title: ", proposal))));
  }

  private static int lineOf(String beginning, String text) {
    var lines = text.lines().toList();
    return 1
        + IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(beginning))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void files_are_named_from_the_folder_of_the_run_and_escaped() throws IOException {
    assertThat(uris("./examples/../examples/port-ellis/"))
        .containsOnly("%SRCROOT% examples/port-ellis/proposal.yaml");
    var odd = folder.resolve("a b#c%d: é.yaml");
    Files.copy(Proposals.PORT_ELLIS, odd);
    assertThat(uris(odd.toString()))
        .containsOnly(" file://" + folder + "/a%20b%23c%25d%3A%20%C3%A9.yaml");
  }

  private static Stream<String> uris(String path) {
    return run(sarif(path))
        .at("/results")
        .valueStream()
        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation"))
        .map(file -> file.path("uriBaseId").asString("") + " " + file.get("uri").asString());
  }

  @Test
  void braces_and_brackets_of_a_proposal_are_no_placeholders_and_no_links() throws IOException {
    var file =
        Proposals.write(
            folder,
            "proposal.yaml",
            Proposals.ashgrove().replace("state: MA", "state: \"{0} [here](https://x.example)\""));
    var message = run(sarif(file.toString())).at("/results/0/message/text").asString();
    assertThat(message).contains("{{0}} [here] (https://x.example)");
  }

  @Test
  void more_than_code_scanning_shows_is_said() throws Exception {
    var report = withFindings(5_001);
    assertThat(mistakes(report)).isEmpty();
    assertThat(run(report).at("/results")).hasSize(5_001);
    assertThat(notification(report))
        .isEqualTo(
            "5001 findings are more than the 5000 that code scanning shows. The JSON and the CSV"
                + " report hold every finding.");
  }

  @Test
  void as_much_as_code_scanning_takes_is_small_enough_for_it() throws Exception {
    var report = withFindings(25_000);
    assertThat(run(report).at("/results")).hasSize(25_000);
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(report.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(BYTES_TAKEN);
  }

  @Test
  void more_than_code_scanning_takes_is_summed_up() throws Exception {
    var report = withFindings(25_001);
    assertThat(mistakes(report)).isEmpty();
    assertThat(notification(report))
        .isEqualTo(
            "25001 findings are more than the 25000 that code scanning takes. Here is one result"
                + " for each rule; the JSON and the CSV report hold every finding.");
    assertThat(run(report).at("/results").valueStream())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.at("/message/text").asString())
                  .isEqualTo(
                      "The file can be read: 25001 findings, of which the first 100 are shown"
                          + " here.");
              assertThat(result.get("locations")).hasSize(100);
            });
  }

  // Empty files: each gives one finding, and is judged in no time.
  private static String withFindings(int count) throws Exception {
    var files = new TreeMap<String, String>();
    IntStream.range(0, count).forEach(i -> files.put("towns/" + i + ".yaml", ""));
    var report = Abatecheck.withShippedRules(LocalDate.parse(Run.DAY)).check(files);
    return Abatecheck.write(report, Format.SARIF);
  }

  private static String notification(String report) {
    return run(report).at("/invocations/0/toolExecutionNotifications/0/message/text").asString("");
  }

  private static String sarif(String... paths) {
    return Run.of(
            Stream.concat(Stream.of("check", "-f", "sarif", "--as-of", Run.DAY), Stream.of(paths))
                .toArray(String[]::new))
        .out();
  }

  private static JsonNode run(String report) {
    return Schemas.read(report).at("/runs/0");
  }

  private static List<String> mistakes(String report) throws IOException {
    return Schemas.mistakes(Schemas.of(Files.readString(SCHEMA)), report);
  }
}
