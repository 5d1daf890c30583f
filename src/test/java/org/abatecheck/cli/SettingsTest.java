package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a state or a reviewer sets for its runs, and from which day on it counts. */
class SettingsTest {

  private static final Path ISLAND = Path.of("examples/gull-island");

  @TempDir private Path folder;

  @Test
  void the_file_of_the_example_is_as_its_schema_says() throws IOException {
    assertThat(
            Schemas.mistakes(
                Schemas.printedBy("schema", "--settings"),
                Schemas.asJson(Files.readString(ISLAND.resolve("settings.yaml")))))
        .isEmpty();
  }

  @Test
  void every_mistake_is_told_with_its_place_and_nothing_is_judged() throws IOException {
    var run = check(Golden.resource("settings-wrong.yaml"));
    assertThat(run).returns(3, Run::exit).returns("", Run::out);
    Golden.assertMatches(Golden.resource("settings-wrong.txt"), run.err());
  }

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource({
    "QP-16, coaches-per-supervisor, 6, info",
    "RI-10, first-contact-hours, 24, warning",
    "NS-15, administration-share, 17, info",
  })
  void a_limit_can_be_another_one(String rule, String limit, String value, String severity)
      throws IOException {
    var settings = write("rules: {" + rule + ": {" + limit + ": " + value + "}}\n");
    var report = json(settings);
    assertThat(report.at("/settings").toString())
        .isEqualTo("{\"%s.%s\":\"%s\"}".formatted(rule, limit, value));
    assertThat(report.at("/proposals/0/findings").valueStream())
        .filteredOn(finding -> finding.at("/rule").asString().equals(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.at("/severity").asString()).isEqualTo(severity);
              assertThat(finding.at("/waiver").isNull()).isTrue();
            });
  }

  @Test
  void what_is_as_usual_is_no_setting() throws IOException {
    var settings =
        write("rules: {NS-15: {administration-share: 15.0}, RI-10: {severity: warning}}\n");
    assertThat(json(settings).at("/settings").toString()).isEqualTo("{}");
  }

  @Test
  void a_severity_is_raised_freely_and_lowered_with_a_reason() throws IOException {
    var settings =
        write(
            """
            rules:
              QP-16: {severity: error, coaches-per-supervisor: 6}
              RS-10:
                severity: info
                reason: Nobody is hired before the bus runs.
                approved_by: Priya Lindqvist
            """);
    var run = check(settings);
    assertThat(run.exit()).isEqualTo(1);
    Golden.assertMatches(Golden.resource("settings-severities.txt"), run.out());
    assertThat(json(settings).at("/settings").toString())
        .isEqualTo(
            "{\"QP-16.coaches-per-supervisor\":\"6\",\"QP-16.severity\":\"error\",\"RS-10.severity\":\"info\"}");
  }

  @Test
  void packs_and_waivers_are_seen_from_the_folder_of_the_file() throws IOException {
    TinyPack.in(folder);
    Proposals.write(
        folder, "decided/waivers.yaml", Files.readString(ISLAND.resolve("waivers.yaml")));
    var settings =
        write(
            "packs: [garden]\n"
                + "waivers: [decided/waivers.yaml]\n"
                + "rules: {GA-01: {severity: warning, reason: A wet spring}}\n");
    assertThat(check(settings, "-q").exit()).isZero();
    assertThat(
            Run.withInput(TinyPack.PROPOSAL, "check", "-q", "--settings", settings.toString(), "-"))
        .isEqualTo(
            new Run(
                0,
                "-: Ready for review, with points to look at (0 must be in place, 1 to look at, 0\n"
                    + "for information)\n",
                ""));
  }

  @Test
  void settings_may_be_ignored_but_not_named_as_well() throws IOException {
    assertThat(check(write("rules: {}\n"), "--no-settings"))
        .isEqualTo(new Run(2, "", "Give --settings or --no-settings, not both.\n"));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2026-06-30 | info  | The proposal does not say what will grow. This counts from 2026-07-01 on, then as "Must be in place".
          2026-07-01 | error | The proposal does not say what will grow.
          2027-06-30 | error | The proposal does not say what will grow.
          2027-07-01 | -     | -
          """)
  void a_rule_is_for_information_before_its_first_day_and_gone_after_its_last(
      String day, String severity, String message) throws IOException {
    var pack =
        TinyPack.in(folder)
            .with(
                "ground.yaml",
                "  severity: error\n",
                "  severity: error\n  from: 2026-07-01\n  until: 2027-06-30\n");
    var proposal = garden(pack, TinyPack.PROPOSAL, day);
    assertThat(proposal.at("/rules").toString().contains("GA-01")).isEqualTo(severity != null);
    assertThat(proposal.at("/verdict").asString())
        .isEqualTo("error".equals(severity) ? "not-ready" : "ready");
    assertThat(proposal.at("/findings").valueStream())
        .extracting(
            found -> found.at("/severity").asString(), found -> found.at("/message").asString())
        .containsExactlyElementsOf(
            severity == null ? List.of() : List.of(tuple(severity, message)));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2026-06-30 | pass | info  | At least $800.00. This counts from 2026-07-01 on, then as "Must be in place".
          2026-07-01 | fail | error | At least $800.00.
          2027-07-01 | pass | -     | -
          """)
  void a_limit_of_a_pack_is_another_one_for_a_time(
      String day, String verdict, String severity, String message) throws IOException {
    var pack =
        TinyPack.in(folder)
            .with(
                "pack.yaml",
                "prerequisites:\n",
                """
                settings:
                  least:
                    default: 500
                    why: A bed costs about so much.
                    changes:
                    - {value: 800, from: 2026-07-01, until: 2027-06-30}
                prerequisites:
                """)
            .with(
                "ground.yaml",
                "{present: beds}",
                "{amount: request.amount, at-least: {setting: least}}")
            .with(
                "ground.yaml", "The proposal does not say what will grow.", "At least {expected}.");
    var proposal = garden(pack, TinyPack.PROPOSAL.replace("amount: 900", "amount: 700"), day);
    assertThat(proposal.at("/rules").toString())
        .contains("{\"rule\":\"GA-01\",\"verdict\":\"" + verdict + "\"}");
    assertThat(proposal.at("/findings").valueStream())
        .extracting(
            found -> found.at("/severity").asString(), found -> found.at("/message").asString())
        .containsExactlyElementsOf(
            severity == null ? List.of() : List.of(tuple(severity, message)));
  }

  private static JsonNode garden(TinyPack pack, String proposal, String day) {
    return Schemas.read(
            Run.withInput(
                    proposal,
                    "check",
                    "-f",
                    "json",
                    "--as-of",
                    day,
                    "--rules",
                    pack.toString(),
                    "-")
                .out())
        .at("/proposals/0");
  }

  private Path write(String settings) throws IOException {
    return Proposals.write(folder, "abatecheck.yaml", settings);
  }

  private static JsonNode json(Path settings) {
    return Schemas.read(check(settings, "-f", "json").out());
  }

  private static Run check(Path settings, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "check",
                    "--as-of",
                    Run.DAY,
                    "--settings",
                    settings.toString(),
                    ISLAND + "/proposal.yaml"),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
