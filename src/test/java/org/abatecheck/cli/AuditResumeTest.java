package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditResumeTest {

  private static final int TOWNS = 120;

  @TempDir private Path folder;
  private Path towns;
  private Path results;

  @BeforeEach
  void many_towns_sent_something() throws IOException {
    towns = Files.createDirectory(folder.resolve("towns"));
    results = folder.resolve("results");
    var ashgrove = Proposals.ashgrove();
    for (int i = 0; i < TOWNS; i++) {
      Files.writeString(
          towns.resolve("%03d.yaml".formatted(i)), ashgrove.replace("Ashgrove", "Town " + i));
    }
    // One that is no proposal, and one that cannot be read.
    Files.writeString(towns.resolve("010a.yaml"), "waivers: []\n");
    Files.writeString(towns.resolve("020a.yaml"), "title: \"\n");
    Files.writeString(folder.resolve("roster.txt"), "Town 3\nTown of Town 4\nOtterfield\n");
  }

  @Test
  void killed_at_any_moment_and_resumed_it_writes_what_it_writes_in_one_go() throws Exception {
    var whole = folder.resolve("whole");
    Run.of(command(whole).toArray(String[]::new));
    var random = new Random(7);
    int kills = 0;

    for (int size = 1; size < TOWNS * 800 && !Files.exists(results); size *= 3) {
      var process = start(size > 1);
      while (process.isAlive() && journalSize() < size) {
        Thread.sleep(random.nextInt(5));
      }
      kills += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }
    if (!Files.exists(results)) {
      assertThat(start(true).waitFor()).isEqualTo(1);
    }

    assertThat(kills).isGreaterThan(3);
    assertThat(contents(results)).isEqualTo(contents(whole));
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void a_line_that_was_half_written_is_written_again() throws Exception {
    var whole = folder.resolve("whole");
    Run.of(command(whole).toArray(String[]::new));
    interrupt();
    var journal = partial().resolve("journal");
    Files.writeString(
        journal, Files.readString(journal).substring(0, (int) Files.size(journal) - 30));

    resume();

    assertThat(contents(results)).isEqualTo(contents(whole));
  }

  @Test
  void an_audit_that_was_interrupted_is_not_thrown_away_unasked() throws Exception {
    interrupt();

    var run = Run.of(command(results).toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("was interrupted. Add --resume to go on with it, or remove");
  }

  @Test
  void does_not_go_on_with_other_rules_or_another_day() throws Exception {
    interrupt();

    var run =
        Run.of(
            "audit",
            "-q",
            "--as-of",
            "2027-01-01",
            "--resume",
            "-o",
            results.toString(),
            towns.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("roster or sample, or of another day");
  }

  @Test
  void does_not_go_on_when_a_proposal_that_is_done_was_changed() throws Exception {
    interrupt();
    Files.writeString(towns.resolve("000.yaml"), "title: other\n");

    var run = resume();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("000.yaml is not what it was when the audit was interrupted.");
  }

  private void interrupt() throws IOException, InterruptedException {
    var process = start(false);
    while (process.isAlive() && journalSize() < 5_000) {
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(partial()).isDirectory();
  }

  private Run resume() {
    var command = command(results);
    command.add("--resume");
    return Run.of(command.toArray(String[]::new));
  }

  private Path partial() {
    return results.resolveSibling("results.partial");
  }

  private long journalSize() throws IOException {
    var journal = partial().resolve("journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  private List<String> command(Path target) {
    return new ArrayList<>(
        List.of(
            "audit",
            "-q",
            "--as-of",
            Run.DAY,
            "--roster",
            folder.resolve("roster.txt").toString(),
            "--sample",
            "20",
            "-o",
            target.toString(),
            towns.toString()));
  }

  private Process start(boolean resume) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(command(results));
    if (resume) {
      command.add("--resume");
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  private static List<String> contents(Path results) throws IOException {
    var contents = new ArrayList<String>();
    try (var files = Files.walk(results)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(results.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return contents;
  }
}
