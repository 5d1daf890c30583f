package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program makes of its surroundings, tried in a Java of its own. */
@Timeout(60)
class EnvironmentTest {

  private static final String FILE = Proposals.PORT_ELLIS.toString();
  private static final String AT_A_TERMINAL = "-Dabatecheck.terminal=true";
  private static final String ESCAPE = "\u001b[";

  @Test
  void a_terminal_gets_colour_but_not_against_its_wish() throws Exception {
    assertThat(check(Map.of("TERM", "xterm"), AT_A_TERMINAL)).contains(ESCAPE);
    assertThat(check(Map.of("TERM", "xterm", "NO_COLOR", "1"), AT_A_TERMINAL))
        .doesNotContain(ESCAPE);
  }

  @Test
  void a_terminal_gets_lines_of_its_width_and_a_file_always_the_same() throws Exception {
    var narrow = check(Map.of("COLUMNS", "50", "TERM", "dumb"), AT_A_TERMINAL);
    assertThat(narrow).as("on a terminal that knows none").doesNotContain(ESCAPE);
    // Lines of YAML to copy are not broken.
    assertThat(
            narrow
                .lines()
                .filter(line -> !line.contains(FILE))
                .filter(line -> !line.matches("\\s*(?:- )?[a-z_-]+: .*")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
    assertThat(check(Map.of("COLUMNS", "50"))).isEqualTo(inProcess());
  }

  @Test
  void the_bytes_do_not_hang_on_language_time_zone_or_character_set() throws Exception {
    assertThat(
            check(
                Map.of("LC_ALL", "C"),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"))
        .isEqualTo(inProcess());
  }

  @Test
  void a_proposal_can_come_through_a_pipe() throws Exception {
    var process =
        new ProcessBuilder(OwnJava.command("check", "-q", "--as-of", Run.DAY, "-")).start();
    try (var in = process.getOutputStream()) {
      in.write(Files.readAllBytes(Proposals.ASHGROVE));
    }
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(out).startsWith("-: Ready for a person to review");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void settings_are_found_from_where_one_stands_upward_and_never_beside_a_proposal(
      @TempDir Path folder) throws Exception {
    var office = Files.createDirectories(folder.resolve("office/desk"));
    var towns = Files.createDirectories(folder.resolve("office/towns"));
    Files.copy(Proposals.ASHGROVE, towns.resolve("proposal.yaml"));
    Files.writeString(folder.resolve("abatecheck.yaml"), set(5));
    Files.writeString(towns.resolve("abatecheck.yaml"), set(1));
    assertThat(checkIn(office, "../towns/proposal.yaml"))
        .contains("Set in abatecheck.yaml: NS-15: administration-share is 5 instead of 15.");
    assertThat(checkIn(office, "--no-settings", "../towns/proposal.yaml"))
        .doesNotContain("administration-share");
  }

  private static String set(int share) {
    return "rules: {NS-15: {administration-share: %d}}\n".formatted(share);
  }

  private static String checkIn(Path folder, String... args) throws Exception {
    var command = OwnJava.command("check", "--as-of", Run.DAY);
    command.addAll(List.of(args));
    // Paths of classes are seen from the folder of this project.
    var classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).toAbsolutePath().toString())
            .collect(joining(File.pathSeparator));
    command.set(command.indexOf("-cp") + 1, classes);
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_reader_that_goes_away_hears_no_complaint(@TempDir Path folder) throws Exception {
    // More than a pipe holds.
    var said =
        new Outside(folder)
            .run(
                Path.of(".").toAbsolutePath(),
                Map.of(),
                "sh",
                "-c",
                "abatecheck check -q -f json examples | head -n 1")
            .said();
    assertThat(said).isEqualTo("{\n");
  }

  private static String inProcess() {
    return Run.of("check", "--as-of", Run.DAY, FILE).out();
  }

  private static String check(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    var command = OwnJava.with(List.of(options), "check", "--as-of", Run.DAY, FILE);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "TERM"));
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(1);
    return out;
  }
}
