package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest(name = "abatecheck {0} --help")
  @ValueSource(
      strings = {
        "",
        "audit",
        "init",
        "check",
        "agreement",
        "diff",
        "explain",
        "rules",
        "rules list",
        "rules read",
        "rules test",
        "rules validate",
        "schema",
        "waivers",
        "waivers add",
        "waivers list",
        "waivers prune"
      })
  void help_is_as_kept(String command) throws IOException {
    var words = command.isEmpty() ? Stream.<String>of() : Stream.of(command.split(" "));
    var run = Run.of(Stream.concat(words, Stream.of("--help")).toArray(String[]::new));
    assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
    var name = command.isEmpty() ? "help" : "help-" + command.replace(' ', '-');
    Golden.assertMatches(Golden.resource(name + ".txt"), run.out());
  }

  @Test
  void help_as_a_command_is_the_same() {
    assertThat(Run.of("help", "check")).isEqualTo(Run.of("check", "--help"));
  }

  @Test
  void the_version_is_one_line() {
    assertThat(Run.of("--version")).isEqualTo(Run.of("check", "-V"));
    assertThat(Run.of("-V").out()).matches("abatecheck \\S+\n");
  }

  @ParameterizedTest(name = "abatecheck {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek proposal.yaml        | Unmatched arguments from index 0: 'chek', 'proposal.yaml' | Did you mean: abatecheck check or abatecheck schema or abatecheck help?
          rules lst                 | Unmatched argument at index 1: 'lst' | Did you mean: rules test?
          check --formt json x.yaml | Unknown option: '--formt' | Possible solutions: --format
          check --as-fo 2026-01-01 x.yaml | Unknown option: '--as-fo' | Possible solutions: --as-of
          check                     | Missing required parameter: 'PATH' | To see how it is used: abatecheck check --help
          explain                   | Missing required parameter: 'RULE' | To see how it is used: abatecheck explain --help
          rules                     | Say what to do with the rules: list, test, validate or read. | To see how it is used: abatecheck rules --help
          check -f jsn x.yaml       | Invalid value for option '--format': there is no jsn; choose one of text, json, sarif, junit, csv, github, gitlab, markdown, html | To see how it is used: abatecheck check --help
          check --as-of 2026-09-31 x.yaml | Invalid value for option '--as-of': there is no day 2026-09-31; write year-month-day, such as 2026-11-21 | To see how it is used: abatecheck check --help
          check --fail-on eror x.yaml | Invalid value for option '--fail-on': there is no eror; choose one of error, warning, info, never | To see how it is used: abatecheck check --help
          """)
  void wrong_usage_is_told_in_two_lines_and_exits_2(String command, String what, String how) {
    assertThat(Run.of(command.split(" "))).isEqualTo(new Run(2, "", what + "\n" + how + "\n"));
  }

  @Test
  void no_command_at_all_is_wrong_usage() {
    assertThat(Run.of())
        .isEqualTo(
            new Run(
                2,
                "",
                """
                Say what to do, for example: abatecheck check proposal.yaml
                To see how it is used: abatecheck --help
                """));
  }

  @Test
  void help_names_every_option_and_every_exit_code() {
    assertThat(Run.of("check", "--help").out())
        .contains("--format", "--output", "--rules", "--only-rules", "--fail-on", "--as-of")
        .contains("--evidence", "--color", "--quiet", "--help", "--version")
        .contains("\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ", "\n  70 ");
  }
}
