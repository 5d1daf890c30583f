package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees while an audit runs, in a Java of its own. */
@Timeout(60)
class AuditProgressTest {

  private static final String AT_A_TERMINAL = "-Dabatecheck.terminal.errors=true";
  private static final String BACK = "\r";

  @TempDir private Path folder;

  @Test
  void a_terminal_shows_one_line_of_how_far_it_is_which_goes_at_the_end() throws Exception {
    var said = audit(Map.of("COLUMNS", "80", "TERM", "xterm", "NO_COLOR", "1"), AT_A_TERMINAL);

    var lines = said.split(BACK);
    assertThat(lines).allSatisfy(line -> assertThat(line.strip()).hasSizeLessThan(80));
    assertThat(lines)
        .filteredOn(line -> line.contains("100%"))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "Judging 100% \\[=+] 2 of 2 files \\(0:00:\\d\\d / 0:00:00 left\\) \\S+/s *"));
    assertThat(said).doesNotContain("\u001b");
    assertThat(seen(said)).isEqualTo(audit(Map.of(), "-Dabatecheck.terminal.errors=false"));
  }

  @Test
  void a_window_too_narrow_for_it_gets_plain_lines_and_so_does_a_terminal_that_cannot_go_back()
      throws Exception {
    assertThat(audit(Map.of("COLUMNS", "60", "TERM", "xterm"), AT_A_TERMINAL)).doesNotContain(BACK);
    assertThat(audit(Map.of("COLUMNS", "80", "TERM", "dumb"), AT_A_TERMINAL)).doesNotContain(BACK);
  }

  @Test
  void one_who_wants_quiet_sees_nothing() throws Exception {
    assertThat(audit(Map.of("COLUMNS", "80", "TERM", "xterm"), AT_A_TERMINAL, "--quiet")).isEmpty();
  }

  @Test
  void what_goes_wrong_is_not_written_behind_the_line() throws Exception {
    var towns = Files.createDirectory(folder.resolve("towns"));
    Files.writeString(towns.resolve("no-proposal.yaml"), "waivers: []\n");

    var said = run(Map.of("COLUMNS", "80", "TERM", "xterm"), AT_A_TERMINAL, towns.toString());

    assertThat(said).contains("1 of 1 files");
    assertThat(seen(said))
        .isEqualTo("There is nothing to judge in " + towns + ": no proposal was found.\n");
  }

  /** What is left of lines that were written over. */
  private static String seen(String said) {
    var seen = new StringBuilder();
    for (var line : said.split("(?<=\n)")) {
      var parts = line.split(BACK);
      seen.append(parts[parts.length - 1].stripTrailing()).append("\n");
    }
    return seen.toString();
  }

  private String audit(Map<String, String> environment, String terminal, String... more)
      throws IOException, InterruptedException {
    var paths = List.of(Proposals.ASHGROVE.toString(), Proposals.PORT_ELLIS.toString());
    return run(
        environment,
        terminal,
        Stream.concat(paths.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String run(Map<String, String> environment, String terminal, String... arguments)
      throws IOException, InterruptedException {
    var command = OwnJava.with(List.of(terminal), "audit", "--as-of", Run.DAY);
    command.addAll(List.of("-o", folder.resolve("results").toString()));
    command.addAll(List.of(arguments));
    var err = folder.resolve("err.txt");
    var builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "TERM"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    var process = builder.start();
    assertThat(process.getInputStream().readAllBytes()).as("standard output").isEmpty();
    process.waitFor();
    return Files.readString(err);
  }
}
