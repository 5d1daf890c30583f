package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private static String text;
  private static String json;

  @TempDir private Path folder;

  @BeforeAll
  static void what_standard_output_gets() {
    text = check().out();
    json = check("-f", "json").out();
  }

  @Test
  void a_report_goes_to_a_file_instead() throws IOException {
    var run = check("-o", file("report.txt"));
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(written("report.txt")).isEqualTo(text);
  }

  @Test
  void the_format_asked_for_goes_to_the_file() throws IOException {
    assertThat(check("-f", "json", "-o", file("report"))).isEqualTo(new Run(1, "", ""));
    assertThat(written("report")).isEqualTo(json);
  }

  @Test
  void one_run_writes_several_reports() throws IOException {
    var run = check("-o", "json=" + file("a.json"), "-o", "text=" + file("a.txt"));
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(written("a.json")).isEqualTo(json);
    assertThat(written("a.txt")).isEqualTo(text);
  }

  @Test
  void the_format_asked_for_goes_to_standard_output_when_the_files_have_their_own()
      throws IOException {
    assertThat(check("-f", "text", "-o", "JSON=" + file("a.json"))).isEqualTo(new Run(1, text, ""));
    assertThat(written("a.json")).isEqualTo(json);
  }

  @Test
  void a_folder_that_is_not_there_exits_2_and_the_other_reports_are_kept() throws IOException {
    var lost = file("nowhere/a.txt");
    assertThat(check("-o", "text=" + lost, "-o", "json=" + file("a.json")))
        .isEqualTo(
            new Run(
                2,
                "",
                "The report could not be written to "
                    + lost
                    + ". Check that the folder is there and may be written to.\n"));
    assertThat(written("a.json")).isEqualTo(json);
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void an_empty_folder_is_not_taken_for_a_file() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    assertThat(check("-o", file("reports")).exit()).isEqualTo(2);
    assertThat(folder.resolve("reports")).isEmptyDirectory();
    assertThat(files()).containsExactly("reports");
  }

  @Test
  void a_report_that_was_there_is_replaced() throws IOException {
    Files.writeString(folder.resolve("report.txt"), "x".repeat(100_000));
    check("-o", file("report.txt"));
    assertThat(written("report.txt")).isEqualTo(text);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_stays_a_link() throws IOException {
    Files.writeString(folder.resolve("2026.txt"), "old");
    Files.createSymbolicLink(folder.resolve("latest.txt"), Path.of("2026.txt"));
    check("-o", file("latest.txt"));
    assertThat(folder.resolve("latest.txt")).isSymbolicLink();
    assertThat(written("2026.txt")).isEqualTo(text);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_report_may_be_read_by_those_who_may_read_other_new_files() throws IOException {
    check("-o", file("report.txt"));
    var other = Files.createFile(folder.resolve("other.txt"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("report.txt")))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void a_report_never_takes_the_place_of_the_proposal() throws IOException {
    var proposal = Proposals.write(folder, "proposal.yaml", Proposals.ashgrove());
    assertThat(Run.of("check", folder.toString(), "-o", proposal.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "The report would replace "
                    + proposal
                    + ", which it tells of. Give it another name.\n"));
    assertThat(proposal).hasContent(Proposals.ashgrove());
  }

  @Test
  void two_reports_cannot_go_to_the_same_file() {
    assertThat(check("-o", "text=a.txt", "-o", "json=./a.txt"))
        .isEqualTo(new Run(2, "", "Two reports cannot go to the same file ./a.txt.\n"));
  }

  @Test
  void a_format_that_there_is_not_exits_2_before_anything_is_judged() {
    assertThat(check("-o", "jsn=" + file("a.json")))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is no format jsn. There is: text, json, sarif, junit, csv, github, gitlab, markdown, html\n"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_name_may_hold_an_equals_sign() throws IOException {
    check("-o", file("jsn=a.txt"));
    assertThat(written("jsn=a.txt")).isEqualTo(text);
  }

  private static Run check(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("check", "--as-of", Run.DAY, Proposals.PORT_ELLIS.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
