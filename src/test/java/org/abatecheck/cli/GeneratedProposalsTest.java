package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code examples/bench} measures with. */
class GeneratedProposalsTest {

  @TempDir private static Path folder;
  private static Path sixty;

  @BeforeAll
  static void writes_sixty() throws Exception {
    sixty = folder.resolve("sixty");
    generate(60, sixty);
  }

  @Test
  void are_the_same_for_the_same_seed_and_have_only_the_mistakes_they_are_to_have()
      throws IOException {
    var json = Run.of("check", "-f", "json", "--as-of", Run.DAY, sixty.toString()).out();

    Golden.assertMatches(
        Golden.resource("generated-proposals.txt"),
        Schemas.read(json)
            .get("proposals")
            .valueStream()
            .map(GeneratedProposalsTest::line)
            .collect(joining()));
  }

  private static String line(JsonNode proposal) {
    return "%s %s %s: %s\n"
        .formatted(
            proposal.get("file").asString().substring(sixty.toString().length() + 1),
            proposal.get("digest").asString().substring(0, 19),
            proposal.get("verdict").asString(),
            proposal
                .get("findings")
                .valueStream()
                .map(GeneratedProposalsTest::found)
                .collect(joining(", ")));
  }

  // Of what is wrong with the writing, the words too: there a slip of the generator would show.
  private static String found(JsonNode finding) {
    var rule = finding.get("rule").asString();
    return rule.startsWith("DOC")
        ? (rule + " " + finding.get("excerpt").asString("")).strip()
        : rule;
  }

  @Test
  void of_more_the_first_are_the_same_as_of_fewer() throws Exception {
    var seven = folder.resolve("seven");
    generate(7, seven);

    try (var files = Files.walk(seven)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(7)
          .allSatisfy(
              file ->
                  assertThat(sixty.resolve(seven.relativize(file))).hasSameBinaryContentAs(file));
    }
  }

  private static void generate(int number, Path into) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var generator = Path.of("examples", "bench", "GenerateProposals.java").toString();
    var process =
        new ProcessBuilder(java, generator, String.valueOf(number), "1", into.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }
}
