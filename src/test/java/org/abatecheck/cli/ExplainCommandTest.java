package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void tells_all_about_a_rule() throws IOException {
    var run = Run.of("explain", "RS-03");
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("explain-RS-03.txt"), run.out());
  }

  @Test
  void an_id_is_taken_in_any_letter_case() {
    assertThat(Run.of("explain", "rs-03")).isEqualTo(Run.of("explain", "RS-03"));
  }

  @Test
  void an_id_that_is_nearly_right_gets_a_suggestion() {
    assertThat(Run.of("explain", "rs-3"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                There is no rule rs-3; did you mean RS-03? To see all: abatecheck rules list
                """));
  }

  @Test
  void an_id_like_no_other_gets_the_way_to_the_list() {
    assertThat(Run.of("explain", "salaries"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                There is no rule salaries. To see all: abatecheck rules list
                """));
  }

  @Test
  void knows_the_rules_of_other_packs() throws IOException {
    assertThat(Run.of("explain", "GA-01", "--rules", TinyPack.in(folder).toString()))
        .returns(0, Run::exit)
        .extracting(Run::out, STRING)
        .startsWith("GA-01: There are beds to plant\n")
        .contains("Part of: Room to Grow\n");
  }

  @Test
  void what_a_terminal_would_obey_is_not_passed_on() throws IOException {
    var pack =
        TinyPack.in(folder)
            .with("ground.yaml", "beds: Beans and squash\n  - f", "beds: \u202EBeans\n  - f");
    assertThat(Run.of("explain", "GA-01", "--rules", pack.toString()).out())
        .contains("      beds: ·Beans\n");
  }
}
