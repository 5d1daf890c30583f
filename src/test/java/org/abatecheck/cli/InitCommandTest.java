package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "template-short-ma.yaml,  --program recovery-coaching --short --state ma",
    "template-full.yaml,      --program recovery-coaching --full",
    "template-to-work.yaml,   --program recovery-to-work",
    "template-answered.yaml,  --program recovery-coaching --set municipality.name=Millbrook --set municipality.state=OH"
        + " --set request.amount=45000 --set role.training=CCAR:_30_hours_#1"
        + " --set role.responsibilities=Listen --set role.responsibilities=Keep_in_touch"
        + " --set privacy.data_sharing=none --set pool.lead=Town_of_Ashgrove"
  })
  void writes_a_template_as_kept(String kept, String options) throws IOException {
    var words = Arrays.stream(options.split(" ")).map(word -> word.replace('_', ' '));
    // Keys have underscores of their own.
    var args = words.map(word -> word.replaceFirst("data sharing", "data_sharing"));
    var run = Run.of(Stream.concat(Stream.of("init", "-"), args).toArray(String[]::new));
    assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
    Golden.assertMatches(Golden.resource(kept), run.out());
  }

  @Test
  void says_what_it_wrote_and_what_is_next() {
    var file = folder.resolve("proposal.yaml");
    assertThat(coaching(file.toString()))
        .isEqualTo(
            new Run(
                0,
                "",
                """
                Written: FOLDER/proposal.yaml
                Next: open it, fill it in, then run: abatecheck check FOLDER/proposal.yaml
                Some states ask for more. To have that in the file too, begin again with --state.
                If your editor knows YAML, it can help while you type. For that, run once:
                  abatecheck schema recovery-coaching > FOLDER/recovery-coaching.schema.json
                """
                    .replace("FOLDER", folder.toString())));
    assertThat(file).content().contains("#   abatecheck check " + file).endsWith("\n");
  }

  @Test
  void the_options_that_name_rules_are_in_every_command_it_tells() throws IOException {
    var pack = TinyPack.in(folder);
    var file = folder.resolve("my garden.yaml");
    var run = Run.of("init", file.toString(), "--only-rules", pack.toString());
    assertThat(run.err())
        .contains(
            "abatecheck check --only-rules %s \"%s\"\n".formatted(pack, file),
            "abatecheck schema --only-rules %s garden > ".formatted(pack));
    assertThat(file).content().contains("program: garden", "Rules: GA-01.", "beds: \"TBD\"");
    assertThat(Run.of("check", "-q", "--only-rules", pack.toString(), file.toString()).exit())
        .isEqualTo(1);
  }

  @Test
  void never_overwrites_a_file() throws IOException {
    var file = Files.writeString(folder.resolve("proposal.yaml"), "mine\n");
    Files.createFile(folder.resolve("proposal-2.yaml"));
    assertThat(Run.of("init", file.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is a file %s already, and it is left as it is. Give another name, such as %s.\n"
                    .formatted(file, folder.resolve("proposal-3.yaml"))));
    assertThat(file).hasContent("mine");
  }

  @Test
  void says_where_no_file_can_be_written() {
    assertThat(Run.of("init", folder + "/towns/proposal.yaml"))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is no folder " + folder + "/towns. Make it first, or name another.\n"));
    assertThat(Run.of("init", folder.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "%s is a folder. Name the file in it, such as %s/proposal.yaml.\n"
                    .formatted(folder, folder)));
  }

  @ParameterizedTest(name = "init {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          --short --full               | Give --short or --full, not both.
          --state Masachusetts         | `state` must be one of the words that are known there. It says "Masachusetts". Did you mean `MA`? The words are: AK, AL, AR, AS, AZ, CA, CO, CT, DC, DE, FL, GA, GU, HI, IA, ID, IL, IN, KS, KY, LA, MA, MD, ME, MI, MN, MO, MP, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH, OK, OR, PA, PR, RI, SC, SD, TN, TX, UT, VA, VI, VT, WA, WI, WV, WY.
          --set amount                 | --set takes a key, = and a value, such as request.amount=90000. It was given: amount
          --set request.amont=5        | `request.amont` is not a key that this program knows. Did you mean `request.amount`?
          --set colour=red             | `colour` is not a key that this program knows. To see every key: abatecheck init --program recovery-coaching --full -
          --set request=5              | `request` is a group of lines. Answer them one by one, such as `request.amount`.
          --set budget.lines=salary    | `budget.lines` is a list of groups. Fill it in in the file, unless there is nothing to list: `budget.lines=[]`.
          --set budget.lines[].amount=5 | `budget.lines[].amount` is part of a list. Fill it in in the file.
          --set title=A --set title=B  | `title` is answered 2 times.
          --state MA --set municipality.state=OH | `municipality.state` is answered 2 times.
          --set notes=TBD              | `notes` says "TBD". Leave it out, and fill it in later.
          --set program=garden         | `program` is answered 2 times.
          """)
  void wrong_usage_exits_2(String options, String message) {
    var words = Stream.concat(Stream.of("-"), Stream.of(options.split(" ")));
    assertThat(coaching(words.toArray(String[]::new))).isEqualTo(new Run(2, "", message + "\n"));
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThat(
            coaching(
                "-",
                "--set",
                "request.amount=$85,000",
                "--set",
                "request.ends=2027-06-31",
                "--set",
                "partner.employs_coaches=perhaps",
                "--set",
                "community_input.methods=A survey",
                "--set",
                "community_input.methods=TBD"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                `amount` must be a plain number. It says "$85,000". Write only the digits, without quotes or other signs: `85000`.
                There is no such day as 2027-06-31. Correct the day. For example: `2027-06-30`
                `employs_coaches` must be true or false (yes or no). It says "perhaps". Write it so. For example: `true`
                `community_input.methods` says "A survey, TBD". Leave it out, and fill it in later.
                """));
  }

  @Test
  void of_several_programs_one_must_be_named() throws IOException {
    assertThat(Run.of("init", "-"))
        .isEqualTo(
            new Run(
                2,
                "",
                "Say what the proposal is for: --program recovery-coaching, or --program"
                    + " recovery-to-work\n"));
    var pack = TinyPack.in(folder).toString();
    assertThat(Run.of("init", "-", "--rules", pack, "--program", "Garden").out())
        .contains("\nprogram: garden\n");
    assertThat(Run.of("init", "-", "--program", "recovery-coachin"))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is no program recovery-coachin; did you mean recovery-coaching? There is:"
                    + " recovery-coaching, recovery-to-work\n"));
  }

  @Test
  void asks_at_a_terminal_for_what_is_required_and_not_answered() throws IOException {
    var file = folder.resolve("proposal.yaml");
    var typed =
        """
        Coaches: a start

        Masachusetts
        massachusetts
        $45,000
        45000
        2027-07-01
        """;
    var run =
        Run.asking(
            "recovery-coaching\n" + typed,
            "init",
            file.toString(),
            "--set",
            "request.ends=2028-06-30",
            "--full");
    assertThat(run).extracting(Run::exit, Run::out).containsExactly(0, "");
    Golden.assertMatches(
        Golden.resource("init-asks.txt"), run.err().replace(folder.toString(), "FOLDER"));
    assertThat(file)
        .content()
        .contains(
            "\ntitle: \"Coaches: a start\"\n",
            "  # replace\n  name: \"Town of Ashgrove\"\n",
            "  state: MA\n",
            "  amount: 45000\n",
            "  starts: 2027-07-01\n",
            "  ends: 2028-06-30\n",
            "=== Massachusetts Abatement Terms ===");
  }

  @Test
  void an_answer_may_begin_with_its_key_and_must_go_with_the_others() {
    var typed =
        """
        title: Coaches
        name: Millbrook
        MA
        amount: $45,000
        amount: 45000
        starts: 2027-07-01
        ends: 2026-06-30
        2028-06-30
        """;
    var run = Run.asking(typed, "init", "--program", "recovery-coaching", "-");
    assertThat(run.err())
        .contains(
            "> `amount` must be a plain number. It says \"$45,000\".",
            "without quotes or other signs: `45000`.\n",
            "> The request ends on 2026-06-30. That is not after the day it starts, which is\n");
    assertThat(run.out())
        .contains(
            "\ntitle: \"Coaches\"\n",
            "\n  name: \"Millbrook\"\n",
            "\n  amount: 45000\n",
            "\n  starts: 2027-07-01\n",
            "\n  ends: 2028-06-30\n");
  }

  @Test
  void asks_which_program_it_is_for() throws IOException {
    var run = Run.asking("\nrecovery work\nRecovery to work\n", "init", "-");
    assertThat(run.out()).contains("\nprogram: recovery-to-work\n");
    assertThat(run.err())
        .startsWith(
            """
            Which program is this proposal for? Type its name.
            - recovery-coaching: Recovery coaching paid from opioid abatement funds
            - recovery-to-work: Help to find work in recovery and to keep it, paid from
            opioid abatement funds
            > The file depends on it. Type one of the names.
            > There is no program recovery work; did you mean recovery-to-work? There is:
            recovery-coaching, recovery-to-work
            >\s
            What should this proposal be called?
            """);
    assertThat(Run.asking("", "init", "-").exit()).isEqualTo(2);
  }

  @Test
  void whoever_answers_nothing_has_all_of_it_to_answer_in_the_file() {
    String[] init = {"init", "-", "--program", "recovery-coaching"};
    assertThat(Run.asking("\n\n\n\n\n\n", init).out())
        .isEqualTo(Run.asking("", init).out())
        .isEqualTo(Run.of(init).out());
  }

  @Test
  void a_template_that_is_filled_in_like_a_beginner_would_is_judged_by_what_it_says()
      throws IOException {
    var yaml =
        coaching("-", "--state", "MA")
            .out()
            .replace("Recovery coaches for Ashgrove", "Ours: a start #1")
            .replace("  name: \"Town of Ashgrove\"", "  name: Millbrook")
            .replace(
                "    clinical: |-\n      TBD",
                "    clinical: |-\n      Not clinicians: no \"treatment\", no tests #1");
    var report = Schemas.read(Run.withInput(yaml, "check", "-f", "json", "-").out());
    assertThat(report.at("/proposals/0/title").asString()).isEqualTo("Ours: a start #1");
    assertThat(report.at("/proposals/0/findings").valueStream())
        .filteredOn(finding -> finding.get("rule").asString().startsWith("DOC"))
        .extracting(finding -> finding.get("path").asString())
        .containsExactly("/request/amount", "/request/starts", "/request/ends");
    assertThat(report.at("/proposals/0/rules").valueStream())
        .anyMatch(
            rule ->
                rule.get("rule").asString().equals("RS-03")
                    && rule.get("verdict").asString().equals("pass"));
  }

  private static Run coaching(String... args) {
    return Run.of(
        Stream.concat(Stream.of("init", "--program", "recovery-coaching"), Stream.of(args))
            .toArray(String[]::new));
  }
}
