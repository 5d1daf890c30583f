package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodesTest {

  @TempDir private Path folder;

  // Ashgrove: nothing; on an early day, only warnings; Cedar Hollow: only infos; Port Ellis: all.
  @ParameterizedTest(name = "{0} as of {1}: --fail-on {2} exits {3}")
  @CsvSource({
    "ashgrove,     2026-11-21, error,   0",
    "ashgrove,     2026-11-21, warning, 0",
    "ashgrove,     2026-11-21, info,    0",
    "ashgrove,     2020-01-01, error,   0",
    "ashgrove,     2020-01-01, warning, 1",
    "ashgrove,     2020-01-01, info,    1",
    "ashgrove,     2020-01-01, never,   0",
    "cedar-hollow, 2026-11-21, warning, 0",
    "cedar-hollow, 2026-11-21, info,    1",
    "port-ellis,   2026-11-21, error,   1",
    "port-ellis,   2026-11-21, Warning, 1",
    "port-ellis,   2026-11-21, NEVER,   0"
  })
  void fails_on_the_level_asked_for(String example, String day, String level, int exit) {
    var file = "examples/" + example + "/proposal.yaml";
    assertThat(Run.of("check", "-q", "--fail-on", level, "--as-of", day, file).exit())
        .isEqualTo(exit);
  }

  @Test
  void fails_on_errors_unless_told_otherwise() {
    assertThat(Run.of("check", Proposals.PORT_ELLIS.toString()).exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "info, 1", "never, 0"})
  void a_file_that_cannot_be_read_is_a_finding(String level, int exit) {
    assertThat(Run.withInput("title: Coaches: a start", "check", "-q", "--fail-on", level, "-"))
        .isEqualTo(
            new Run(
                exit,
                """
                -: The file could not be read (1 must be in place, 0 to look at, 0 for
                information)
                """,
                ""));
  }

  @Test
  void one_that_fails_among_many_fails_the_run() throws IOException {
    var run = Run.of("check", "-q", "--as-of", Run.DAY, "examples");
    assertThat(run).returns(1, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("quiet.txt"), run.out());
  }

  @Test
  void a_path_that_is_not_there_exits_2_and_nothing_is_judged() {
    assertThat(Run.of("check", Proposals.ASHGROVE.toString(), "nowhere.yaml"))
        .isEqualTo(new Run(2, "", "There is no file or folder nowhere.yaml.\n"));
  }

  @Test
  void a_name_that_no_file_can_have_exits_2() {
    assertThat(Run.of("check", "a\0b.yaml"))
        .isEqualTo(new Run(2, "", "No file can be called a\0b.yaml.\n"));
  }

  @Test
  void nothing_to_judge_exits_2() {
    assertThat(Run.of("check", folder.toString()))
        .isEqualTo(
            new Run(
                2, "", "There is nothing to judge in " + folder + ": no proposal was found.\n"));
  }

  @Test
  void mistakes_in_a_pack_exit_3_and_nothing_is_judged() throws IOException {
    var pack = TinyPack.in(folder).with("ground.yaml", "severity: error", "severity: eror");
    assertThat(Run.of("check", "--rules", pack.toString(), Proposals.PORT_ELLIS.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                %s/ground.yaml:5:13: unknown severity 'eror', did you mean 'error'?
                There is 1 mistake; nothing was judged.
                """
                    .formatted(pack)));
  }

  @Test
  void a_fault_of_the_program_exits_70_and_asks_for_a_report() {
    var broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a wire is loose");
          }
        };
    assertThat(Run.of(broken, "check", "-"))
        .returns(70, Run::exit)
        .returns("", Run::out)
        .extracting(Run::err, STRING)
        .startsWith("java.lang.IllegalStateException: a wire is loose\n\tat ")
        .endsWith(
            "This is a fault in abatecheck, not in your file."
                + " Please report it with the lines above.\n");
  }
}
