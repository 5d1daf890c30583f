package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions on record, by the example of an island where the coach drives to the ferry. */
class WaiversTest {

  private static final Path ISLAND = Path.of("examples/gull-island");
  private static final String DUTY =
      "    - Drive participants to the morning ferry when they have an appointment on the mainland\n";
  private static final String EXCEPTED =
      ": Ready for review, with 1 exception granted by Priya Lindqvist, State Opioid\n"
          + "Program Office until 2027-12-31 (0 must be in place, 0 to look at, 1 for\n"
          + "information, 1 by exception)\n";

  @TempDir private Path folder;
  private Path waivers;
  private String proposal;

  @BeforeEach
  void an_island_with_an_exception() throws IOException {
    proposal = Files.readString(ISLAND.resolve("proposal.yaml"));
    waivers =
        Proposals.write(folder, "waivers.yaml", Files.readString(ISLAND.resolve("waivers.yaml")));
  }

  @Test
  void without_the_exception_the_duty_counts() {
    assertThat(Run.withInput(proposal, "check", "-q", "--as-of", Run.DAY, "-"))
        .returns(1, Run::exit)
        .extracting(Run::out)
        .asString()
        .startsWith("-: Not ready yet: 1 of 5 is not shown");
  }

  @Test
  void with_it_the_duty_stays_in_the_report_and_does_not_count() {
    assertThat(check("-q")).isEqualTo(new Run(0, "-" + EXCEPTED, ""));
    assertThat(check("-q", "--fail-on", "warning").exit()).isZero();
  }

  @Test
  void a_line_inserted_above_the_duty_changes_nothing() {
    proposal = proposal.replace("program:", "# A word first.\nprogram:");
    assertThat(check("-q").out()).isEqualTo("-" + EXCEPTED);
  }

  @Test
  void the_duty_at_another_place_of_the_list_is_the_same_duty() {
    proposal =
        proposal.replace(DUTY, "").replace("  responsibilities:\n", "  responsibilities:\n" + DUTY);
    assertThat(check("-q").out()).isEqualTo("-" + EXCEPTED);
  }

  @Test
  void the_same_words_broken_over_lines_are_the_same_words() {
    proposal =
        proposal.replace("- Drive participants to", "- |-\n      Drive participants\n      to");
    assertThat(check("-q").out()).isEqualTo("-" + EXCEPTED);
  }

  @Test
  void other_words_end_the_exception() throws IOException {
    proposal = proposal.replace("to the morning ferry", "to the methadone clinic");
    var run = check();
    assertThat(run.exit()).isEqualTo(1);
    Golden.assertMatches(Golden.resource("waiver-not-needed.txt"), run.out());
  }

  @Test
  void another_duty_of_the_kind_has_no_exception() {
    proposal = proposal.replace(DUTY, DUTY + "    - Drive people to court\n");
    assertThat(check("-q", "--fail-on", "error"))
        .returns(1, Run::exit)
        .extracting(Run::out)
        .asString()
        .contains("1 must be in place", "1 by exception");
  }

  @Test
  void an_exception_that_is_over_is_told_and_the_duty_counts() throws IOException {
    var run = check("--as-of", "2028-01-01");
    assertThat(run.exit()).isEqualTo(1);
    Golden.assertMatches(Golden.resource("waiver-over.txt"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-18, 1, 1",
    "2026-10-19, 0, 1",
    "2027-12-31, 0, 0",
    "2028-01-01, 1, 1",
  })
  void it_holds_from_the_day_it_was_granted_to_its_last_day(String day, int errors, int warnings) {
    assertThat(check("-q", "--as-of", day).out().replace("\n", " "))
        .contains(errors + " must be in place, " + warnings + " to look at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gull-island/proposal.yaml",
        "examples/*/proposal.yaml",
        "\"*/proposal.y*l\"",
        "{municipality: town of gull island}"
      })
  void a_proposal_is_named_by_the_end_of_its_path_or_by_its_town(String named) throws IOException {
    waiversWith("proposal:\n      municipality: Town of Gull Island", "proposal: " + named);
    assertThat(
            Run.of(
                "check",
                "-q",
                "--as-of",
                Run.DAY,
                "--waivers",
                waivers.toString(),
                ISLAND + "/proposal.yaml"))
        .isEqualTo(
            new Run(
                0,
                """
                examples/gull-island/proposal.yaml: Ready for review, with 1 exception granted
                by Priya Lindqvist, State Opioid Program Office until 2027-12-31 (0 must be in
                place, 0 to look at, 1 for information, 1 by exception)
                """,
                ""));
  }

  @Test
  void a_pattern_that_no_proposal_needs_is_named_at_the_end() throws IOException {
    waiversWith("proposal:\n      municipality: Town of Gull Island", "proposal: islands/*.yaml");
    var run = check();
    assertThat(run.out()).doesNotContain("DOC-06");
    assertThat(run.err())
        .isEqualTo(
            "The exception from RS-10 that Priya Lindqvist, State Opioid Program Office granted"
                + " until 2027-12-31 is not needed: nothing that it covers was found. If the words"
                + " that it allowed were changed, ask whether it is granted for the new ones. Else"
                + " it can be taken out. It stands in waivers.yaml, line 3.\n");
    assertThat(check("-q").err()).isEmpty();
  }

  @Test
  void every_mistake_is_told_with_its_place_and_nothing_is_judged() throws IOException {
    var run =
        Run.withInput(
            proposal, "check", "--waivers", Golden.resource("waivers-wrong.yaml").toString(), "-");
    assertThat(run).returns(3, Run::exit).returns("", Run::out);
    Golden.assertMatches(Golden.resource("waivers-wrong.txt"), run.err());
  }

  @Test
  void a_file_that_is_not_there_exits_2() {
    assertThat(Run.withInput(proposal, "check", "--waivers", "nowhere.yaml", "-"))
        .isEqualTo(new Run(2, "", "There is no file nowhere.yaml.\n"));
  }

  @Test
  void the_file_of_the_example_is_as_its_schema_says() throws IOException {
    assertThat(
            Schemas.mistakes(
                Schemas.printedBy("schema", "--waivers"),
                Schemas.asJson(Files.readString(waivers))))
        .isEmpty();
  }

  @Test
  void what_is_added_from_a_finding_holds_in_the_next_check() throws IOException {
    var file = Proposals.write(folder, "island.yaml", proposal).toString();
    Files.delete(waivers);
    var added =
        Run.of(
            "waivers",
            "add",
            file,
            "RS-10",
            "--waivers",
            waivers.toString(),
            "--reason",
            "No bus runs before the new timetable: see the letter of the ferry line, page 2.",
            "--approved-by",
            "Priya Lindqvist, State Opioid Program Office",
            "--expires",
            "2027-12-31",
            "--as-of",
            Run.DAY);
    assertThat(added).returns(0, Run::exit);
    Golden.assertMatches(
        Golden.resource("waivers-added.yaml"),
        Files.readString(waivers).replaceFirst("(\\|-\\s+)?\\S+/island", "FOLDER/island"));
    assertThat(
            Run.of("check", "-q", "--as-of", Run.DAY, "--waivers", waivers.toString(), file).exit())
        .isZero();
  }

  @Test
  void what_is_added_ends_with_any_change_of_the_words() throws IOException {
    var file = Proposals.write(folder, "island.yaml", proposal);
    Files.delete(waivers);
    assertThat(add(file, "RS-10").exit()).isZero();
    Files.writeString(file, proposal.replace("an appointment", "a hearing"));
    assertThat(
            Run.of(
                    "check",
                    "-q",
                    "--waivers",
                    waivers.toString(),
                    file.toString(),
                    "--as-of",
                    Run.DAY)
                .exit())
        .isEqualTo(1);
  }

  @Test
  void what_is_added_stands_below_what_is_there_and_leaves_it_as_it_is() throws IOException {
    var before = Files.readString(waivers);
    var file =
        Proposals.write(folder, "island.yaml", proposal.replace("prior_year: []", "note: none"));
    var added = add(file, "NS-07", "--municipality");
    assertThat(added).returns(0, Run::exit).extracting(Run::out).asString().contains("rule: NS-07");
    assertThat(Files.readString(waivers)).isEqualTo(before + added.out());
  }

  @Test
  void at_a_terminal_it_asks_until_it_has_a_reason_a_name_and_a_last_day() throws IOException {
    var file = Proposals.write(folder, "island.yaml", proposal);
    Files.delete(waivers);
    var run =
        Run.asking(
            "TBD\nNo bus runs.\nPriya Lindqvist\nnext year\n2027-12-31\n",
            "waivers",
            "add",
            file.toString(),
            "RS-10",
            "--everywhere",
            "--waivers",
            waivers.toString(),
            "--as-of",
            Run.DAY);
    assertThat(run.exit()).isZero();
    Golden.assertMatches(
        Golden.resource("waivers-add-asks.txt"),
        run.err().replace(folder.toString(), "FOLDER")
            + run.out().replaceFirst("(\\|-\\s+)?\\S+/island", "FOLDER/island"));
  }

  @Test
  void where_a_rule_finds_something_at_several_lines_one_must_be_named() throws IOException {
    var file =
        Proposals.write(
            folder, "island.yaml", proposal.replace(DUTY, DUTY + "    - Drive people to court\n"));
    Files.delete(waivers);
    assertThat(add(file, "RS-10"))
        .returns(2, Run::exit)
        .extracting(Run::err)
        .asString()
        .isEqualTo(
            "RS-10 finds something on lines 32, 33. Name one with --line, or grant it with"
                + " --everywhere.\n");
    assertThat(add(file, "RS-10", "--line", "33").out()).contains("excerpt: Drive people to court");
  }

  @Test
  void from_some_rules_no_exception_can_be_granted() throws IOException {
    var file = Proposals.write(folder, "island.yaml", proposal.replace("program: ", "programme: "));
    assertThat(add(file, "DOC-04"))
        .isEqualTo(new Run(2, "", "No exception can be granted from DOC-04.\n"));
  }

  @Test
  void a_fact_that_is_missing_is_asked_for_where_nobody_can_answer() throws IOException {
    var file = Proposals.write(folder, "island.yaml", proposal);
    Files.delete(waivers);
    assertThat(Run.of("waivers", "add", file.toString(), "RS-10", "--waivers", waivers.toString()))
        .isEqualTo(new Run(2, "", "Why is the exception granted? Say it with --reason.\n"));
    assertThat(waivers).doesNotExist();
  }

  @Test
  void the_list_has_the_days_that_are_left() throws IOException {
    Golden.assertMatches(
        Golden.resource("waivers-list.txt"),
        Run.of(
                "waivers",
                "list",
                "--as-of",
                Run.DAY,
                "--waivers",
                Golden.resource("waivers-of-all-kinds.yaml").toString())
            .out());
  }

  @Test
  void pruning_shows_and_takes_out_only_when_told_to() throws IOException {
    var kinds = Files.readString(Golden.resource("waivers-of-all-kinds.yaml"));
    Files.writeString(waivers, kinds);
    var shown = prune();
    assertThat(shown).returns(0, Run::exit).returns("To take them out, add --write.\n", Run::err);
    assertThat(Files.readString(waivers)).isEqualTo(kinds);
    var written = prune("--write");
    assertThat(written.out()).isEqualTo(shown.out());
    Golden.assertMatches(
        Golden.resource("waivers-pruned.txt"),
        shown.out().replace(folder.toString(), "FOLDER") + "\n" + Files.readString(waivers));
    assertThat(prune())
        .isEqualTo(new Run(0, "Every exception for these proposals is needed.\n", ""));
  }

  @Test
  void nothing_is_pruned_for_a_proposal_that_could_not_be_read() throws IOException {
    var file = Proposals.write(folder, "broken.yaml", "program: [");
    assertThat(Run.of("waivers", "prune", "--waivers", waivers.toString(), file.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                file
                    + " could not be judged, so it is not known which exceptions it needs."
                    + " Mend it first.\n"));
  }

  private Run prune(String... options) {
    return run(
        Stream.of(
            "waivers",
            "prune",
            "--as-of",
            Run.DAY,
            "--waivers",
            waivers.toString(),
            ISLAND + "/proposal.yaml"),
        options);
  }

  private Run add(Path file, String rule, String... options) {
    return run(
        Stream.of(
            "waivers",
            "add",
            file.toString(),
            rule,
            "--waivers",
            waivers.toString(),
            "--reason",
            "No bus runs.",
            "--approved-by",
            "Priya Lindqvist",
            "--expires",
            "2027-12-31",
            "--as-of",
            Run.DAY),
        options);
  }

  private static Run run(Stream<String> command, String... options) {
    return Run.of(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
  }

  private void waiversWith(String words, String others) throws IOException {
    var text = Files.readString(waivers);
    assertThat(text).contains(words);
    Files.writeString(waivers, text.replace(words, others));
  }

  private Run check(String... options) {
    var all =
        Stream.concat(Stream.of("check", "--waivers", waivers.toString()), Stream.of(options));
    var day =
        Stream.of(options).anyMatch("--as-of"::equals)
            ? Stream.<String>of()
            : Stream.of("--as-of", Run.DAY);
    return Run.withInput(
        proposal, Stream.of(all, day, Stream.of("-")).flatMap(each -> each).toArray(String[]::new));
  }
}
