package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static final String ESCAPE = "\u001b[";

  // Ashgrove signed an agreement on 5 October 2026 and its assurance on 10 November.
  @ParameterizedTest(name = "as of {0}: {1} dates are still to come")
  @CsvSource({"2026-11-10, 0", "2026-11-09, 1", "2026-10-04, 2"})
  void the_day_to_judge_by_can_be_given(String day, int ahead) {
    var report =
        Schemas.read(
            Run.of("check", "-f", "json", "--as-of", day, Proposals.ASHGROVE.toString()).out());
    assertThat(report.get("as_of").asString()).isEqualTo(day);
    assertThat(report.at("/proposals/0/findings"))
        .extracting(finding -> finding.get("rule").asString())
        .filteredOn("DOC-08"::equals)
        .hasSize(ahead);
  }

  @Test
  void colour_comes_only_when_it_is_asked_for_or_seen() {
    assertThat(colored("always")).contains(ESCAPE);
    assertThat(colored("ALWAYS")).isEqualTo(colored("always"));
    assertThat(colored("never")).doesNotContain(ESCAPE);
    assertThat(colored("auto")).isEqualTo(colored("never"));
  }

  @Test
  void colour_changes_nothing_but_the_colour() {
    assertThat(colored("always").replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(colored("never"));
  }

  @Test
  void json_has_no_colour() {
    var file = Proposals.PORT_ELLIS.toString();
    assertThat(Run.of("check", "-f", "json", "--color", "always", file).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void evidence_is_listed_when_it_is_asked_for() throws IOException {
    var args = new String[] {"check", "--as-of", Run.DAY, Proposals.ASHGROVE.toString()};
    assertThat(Run.of(args).out()).doesNotContain("What is shown, and where");
    Golden.assertMatches(
        Golden.resource("evidence.txt"),
        Run.of(args[0], args[1], args[2], args[3], "--evidence").out());
  }

  @Test
  void quiet_leaves_only_the_verdict() {
    assertThat(Run.of("check", "-q", "--as-of", Run.DAY, Proposals.ASHGROVE.toString()))
        .isEqualTo(
            new Run(
                0,
                """
                examples/ashgrove/proposal.yaml: Ready for a person to review (0 must be in
                place, 0 to look at, 0 for information)
                """,
                ""));
  }

  @Test
  void quiet_changes_nothing_in_json() {
    var file = Proposals.PORT_ELLIS.toString();
    assertThat(Run.of("check", "-f", "json", "-q", file))
        .isEqualTo(Run.of("check", "-f", "json", file));
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    assertThat(Run.of("check", "--evidence", "--as-of", Run.DAY, "examples"))
        .isEqualTo(Run.of("check", "--evidence", "--as-of", Run.DAY, "examples"));
  }

  private static String colored(String when) {
    return Run.of("check", "--as-of", Run.DAY, "--color", when, Proposals.PORT_ELLIS.toString())
        .out();
  }
}
