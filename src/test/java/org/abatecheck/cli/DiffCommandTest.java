package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

  @TempDir private Path folder;
  private String first;

  @BeforeEach
  void reads_the_first_attempt_of_a_town() throws IOException {
    first = Files.readString(Path.of("examples/millbrook/proposal.yaml"));
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "json, json", "markdown, md", "html, html"})
  void tells_what_a_second_attempt_has_fixed_and_what_came_with_it(String format, String ending)
      throws IOException {
    var second =
        "# Second attempt\n"
            + first
                .replace("name: TBD (RFP)", "name: Alder Street Recovery Center")
                .replace("supervises_coaches: no ", "supervises_coaches: yes ")
                .replace("ongoing_training: At least", "ongoing_training: TBD # At least");
    var run =
        diff(
            report("old", "2026/millbrook.yaml", first),
            report("new", "2027/town-of-millbrook.yaml", second),
            "-f",
            format);

    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("diff." + ending), run.out());
  }

  @Test
  void what_it_writes_as_json_is_as_its_schema_says() throws IOException {
    var schema = Schemas.printedBy("schema", "--diff");
    var unread = report("old", "millbrook.yaml", "title: 'no end");

    assertThat(Schemas.mistakes(Schemas.ofSchemas(), Run.of("schema", "--diff").out())).isEmpty();
    assertThat(Schemas.mistakes(schema, Files.readString(Golden.resource("diff.json")))).isEmpty();
    assertThat(Schemas.mistakes(schema, diff(unread, unread, "-f", "json").out())).isEmpty();
    assertThat(
            Schemas.mistakes(
                schema,
                diff(
                        Path.of("examples/millbrook/report.json"),
                        Path.of("examples/tessock/report.json"),
                        "-f",
                        "json")
                    .out()))
        .isEmpty();
  }

  @Test
  void says_when_a_resubmission_changes_nothing() throws IOException {
    var old = report("old", "millbrook.yaml", first);

    assertThat(diff(old, report("new", "millbrook.yaml", "# Second attempt\n" + first)).out())
        .startsWith("Nothing has changed\nFixed: 0, New: 0, Weighed otherwise: 0, As before: 13.\n")
        .endsWith(
            "\nThe file was sent again, and what was found is as before (1)\n"
                + "  - Town of Millbrook, MA\n");
    assertThat(diff(old, old).out())
        .endsWith(
            "\nThe file is the same, and so is what was found (1)\n  - Town of Millbrook, MA\n");
  }

  @Test
  void says_when_the_rules_and_not_the_proposal_have_changed() throws IOException {
    var pack = TinyPack.in(folder);
    var old = report("old", "garden.yaml", TinyPack.PROPOSAL, "--rules", pack.toString());
    pack.with("ground.yaml", "present: beds", "present: title")
        .with("pack.yaml", "version: 0.1.0", "version: 0.2.0");
    var now = report("new", "garden.yaml", TinyPack.PROPOSAL, "--rules", pack.toString());

    assertThat(diff(old, now).out().replaceAll("sha256:\\w+", "sha256:"))
        .isEqualTo(
            """
            What has changed
            Fixed: 1, New: 0, Weighed otherwise: 0, As before: 0.
            Proposals in both reports: 1, of which 1 came to something else than before.
            Both are judged as of 2026-11-21.
            The rules garden have changed: version 0.1.0 (sha256:…) before,
            version 0.2.0 (sha256:…) now.

            Town of Ashgrove, OH
            A garden behind the library
            garden.yaml
            Before: Not ready yet. Now: Ready for a person to review.
            The file is the same. What has changed is what it is judged by: the rules
            garden.

            Fixed (1)
              - GA-01, was in line 1: The proposal does not say what will grow.
            """);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, the exceptions", "2027-01-04, 'the day, or the exceptions'"})
  void says_when_neither_the_proposal_nor_the_rules_have_changed(String day, String cause)
      throws IOException {
    var proposal = folder.resolve("millbrook.yaml");
    Files.writeString(proposal, first);
    var waivers =
        Files.writeString(
            folder.resolve("granted.yaml"),
            """
            waivers:
              - rule: QP-01
                proposal: "*"
                reason: The bids are open until March.
                approved_by: Board
                approved_on: 2026-10-01
                expires: 2027-06-30
            """);
    var args = List.of("check", "-q", "--no-settings", "-o");
    var old = folder.resolve("old.json");
    var now = folder.resolve("new.json");
    run(args, "json=" + old, "--as-of", Run.DAY, proposal.toString());
    run(args, "json=" + now, "--as-of", day, "--waivers", waivers.toString(), proposal.toString());

    assertThat(diff(old, now, "-f", "markdown").out())
        .contains("Weighed otherwise: 1,")
        .contains("The file is the same. What has changed is what it is judged by: " + cause + ".");
  }

  private static void run(List<String> args, String... more) {
    var all = new ArrayList<>(args);
    all.addAll(List.of(more));
    assertThat(Run.of(all.toArray(String[]::new)).err()).isEmpty();
  }

  @Test
  void writes_to_files_of_several_formats_and_over_none_that_it_reads() throws IOException {
    var old = report("old", "millbrook.yaml", first);
    var text = folder.resolve("changes.txt");
    var json = folder.resolve("changes.json");

    assertThat(diff(old, old, "-o", text.toString(), "-o", "json=" + json))
        .isEqualTo(new Run(0, "", ""));
    assertThat(text).hasContent(diff(old, old).out());
    assertThat(json).hasContent(diff(old, old, "-f", "json").out());
    assertThat(diff(old, old, "-o", old.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "The report would replace %1$s, which it tells of. Give it another name.\n"
                    .formatted(old)));
  }

  @Test
  void a_town_that_sent_a_file_which_could_not_be_read_is_known_by_the_file() throws IOException {
    var run =
        diff(
            report("old", "millbrook.yaml", "title: 'no end"),
            report("new", "millbrook.yaml", first));

    assertThat(run.out())
        .contains("Before: The file could not be read. Now: Not ready yet.", "Fixed (1)");
  }

  @Test
  void another_town_is_not_the_same_proposal() {
    assertThat(
            diff(
                Path.of("examples/millbrook/report.json"),
                Path.of("examples/cedar-hollow/report.json")))
        .returns(0, Run::exit)
        .extracting(Run::out)
        .isEqualTo(
            """
            What has changed
            Fixed: 0, New: 0, Weighed otherwise: 0, As before: 0.
            Proposals in both reports: 0, of which 0 came to something else than before.
            Both are judged as of 2026-11-21.

            Only in the old report (1)
              - Town of Millbrook, MA, examples/millbrook/proposal.yaml: Not ready yet

            Only in the new report (1)
              - Town of Cedar Hollow, NC, examples/cedar-hollow/proposal.yaml: Ready for a
                person to review
            """);
  }

  @Test
  void the_folders_of_two_audits_are_compared_too() {
    for (var name : List.of("old", "new")) {
      var results = folder.resolve(name).toString();
      Run.of("audit", "-q", "--as-of", Run.DAY, "-o", results, "examples/millbrook");
    }

    assertThat(diff(folder.resolve("old"), folder.resolve("new")).out())
        .isEqualTo(
            diff(
                    Path.of("examples/millbrook/report.json"),
                    Path.of("examples/millbrook/report.json"))
                .out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Dear board,", "{\"as_of\":", "[]", "{}", "{\"packs\": [1]}", "{} {}"})
  void says_of_a_file_that_is_no_report_that_it_is_none_and_exits_2(String text)
      throws IOException {
    var file = Files.writeString(folder.resolve("letter.json"), text);

    assertThat(diff(file, Path.of("examples/millbrook/report.json")))
        .isEqualTo(
            new Run(
                2,
                "",
                file
                    + " is no report that abatecheck wrote. Name a file made with: abatecheck check"
                    + " -f json, or the folder of an audit.\n"));
  }

  @Test
  void says_which_file_is_not_there_and_exits_2() {
    assertThat(diff(Path.of("june.json"), Path.of("july.json")))
        .isEqualTo(new Run(2, "", "There is no file or folder june.json.\n"));
  }

  @Test
  void words_of_a_proposal_are_only_words_in_markdown_and_html() throws IOException {
    var town = first.replace("Town of Millbrook", "\"<b>@all</b>\"");

    assertThat(report("old", "a.yaml", town))
        .extracting(file -> diff(file, file, "-f", "markdown").out(), STRING)
        .contains("## ")
        .doesNotContain("<b>", "@all");
    assertThat(report("new", "a.yaml", town))
        .extracting(file -> diff(file, file, "-f", "html").out(), STRING)
        .contains("&lt;b&gt;@all&lt;/b&gt;")
        .doesNotContain("<b>");
  }

  private Path report(String name, String file, String proposal, String... more)
      throws IOException {
    var args = new ArrayList<>(List.of("check", "-f", "json", "--as-of", Run.DAY, "--no-settings"));
    args.addAll(List.of("--stdin-name", file));
    args.addAll(List.of(more));
    args.add("-");
    var run = Run.withInput(proposal, args.toArray(String[]::new));
    return Files.writeString(folder.resolve(name + ".json"), run.out());
  }

  private static Run diff(Path old, Path now, String... more) {
    var args = new ArrayList<>(List.of("diff", old.toString(), now.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }
}
