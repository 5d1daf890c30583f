package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built distribution and jar, started as users start them. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of("target", "abatecheck", "bin", "abatecheck");
  private static final Path JAR = Path.of("target", "abatecheck.jar");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path READY = Path.of("examples", "ashgrove", "proposal.yaml");
  private static final Path NOT_READY = Path.of("examples", "millbrook", "proposal.yaml");

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {}

  @Test
  void runs_from_any_folder_and_prints_utf_8_whatever_the_locale() throws Exception {
    for (var locale : List.of("C", "C.UTF-8", "de_DE.ISO-8859-1")) {
      var run = launch(Map.of("LC_ALL", locale), "check", "--as-of=2026-11-21", absolute(READY));

      assertThat(run.out()).as(locale).contains("✓ Clear Role & Scope");
      assertThat(run.err()).as(locale).isEmpty();
      assertThat(run.exit()).as(locale).isZero();
    }
  }

  @Test
  void reads_and_writes_files_named_in_any_letters() throws Exception {
    // Else these tests could not name the file themselves.
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    Files.copy(READY, folder.resolve("Grüße aus Łódź.yaml"));

    var run =
        launch(
            Map.of("LC_ALL", "C"),
            "check",
            "Grüße aus Łódź.yaml",
            "-f=json",
            "-o",
            "Übersicht.json");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(folder.resolve("Übersicht.json")).content().contains("\"Grüße aus Łódź.yaml\"");
  }

  @Test
  void runs_through_a_link_from_a_folder_with_a_space() throws Exception {
    copy(LAUNCHER.getParent().getParent(), folder.resolve("moved here"));
    var links = Files.createDirectory(folder.resolve("my programs"));
    Files.createSymbolicLink(links.resolve("direct"), Path.of("../moved here/bin/abatecheck"));
    Files.createSymbolicLink(links.resolve("abatecheck"), Path.of("direct"));

    var run = run(Map.of(), List.of("my programs/abatecheck", "--version"));

    assertThat(run.out()).startsWith("abatecheck ");
    assertThat(run.exit()).isZero();
  }

  @Test
  void runs_where_it_was_moved_to_with_the_same_report() throws Exception {
    var moved = folder.resolve("moved here");
    copy(LAUNCHER.getParent().getParent(), moved);

    var there = run(Map.of(), checking(moved.resolve("bin").resolve("abatecheck").toString()));

    assertThat(there).isEqualTo(run(Map.of(), checking(absolute(LAUNCHER))));
  }

  @Test
  void exits_with_1_when_something_must_be_in_place() throws Exception {
    assertThat(launch(Map.of(), "check", "-q", absolute(NOT_READY)).exit()).isEqualTo(1);
  }

  @Test
  void exits_with_2_when_there_is_nothing_to_judge() throws Exception {
    var run = launch(Map.of(), "check", "nothing.yaml");

    assertThat(run).isEqualTo(new Run(2, "", "There is no file or folder nothing.yaml.\n"));
  }

  @Test
  void says_which_java_it_needs_when_there_is_an_older_one() throws Exception {
    var java = folder.resolve("bin").resolve("java");
    Files.createDirectory(java.getParent());
    Files.createFile(java).toFile().setExecutable(true);
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    var run = launch(Map.of("JAVA_HOME", folder.toString()), "--version");

    assertThat(run.err()).startsWith("abatecheck needs Java 17 or newer; this is Java 11.0.2");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void the_jar_by_itself_prints_what_the_launcher_prints_in_any_locale_and_time_zone()
      throws Exception {
    var launched = run(Map.of(), checking(absolute(LAUNCHER)));
    var turkish =
        run(
            Map.of("TZ", "Asia/Tokyo"),
            checking(
                JAVA.toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                absolute(JAR)));

    assertThat(launched.exit()).isEqualTo(1);
    assertThat(launched.out()).contains("\"verdict\"");
    assertThat(turkish).isEqualTo(launched);
  }

  @Test
  void fits_the_report_to_the_window_of_a_terminal() throws Exception {
    // Gives a command a terminal of its own; a part of every Linux, but not of every system.
    var script = Path.of("/usr/bin/script");
    assumeThat(script).exists();
    var inWindow =
        "stty cols 50; %s check --color=never %s".formatted(absolute(LAUNCHER), absolute(READY));

    var run =
        run(
            Map.of(),
            List.of("env", "-u", "COLUMNS", script.toString(), "-qec", inWindow, "/dev/null"));

    assertThat(run.out().lines().map(String::strip).filter(line -> line.contains(" ")))
        .contains("To see each with its line, add --evidence.")
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
  }

  @Test
  void an_audit_shows_how_far_it_is_on_a_terminal_only() throws Exception {
    var script = Path.of("/usr/bin/script");
    assumeThat(script).exists();
    var audit =
        "stty cols 90; export TERM=xterm; %s audit -o %%s %s >out.txt"
            .formatted(absolute(LAUNCHER), absolute(READY));

    var onTerminal =
        run(
            Map.of(),
            List.of(
                "env",
                "-u",
                "COLUMNS",
                script.toString(),
                "-qec",
                audit.formatted("one"),
                "/dev/null"));
    var toFile =
        run(
            Map.of(),
            List.of(script.toString(), "-qec", audit.formatted("two") + " 2>err.txt", "/dev/null"));

    assertThat(onTerminal.out())
        .containsPattern("\rJudging 100% \\[=+] 1 of 1 files [^\r]+\r *\r")
        .endsWith("The results are in one.\r\n");
    assertThat(toFile.out()).isEmpty();
    assertThat(folder.resolve("err.txt")).hasContent("The results are in two.\n");
  }

  @Test
  void asks_only_where_someone_can_answer() throws Exception {
    var script = Path.of("/usr/bin/script");
    assumeThat(script).exists();
    var typed = "printf 'Coaches for Ashgrove\\n\\n\\n\\n\\n\\n' | ";
    var init = absolute(LAUNCHER) + " init --program recovery-coaching ";

    run(Map.of(), List.of("sh", "-c", typed + script + " -qec '" + init + "asked.yaml' /dev/null"));
    run(Map.of(), List.of("sh", "-c", typed + init + "unasked.yaml"));

    assertThat(folder.resolve("asked.yaml"))
        .content()
        .contains("\ntitle: \"Coaches for Ashgrove\"\n");
    assertThat(folder.resolve("unasked.yaml")).content().contains("# replace\ntitle: ");
  }

  private static List<String> checking(String... program) {
    var command = new ArrayList<>(List.of(program));
    command.addAll(List.of("check", "-f", "json", "--as-of=2026-11-21"));
    command.addAll(List.of(absolute(READY), absolute(NOT_READY)));
    return command;
  }

  private Run launch(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(absolute(LAUNCHER)));
    command.addAll(List.of(arguments));
    return run(environment, command);
  }

  private Run run(Map<String, String> environment, List<String> command) throws Exception {
    var out = Files.createTempFile(folder, "out", "");
    var err = Files.createTempFile(folder, "err", "");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // What Java says of these on standard error is not ours.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    var process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended within a minute").isTrue();
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var inside = Files.walk(from)) {
      for (var each : inside.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
