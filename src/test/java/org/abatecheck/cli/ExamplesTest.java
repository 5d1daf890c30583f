package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of {@code examples/}: each keeps the reports that its proposal comes to. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("examples");
  // Whoever opens an example is to find what is written for people, and that once: the others are
  // kept with the tests.
  private static final Path KEPT_ASIDE = Golden.resource("examples");

  // The tool's, not that of a pack.
  private static final Pattern VERSION =
      Pattern.compile("(\"name\": \"abatecheck\",\\s+\"version\": )\"[^\"]+\"");

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource
  void renders_the_report_that_is_kept(String example, String format, Path kept)
      throws IOException {
    Golden.assertMatches(
        kept, VERSION.matcher(report(example, format)).replaceFirst("$1\"VERSION\""));
  }

  static Stream<Arguments> renders_the_report_that_is_kept() throws IOException {
    return examples()
        .flatMap(
            example ->
                Stream.of(
                    arguments(example, "text", EXAMPLES.resolve(example + "/report.txt")),
                    arguments(example, "json", EXAMPLES.resolve(example + "/report.json")),
                    arguments(example, "markdown", KEPT_ASIDE.resolve(example + ".md")),
                    arguments(example, "html", KEPT_ASIDE.resolve(example + ".html")),
                    arguments(example, "sarif", KEPT_ASIDE.resolve(example + ".sarif")),
                    arguments(example, "junit", KEPT_ASIDE.resolve(example + ".junit.xml")),
                    arguments(example, "csv", KEPT_ASIDE.resolve(example + ".csv")),
                    arguments(example, "github", KEPT_ASIDE.resolve(example + ".github.txt")),
                    arguments(example, "gitlab", KEPT_ASIDE.resolve(example + ".gitlab.json"))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_json_report_is_as_its_schema_says(String example) {
    assertThat(Schemas.mistakes(Schemas.printedBy("schema", "--report"), report(example, "json")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_verdict_is_what_the_list_of_examples_says(String example) throws IOException {
    var verdict = Schemas.read(report(example, "json")).at("/proposals/0/verdict").asString("none");
    assertThat(Files.readAllLines(EXAMPLES.resolve("README.md")))
        .filteredOn(line -> line.startsWith("- `" + example + "/`"))
        .singleElement()
        .asString()
        .contains(": " + verdict.replace('-', ' '));
  }

  @Test
  void each_prerequisite_has_an_example_in_which_it_alone_is_not_met() throws IOException {
    assertThat(examples().map(ExamplesTest::notMet).filter(ids -> ids.size() == 1))
        .containsExactlyInAnyOrder(
            List.of("role-scope"),
            List.of("qualified-partner"),
            List.of("referral-infrastructure"),
            List.of("non-punitive-metrics"),
            List.of("non-supplantation"),
            List.of("organized-ecosystem"),
            List.of("continued-support"));
  }

  private static List<String> notMet(String example) {
    return Schemas.read(report(example, "json"))
        .at("/proposals/0/prerequisites")
        .valueStream()
        .filter(prerequisite -> prerequisite.get("verdict").asString().equals("not-met"))
        .map(prerequisite -> prerequisite.get("id").asString())
        .toList();
  }

  private static String report(String example, String format) {
    var folder = EXAMPLES.resolve(example);
    var command =
        new ArrayList<>(
            List.of("check", folder + "/proposal.yaml", "-f", format, "--as-of", Run.DAY));
    // What those who review have decided.
    for (var decided : List.of("waivers", "settings")) {
      var file = folder.resolve(decided + ".yaml");
      if (Files.exists(file)) {
        command.addAll(List.of("--" + decided, file.toString()));
      }
    }
    return Run.of(command.toArray(String[]::new)).out();
  }

  static Stream<String> examples() throws IOException {
    try (var folders = Files.list(EXAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("proposal.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
