package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audits that are killed, stopped, or find the disk full, and go on. */
class AuditResumeTest {

  private static final int TOWNS = 120;
  private static final int KILLS = 20;
  // What a run of a second needs; the tests start dozens.
  private static final List<String> QUICK_TO_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir private Path folder;
  private Path towns;
  private Path results;
  private Path waivers;

  @BeforeEach
  void many_towns_sent_something() throws IOException {
    towns = Files.createDirectory(folder.resolve("towns"));
    results = folder.resolve("results");
    var ashgrove = Proposals.ashgrove();
    for (int i = 1; i < TOWNS; i++) {
      Files.writeString(
          towns.resolve("%03d.yaml".formatted(i)), ashgrove.replace("Ashgrove", "Town " + i));
    }
    // One that needs an exception, one that is no proposal, and one that cannot be read.
    var island = Path.of("examples/gull-island");
    Files.copy(island.resolve("proposal.yaml"), towns.resolve("000.yaml"));
    Files.writeString(towns.resolve("010a.yaml"), "waivers: []\n");
    Files.writeString(towns.resolve("020a.yaml"), "title: \"\n");
    Files.writeString(folder.resolve("roster.txt"), "Town 3\nTown of Town 4\nOtterfield\n");
    var granted =
        Files.readString(island.resolve("waivers.yaml"))
            .replace("municipality: Town of Gull Island", "\"towns/*.yaml\"");
    waivers = Files.writeString(folder.resolve("waivers.yaml"), granted);
  }

  @Test
  void killed_at_twenty_moments_it_ends_with_what_it_writes_in_one_go() throws Exception {
    var whole = whole();
    auditOfOne();
    var before = contents(results);
    long begun = System.nanoTime();
    start(folder.resolve("measured")).waitFor();
    long length = Duration.ofNanos(System.nanoTime() - begun).toMillis();
    var random = new Random(7);

    for (int kills = 0; kills < KILLS; ) {
      var process = start(results, "--resume");
      if (kills % 2 == 0) {
        process.waitFor((long) (random.nextDouble() * length), TimeUnit.MILLISECONDS);
      } else {
        waitForJournal(process, journalSize() + random.nextInt(4_000));
      }
      kills += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
      // What stands there is the one or the other, whenever it is looked at.
      if (Files.exists(results) && !contents(results).equals(before)) {
        assertThat(contents(results)).isEqualTo(whole);
        remove(partial());
        auditOfOne();
      }
    }
    assertThat(start(results, "--resume").waitFor()).isEqualTo(1);

    assertThat(contents(results)).isEqualTo(whole);
    assertThat(partial()).doesNotExist();
  }

  private void auditOfOne() {
    Run.of(
        "audit", "-q", "--as-of", Run.DAY, "-o", results.toString(), Proposals.ASHGROVE.toString());
  }

  @Test
  void a_line_that_was_half_written_is_written_again() throws Exception {
    interrupt();
    var journal = partial().resolve("journal");
    Files.writeString(
        journal, Files.readString(journal).substring(0, (int) Files.size(journal) - 30));

    resume();

    assertThat(contents(results)).isEqualTo(whole());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void stopped_by_a_person_it_says_how_to_go_on() throws Exception {
    var process = startAndWait();

    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(said(process)).isEqualTo("The audit was stopped before its end. " + howToGoOn());
    assertThat(results).doesNotExist();
    assertThat(resume().exit()).isEqualTo(1);
    assertThat(contents(results)).isEqualTo(whole());
  }

  @ParameterizedTest(name = "after {0} blocks")
  @ValueSource(ints = {0, 1, 16, 200})
  @DisabledOnOs(OS.WINDOWS)
  void a_disk_that_is_full_is_told_and_once_there_is_room_it_goes_on(int blocks) throws Exception {
    // No file may grow beyond these, by which each write fails as it does on a full disk.
    var command = OwnJava.with(QUICK_TO_START, arguments(results));
    command.addAll(0, List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));

    var process = process(command);

    assertThat(said(process))
        .isEqualTo("The results could not be written: File too large. " + howToGoOn());
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(results).doesNotExist();
    assertThat(resume().exit()).isEqualTo(1);
    assertThat(contents(results)).isEqualTo(whole());
    assertThat(partial()).doesNotExist();
  }

  private String howToGoOn() {
    return "What is done is kept in %s: to go on with it, give the same command again with --resume.\n"
        .formatted(partial());
  }

  @Test
  void an_exception_that_was_needed_before_is_not_idle_afterwards() throws Exception {
    interrupt();

    // On a slow machine how far it is comes first.
    assertThat(Run.of(arguments(results, "--resume")).err())
        .endsWith(
            """
            1 file was left aside: no proposal, by the keys in it.
            Found beside the proposals and not used: %s/010a.yaml
            Of 3 municipalities in %s/roster.txt: 2 sent a proposal; 1 sent nothing. Not on the list: 17.
            The results are in %s.
            """
                .formatted(towns, folder, results));
  }

  @Test
  void an_audit_that_was_interrupted_is_not_thrown_away_unasked() throws Exception {
    interrupt();

    var run = Run.of(arguments(results));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("was interrupted, or is still running. Add --resume to go on with it, or remove");
  }

  @Test
  void one_that_is_still_running_is_not_gone_on_with() throws Exception {
    var process = startAndWait();

    var run = resume();

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "An audit for %s is running. Wait until it has ended, or stop it.\n"
                    .formatted(results)));
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(contents(results)).isEqualTo(whole());
  }

  @Test
  void killed_while_the_old_results_make_room_for_the_new_it_puts_the_old_ones_back()
      throws Exception {
    auditOfOne();
    var old = contents(results);
    interrupt();
    Files.move(results, partial().resolve("before"));

    assertThat(Run.of(arguments(results)).exit()).isEqualTo(2);

    assertThat(contents(results)).isEqualTo(old);
  }

  @Test
  void does_not_go_on_with_other_rules_or_another_day() throws Exception {
    interrupt();

    var arguments = arguments(results, "--resume");
    arguments[List.of(arguments).indexOf(Run.DAY)] = "2027-01-01";
    var run = Run.of(arguments);

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
    startAndWait().destroyForcibly().waitFor();
    assertThat(partial()).isDirectory();
  }

  /** An audit that is in the midst of it. */
  private Process startAndWait() throws IOException, InterruptedException {
    var process = start(results);
    waitForJournal(process, 5_000);
    return process;
  }

  private void waitForJournal(Process process, long size) throws IOException, InterruptedException {
    while (process.isAlive() && journalSize() <= size) {
      Thread.sleep(1);
    }
  }

  private Run resume() {
    return Run.of(arguments(results, "-q", "--resume"));
  }

  private Process start(Path target, String... more) throws IOException {
    return process(OwnJava.with(QUICK_TO_START, arguments(target, more)));
  }

  private static Process process(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String said(Process process) throws IOException, InterruptedException {
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private String[] arguments(Path target, String... more) {
    var arguments = new ArrayList<>(List.of("audit", "--as-of", Run.DAY));
    arguments.addAll(List.of("--waivers", waivers.toString(), "-o", target.toString()));
    arguments.addAll(List.of("--roster", folder.resolve("roster.txt").toString()));
    arguments.addAll(List.of("--sample", "20"));
    arguments.add(towns.toString());
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  /** What it comes to in one go. */
  private List<String> whole() throws IOException {
    var whole = folder.resolve("whole");
    Run.of(arguments(whole, "-q"));
    return contents(whole);
  }

  private Path partial() {
    return results.resolveSibling("results.partial");
  }

  private long journalSize() throws IOException {
    var journal = partial().resolve("journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
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
