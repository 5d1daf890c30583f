package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sample.csv", "sample-key.csv"})
  void a_sample_of_the_examples_is_as_it_was_kept(String name) throws IOException {
    draw("audit", "--sample", "24");

    Golden.assertMatches(Golden.resource("sample/" + name), text("audit", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5"})
  void the_same_are_drawn_however_many_are_judged_at_a_time(String jobs) throws IOException {
    draw("audit", "--sample", "24");
    draw("other", "--sample", "24", "--seed", "1", "--jobs", jobs);

    assertThat(text("other", "sample.csv")).isEqualTo(text("audit", "sample.csv"));
  }

  @Test
  void another_seed_draws_others() throws IOException {
    draw("audit", "--sample", "24");
    draw("other", "--sample", "24", "--seed", "-7");

    var first = ids("audit");
    assertThat(ids("other")).hasSize(24).isNotEqualTo(first);
  }

  @Test
  void a_smaller_sample_is_drawn_from_a_larger_one() throws IOException {
    draw("audit", "--sample", "400");
    draw("other", "--sample", "8");

    assertThat(ids("audit")).hasSize(400).containsAll(ids("other"));
  }

  @Test
  void where_there_are_too_few_all_are_drawn() throws IOException {
    draw("audit", "--sample", "10000");

    assertThat(ids("audit")).hasSizeBetween(1_000, 9_999).doesNotHaveDuplicates();
  }

  @Test
  void an_audit_without_a_sample_has_no_sheet() throws IOException {
    draw("audit");

    assertThat(folder.resolve("audit")).isDirectoryNotContaining("glob:**sample*");
    assertThat(text("audit", "summary.json")).doesNotContain("\"sample\"");
  }

  @Test
  void what_may_not_be_repeated_is_not_repeated_in_a_sheet() throws IOException {
    var towns = Files.createDirectory(folder.resolve("towns"));
    Files.writeString(
        towns.resolve("a.yaml"),
        Proposals.ashgrove()
            .replace("    - Meet", "    - \"Meet Jane Roe, SSN 123-45-6789\"\n    - Meet"));

    Run.of("audit", "-q", "--sample", "10000", "-o", at("audit"), towns.toString());

    assertThat(text("audit", "sample.csv")).contains("Meet Jane Roe").doesNotContain("123-45-6789");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sample 0     | --sample is a whole number from 1 to 10000.
          --sample 10001 | --sample is a whole number from 1 to 10000.
          --seed 3       | --seed is for --sample. Say how many passages to draw.
          """)
  void what_cannot_be_drawn_is_told_and_exits_2(String options, String message) {
    assertThat(draw("audit", options.split(" "))).isEqualTo(new Run(2, "", message + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "json, json"})
  void what_two_readers_answered_is_told_as_figures(String format, String ending)
      throws IOException {
    draw("audit", "--sample", "24");
    // One saves it as spreadsheet programs of many countries do, the other as RFC 4180 has it.
    var anna = fill("anna.csv", ";", "\r\n", SampleTest::annas);
    var ben = fill("ben.csv", ",", "\n", SampleTest::bens);

    var run = Run.of("agreement", "-f", format, at("audit"), anna, ben);

    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    Golden.assertMatches(
        Golden.resource("sample/agreement." + ending), run.out().replace(folder + "/", ""));
  }

  @Test
  void every_mistake_in_a_sheet_is_told_with_its_row() throws IOException {
    draw("audit", "--sample", "24");
    var sheet =
        fill(
            "sheet.csv",
            ",",
            "\n",
            row ->
                switch (row.get("number")) {
                  case "2" -> with(row, "answer", "maybe, see my remark");
                  case "4" -> with(row, "passage", row.get("passage") + " every day");
                  case "6" -> with(row, "id", "0123456789ab");
                  case "8" -> with(row, "number", "");
                  default -> with(row, "answer", " No. ");
                });
    var rows = Files.readAllLines(Path.of(sheet));
    rows.remove(8);
    rows.add(rows.get(1));
    Files.write(Path.of(sheet), rows);
    var letter = Files.writeString(folder.resolve("letter.csv"), "Dear all\n").toString();

    var run = Run.of("agreement", at("audit"), sheet, letter, at("audit/proposals.csv"));

    assertThat(run).returns(3, Run::exit).returns("", Run::out);
    Golden.assertMatches(
        Golden.resource("sample/mistakes.txt"), run.err().replace(folder + "/", ""));
  }

  @Test
  void the_sheet_of_another_audit_is_told_from_that_of_this_one() throws IOException {
    draw("audit", "--sample", "4");
    draw("other", "--sample", "4", "--seed", "99");

    assertThat(Run.of("agreement", at("audit"), at("other/sample.csv")))
        .returns(3, Run::exit)
        .extracting(Run::err, STRING)
        .startsWith(
            at("other/sample.csv")
                + ":1:1: Most of these passages were not drawn in this audit. Is it the sheet of another?\n");
  }

  @Test
  void an_audit_without_a_sample_is_told_how_to_draw_one() {
    draw("audit");

    assertThat(Run.of("agreement", at("audit"), at("audit/proposals.csv")))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is no sample in %1$s. Draw one with: abatecheck audit --sample 40 -o %1$s\n"
                    .formatted(at("audit"))));
  }

  private Run draw(String name, String... options) {
    var args = new ArrayList<>(List.of("audit", "-q", "--as-of", Run.DAY, "-o", at(name)));
    args.addAll(List.of(options));
    args.add("examples");
    return Run.of(args.toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String text(String audit, String name) throws IOException {
    return Files.readString(folder.resolve(audit).resolve(name));
  }

  private List<String> ids(String audit) throws IOException {
    return Csv.rows(text(audit, "sample.csv").substring(1)).stream()
        .map(row -> row.get("id"))
        .toList();
  }

  /** The sheet with a reader's answers. */
  private String fill(
      String name, String separator, String lineEnd, UnaryOperator<Map<String, String>> reader)
      throws IOException {
    var rows = Csv.rows(text("audit", "sample.csv").substring(1));
    var lines = new ArrayList<>(List.of(String.join(separator, rows.get(0).keySet())));
    for (var row : rows) {
      lines.add(
          reader.apply(row).values().stream()
              .map(field -> '"' + field.replace("\"", "\"\"").replace('\'', '’') + '"')
              .collect(Collectors.joining(separator)));
    }
    var text = "\uFEFF" + String.join(lineEnd, lines) + lineEnd;
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Map<String, String> annas(Map<String, String> row) {
    boolean bad = row.get("passage").matches(".*(Drive|arrests|takes over|tell the officers).*");
    return with(row, "answer", bad ? "Yes" : "No");
  }

  private static Map<String, String> bens(Map<String, String> row) {
    return switch (row.get("number")) {
      case "1" -> with(row, "answer", "");
      case "2" -> with(row, "answer", "?");
      case "7", "12" -> with(row, "answer", " y ");
      case "21" -> with(row, "answer", "N");
      default -> with(annas(row), "comment", "as agreed; see \"notes\"");
    };
  }

  private static Map<String, String> with(Map<String, String> row, String column, String text) {
    var changed = new LinkedHashMap<>(row);
    changed.put(column, text);
    return changed;
  }
}
