package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  @TempDir private Path folder;

  @Test
  void lists_every_rule() throws IOException {
    var run = Run.of("rules", "list");
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("rules-list.txt"), run.out());
  }

  @Test
  void every_example_of_the_rules_comes_out_as_written() {
    var run = Run.of("rules", "test");
    assertThat(run.out()).matches("\\d+ examples of \\d+ rules: \\d+ as written, 0 not\\.\n");
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
  }

  @Test
  void an_example_that_comes_out_otherwise_is_shown_with_what_was_expected() throws IOException {
    var pack = TinyPack.in(folder).with("ground.yaml", "at: \"\"", "at: /title");
    var run = Run.of("rules", "test", "--rules", pack.toString());
    assertThat(run)
        .returns(1, Run::exit)
        .extracting(Run::out, STRING)
        .contains(
            """
            %s/ground.yaml:15:5: GA-01
            - fails at [/title]
            + fails at [], saying [The proposal does not say what will grow.]
            """
                .formatted(pack))
        .containsPattern("[1-9]\\d* not\\.\n$");
  }

  @Test
  void a_pack_without_mistakes_is_valid() throws IOException {
    assertThat(Run.of("rules", "validate", TinyPack.in(folder).toString()))
        .returns(0, Run::exit)
        .returns("", Run::err)
        .extracting(Run::out, STRING)
        .matches("No mistakes in \\d+ rules\\.\n");
  }

  @Test
  void all_mistakes_of_a_pack_are_shown_with_their_places() throws IOException {
    var pack =
        TinyPack.in(folder)
            .with("ground.yaml", "severity: error", "severity: eror")
            .with("ground.yaml", "present: beds", "present: beeds")
            .with("ground.yaml", "document: almanac", "document: almanack")
            .with("ground.yaml", "  why: ", "  whi: ");
    assertThat(Run.of("rules", "validate", pack.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                PACK/ground.yaml:3:3: 'why' is missing
                PACK/ground.yaml:5:13: unknown severity 'eror', did you mean 'error'?
                PACK/ground.yaml:7:22: 'beeds': unknown field 'beeds', did you mean 'beds'?
                PACK/ground.yaml:10:3: unknown key 'whi', did you mean 'why'?
                PACK/ground.yaml:11:22: unknown document 'almanack', did you mean 'almanac'?
                There are 5 mistakes; nothing was judged.
                """
                    .replace("PACK", pack.toString())));
  }

  @Test
  void shows_how_a_sentence_is_understood() throws IOException {
    var run =
        Run.of(
            "rules",
            "read",
            "Never drives people; on weekends, the peer takes clients to detox in the van.",
            "--place",
            "responsibilities");
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("rules-read.txt"), run.out());
  }

  @Test
  void a_place_that_holds_no_free_text_exits_2() {
    assertThat(Run.of("rules", "read", "Drives people", "--place", "amount"))
        .isEqualTo(new Run(2, "", "No free text is written in a field 'amount'.\n"));
  }

  @Test
  void a_folder_that_is_not_there_exits_2() {
    assertThat(Run.of("rules", "validate", "nowhere"))
        .isEqualTo(new Run(2, "", "There is no folder nowhere.\n"));
  }
}
