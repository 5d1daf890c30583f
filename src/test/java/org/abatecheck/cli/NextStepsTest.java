package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a reader of the text report is told to do first, and what is put together for them. */
class NextStepsTest {

  @Test
  void what_has_one_cause_is_shown_once_with_what_it_decides() throws IOException {
    Golden.assertMatches(
        Golden.resource("one-cause.txt"),
        check(Files.readString(Golden.resource("one-cause.yaml"))));
  }

  @Test
  void an_empty_template_is_a_list_of_what_to_ask_whom() throws IOException {
    Golden.assertMatches(
        Golden.resource("just-begun.txt"),
        check(Run.of("init", "--program", "recovery-coaching", "--state", "MA", "-").out()));
  }

  @Test
  void a_file_with_little_more_than_its_program_is_sent_to_the_template() {
    assertThat(check("program: recovery-coaching\nnotes: We will write it next week.\n"))
        .contains("`abatecheck init` writes a file\nwith a place and an example for each")
        .doesNotContain("Why:");
  }

  @Test
  void a_list_that_is_still_as_in_the_template_is_asked_for_by_its_question() {
    assertThat(check(Run.of("init", "--program", "recovery-to-work", "-").out()))
        .contains(": Which phases of the work is this money for?\n");
  }

  @Test
  void a_mistake_for_which_most_points_wait_is_the_next_step() throws IOException {
    var proposal = Files.readString(Path.of("examples/tessock/proposal.yaml"));
    assertThat(check(proposal.replaceFirst("phases:\n.*\n.*\n", "phases: organizing\n")))
        .contains("The next step\n", "Held up by it: 33 more points, WO-01")
        .doesNotContain("just begun");
  }

  @Test
  void a_ready_proposal_has_no_steps() throws IOException {
    assertThat(check(Files.readString(Path.of("examples/ashgrove/proposal.yaml"))))
        .doesNotContain("next step")
        .doesNotContain("Begin at the top");
  }

  private static String check(String proposal) {
    return Run.withInput(proposal, "check", "--as-of", Run.DAY, "-").out();
  }
}
