package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {

  @TempDir private Path folder;

  @Test
  void a_folder_is_walked_for_yaml_files() throws IOException {
    put("b/deep/down/proposal.yml", "a/proposal.yaml", "B/proposal.yaml", "a-b/proposal.yaml");
    put("a/proposal.yaml.bak", "a/proposal.txt", "a/yaml");
    assertThat(judged(folder.toString()))
        .containsExactly(
            "B/proposal.yaml", "a/proposal.yaml", "a-b/proposal.yaml", "b/deep/down/proposal.yml");
  }

  @Test
  void dot_files_and_dot_folders_are_left_out() throws IOException {
    put("proposal.yaml", ".hidden.yaml", ".git/proposal.yaml", "a/.cache/b/proposal.yaml");
    assertThat(judged(folder.toString())).containsExactly("proposal.yaml");
  }

  @Test
  void a_dot_folder_that_is_named_is_walked() throws IOException {
    put(".drafts/proposal.yaml");
    assertThat(judged(folder.resolve(".drafts").toString()))
        .containsExactly(".drafts/proposal.yaml");
  }

  @Test
  void files_that_are_no_proposals_are_left_aside_and_counted() throws IOException {
    put("proposal.yaml");
    Proposals.write(folder, "compose.yaml", "services: {web: {image: nginx}}\n");
    Proposals.write(folder, "letter.yml", "title: A letter\nnotes: Read on\ncontact: {}\n");
    var run = Run.of("check", "-q", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("check", "-f", "json", folder.toString()).err())
        .isEqualTo("2 files were left aside: no proposal, by the keys in it.\n");
    assertThat(judged(folder.toString())).containsExactly("proposal.yaml");
  }

  @Test
  void a_draft_without_a_program_and_a_file_that_cannot_be_read_are_judged() throws IOException {
    Proposals.write(folder, "draft.yaml", "request: {amount: 900}\n");
    Proposals.write(folder, "broken.yaml", "title: Coaches: a first step\n");
    assertThat(judged(folder.toString())).containsExactly("broken.yaml", "draft.yaml");
  }

  @Test
  void a_file_that_is_named_is_always_judged_whatever_its_ending() throws IOException {
    var list = Proposals.write(folder, "shopping.txt", "milk: 2\n");
    var hidden = Proposals.write(folder, ".hidden", "title: A letter\n");
    assertThat(judged(list.toString(), hidden.toString()))
        .containsExactly(".hidden", "shopping.txt");
  }

  @Test
  void a_file_that_is_named_twice_or_in_a_folder_too_is_judged_once() throws IOException {
    put("proposal.yaml");
    var file = folder.resolve("proposal.yaml").toString();
    assertThat(judged(file, folder.toString(), file)).containsExactly("proposal.yaml");
  }

  @Test
  void a_path_is_shown_as_it_was_given() {
    assertThat(Run.of("check", "-q", "./examples/../examples/ashgrove/").out())
        .startsWith("./examples/../examples/ashgrove/proposal.yaml: ");
  }

  @Test
  void standard_input_is_read_for_a_dash() throws IOException {
    assertThat(Run.withInput(Proposals.ashgrove(), "check", "-q", "--as-of", Run.DAY, "-"))
        .isEqualTo(
            new Run(
                0,
                """
                -: Ready for a person to review (0 must be in place, 0 to look at, 0 for
                information)
                """,
                ""));
  }

  @Test
  void standard_input_can_be_given_a_name() throws IOException {
    var run =
        Run.withInput(Proposals.ashgrove(), "check", "-q", "--stdin-name=towns/ashgrove.yaml", "-");
    assertThat(run.out()).startsWith("towns/ashgrove.yaml: ");
  }

  @Test
  void a_list_names_the_files_to_judge_one_a_line() throws IOException {
    put("a/proposal.yaml", "b c/proposal.yaml", "d/proposal.yaml", "é.yaml");
    var names = "%1$s/b c/proposal.yaml\r\n\n%1$s/a/proposal.yaml\n%1$s/é.yaml".formatted(folder);
    var list = Proposals.write(folder, "list.txt", "\uFEFF" + names);
    var expected = List.of("a/proposal.yaml", "b c/proposal.yaml", "é.yaml");
    assertThat(judged("@" + list)).isEqualTo(expected);
    assertThat(
            Schemas.read(Run.withInput(names, "check", "-f", "json", "@-").out())
                .at("/summary/proposals")
                .asInt())
        .isEqualTo(3);
  }

  @Test
  void a_name_in_a_list_is_never_an_option() throws IOException {
    var list = Proposals.write(folder, "list.txt", "--fail-on=never\n");
    assertThat(Run.of("check", "@" + list))
        .isEqualTo(new Run(2, "", "There is no file or folder --fail-on=never.\n"));
  }

  @Test
  void a_list_that_is_not_there_exits_2() {
    assertThat(Run.of("check", "@nowhere.txt"))
        .isEqualTo(new Run(2, "", "The file nowhere.txt could not be read.\n"));
  }

  @Test
  void nothing_on_standard_input_is_a_file_that_cannot_be_read() {
    assertThat(Run.withInput("", "check", "-").out())
        .startsWith("The file could not be read\n-\n")
        .contains("Nothing is written in this file.");
  }

  @Test
  void a_file_in_utf_16_is_read_too() throws IOException {
    var file = folder.resolve("proposal.yaml");
    Files.write(file, ("\uFEFF" + Proposals.ashgrove()).getBytes(StandardCharsets.UTF_16LE));
    assertThat(Run.of("check", "-q", "--as-of", Run.DAY, file.toString()).exit()).isZero();
  }

  private void put(String... names) throws IOException {
    for (var name : names) {
      Proposals.write(folder, name, Proposals.ashgrove());
    }
  }

  private List<String> judged(String... paths) {
    var args = Stream.concat(Stream.of("check", "-f", "json"), Stream.of(paths));
    var report = Schemas.read(Run.of(args.toArray(String[]::new)).out());
    return StreamSupport.stream(report.get("proposals").spliterator(), false)
        .map(proposal -> proposal.get("file").asString().replace(folder + "/", ""))
        .toList();
  }
}
