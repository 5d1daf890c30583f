package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacksTest {

  @TempDir private Path folder;
  private TinyPack pack;

  @BeforeEach
  void a_pack_with_a_program_of_its_own() throws IOException {
    pack = TinyPack.in(folder);
  }

  @Test
  void a_pack_judges_its_own_program_beside_those_shipped() throws IOException {
    var run = garden("--rules", pack.toString());
    assertThat(run).returns(1, Run::exit).returns("", Run::err);
    Golden.assertMatches(Golden.resource("garden.txt"), run.out());
    assertThat(
            Run.of(
                    "check",
                    "-q",
                    "--as-of",
                    Run.DAY,
                    "--rules",
                    pack.toString(),
                    Proposals.ASHGROVE.toString())
                .exit())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rules", "--only-rules"})
  void a_folder_of_packs_is_as_good_as_a_pack(String option) {
    assertThat(garden(option, folder.toString())).isEqualTo(garden(option, pack.toString()));
  }

  @Test
  void the_same_pack_has_the_same_digest_wherever_it_lies() throws IOException {
    var other = TinyPack.in(folder.resolve("garden"));
    assertThat(garden("-f", "json", "--rules", pack.toString()))
        .isEqualTo(garden("-f", "json", "--rules", other.toString()));
  }

  @Test
  void only_the_packs_named_judge_where_that_is_asked_for() {
    assertThat(garden("-q", "--only-rules", pack.toString()).exit()).isEqualTo(1);
    assertThat(
            Run.of("check", "--only-rules", pack.toString(), Proposals.ASHGROVE.toString()).out())
        .contains("The file does not name a program that can be judged here.", "`garden`");
  }

  @Test
  void the_same_pack_twice_exits_3() throws IOException {
    pack.with("pack.yaml", "id: garden", "id: recovery-coaching");
    assertThat(garden("--rules", pack.toString()))
        .returns(3, Run::exit)
        .returns("", Run::out)
        .extracting(Run::err)
        .asString()
        .contains("pack.yaml:1:1: the pack 'recovery-coaching' is there twice; the other is ");
  }

  @Test
  void the_same_program_twice_exits_3() throws IOException {
    pack.with("pack.yaml", "program: garden", "program: recovery-coaching");
    assertThat(garden("--rules", pack.toString()))
        .returns(3, Run::exit)
        .extracting(Run::err)
        .asString()
        .contains("pack.yaml:1:1: the program 'recovery-coaching' has another pack: ");
  }

  @Test
  void the_same_rule_twice_exits_3() throws IOException {
    pack.with("ground.yaml", "GA-01", "RS-03");
    assertThat(garden("--rules", pack.toString()))
        .returns(3, Run::exit)
        .extracting(Run::err)
        .asString()
        .contains(": the rule RS-03 is there twice; the other is at ")
        .endsWith("There is 1 mistake; nothing was judged.\n");
  }

  @Test
  void rules_beside_those_shipped_or_instead_of_them_but_not_both() {
    assertThat(garden("--rules", pack.toString(), "--only-rules", pack.toString()))
        .isEqualTo(new Run(2, "", "Give --rules or --only-rules, not both.\n"));
  }

  @Test
  void a_folder_of_rules_that_is_not_there_exits_2() {
    assertThat(garden("--rules", "nowhere"))
        .isEqualTo(new Run(2, "", "There is no folder nowhere with rules.\n"));
  }

  private static Run garden(String... options) {
    return Run.withInput(
        TinyPack.PROPOSAL,
        Stream.concat(Stream.of("check", "--as-of", Run.DAY, "-"), Stream.of(options))
            .toArray(String[]::new));
  }
}
