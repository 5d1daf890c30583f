package org.abatecheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

  private static final String README = read("README.md");

  @Test
  void shows_a_part_of_a_kept_report() {
    assertThat(read("examples/millbrook/report.txt")).contains(fenced(""));
  }

  @Test
  void shows_a_rule_as_it_stands_in_its_file() {
    assertThat(read("rules/recovery-coaching/referral-infrastructure.yaml"))
        .contains(fenced("yaml"));
  }

  @Test
  void names_the_test_command_that_ci_runs() {
    assertThat(commands()).contains("mvn verify");
    assertThat(read(".ci/run")).containsPattern("mvn [-A-Za-z ]*verify");
  }

  @Test
  void names_only_packs_that_are_there() throws IOException {
    try (var packs = Files.list(Path.of("rules"))) {
      assertThat(packs.map(pack -> pack.getFileName().toString()))
          .allSatisfy(pack -> assertThat(README).contains("| `" + pack + "` |"));
    }
  }

  /** The first block of this language between fences. */
  private static String fenced(String language) {
    var block =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(README);
    assertThat(block.find()).as("a block of %s in the README", language).isTrue();
    return block.group(1);
  }

  private static List<String> commands() {
    return README.lines().filter(line -> line.startsWith("    ")).map(String::strip).toList();
  }

  private static String read(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().collect(joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
