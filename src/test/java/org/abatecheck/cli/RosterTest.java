package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

class RosterTest {

  private static final String POOL =
      """
      pool:
        lead: Kestrel Brook
        members:
          - {municipality: Town of Kestrel Brook, amount: 100000}
          - {municipality: Fennmoor, amount: 12000}
      """;

  @TempDir private Path folder;
  private Path results;
  private Path towns;

  @BeforeEach
  void makes_a_folder_for_the_towns() throws IOException {
    results = folder.resolve("results");
    towns = Files.createDirectory(folder.resolve("towns"));
  }

  @Test
  void a_list_of_municipalities_is_held_against_what_they_sent() throws IOException {
    town("01", "Town of Ashgrove");
    town("02", "ASHGROVE");
    town("03", "St. Brendan's");
    town("04", "Bel Air Twp");
    town("05", "N. Foxboro");
    town("06", "Cañon Hollow");
    town("07", "Stilmeadow");
    town("08", "Weaston");
    town("09", "Ithaca");
    town("10", "Town of Ithaca");
    town("11", "Town of Framing");
    town("12", "City of Dover");
    town("13", "Town of Dover");
    town("14", "Kestrel Brook", POOL);
    town("15", "Kestrel Brook");
    town("16", "Kansas City");
    town("17", "Lindon");
    town("18", "Linden");
    town("19", "Nowhere at All");
    Files.writeString(towns.resolve("20.yaml"), "title: \"\n");
    town("21", "Wrenfield");
    workTown("22", "Wrenfield");
    town("23", "Marlow", "", "NH");

    var run = audit(Golden.resource("roster/towns.csv"));

    assertThat(run.exit()).isEqualTo(1);
    assertMatches(
        "err.txt", run.err().replaceAll("(?m)^(The results are in .*|.* of .* files)\n", ""));
    assertMatches("roster.csv", Files.readString(results.resolve("roster.csv")));
    var summary = Files.readString(results.resolve("summary.json"));
    assertMatches("roster.json", summary.substring(summary.indexOf("\"roster\": ")));
    var page = Files.readString(results.resolve("index.html"));
    int from = page.indexOf("<section aria-labelledby=\"roster\">");
    assertMatches("roster.html", page.substring(from, page.indexOf("</section>", from)));
  }

  private void assertMatches(String name, String actual) throws IOException {
    Golden.assertMatches(
        Golden.resource("roster/" + name), actual.replace(towns.toString(), "towns"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8    | Ashgrove\\n\\nOtterfield\\n
          UTF-8    | Ashgrove, MA\\r\\nOtterfield, Massachusetts\\r\\n
          UTF-8    | Municipality\\nAshgrove\\nOtterfield\\n
          UTF-8    | \uFEFF"Name";"State"\\r\\n"Ashgrove";"MA"\\r\\n"Otterfield";ma\\r\\n;\\r\\n
          UTF-8    | population\\ttown\\n"9,000"\\tAshgrove\\n4000\\tOtterfield\\n
          UTF-16LE | \uFEFFCity/Town,State,\\nAshgrove,MA,\\nOtterfield,MA\\n
          """)
  void a_list_is_read_in_every_form_that_people_have_it_in(Charset charset, String text)
      throws IOException {
    town("a", "Town of Ashgrove");

    audit(list(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"), charset));

    assertThat(Csv.rows(Files.readString(results.resolve("roster.csv"))))
        .extracting(row -> row.get("municipality"), row -> row.get("status"))
        .containsExactly(tuple("Ashgrove", "sent"), tuple("Otterfield", "nothing"));
  }

  @Test
  void every_mistake_in_a_list_is_told_with_its_line_and_nothing_is_judged() throws IOException {
    var list =
        list(
            "municipality,state\nAsh,MX\n,MA\nTown of,MA\nEaston,MA,5\n\"West\nTon\",MA\n",
            StandardCharsets.UTF_8);

    assertThat(audit(list))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                %1$s:2:1: `MX` is no state. Write its two letters, such as MA, or its name.
                %1$s:3:1: There is no name in this row.
                %1$s:4:1: `Town of` is no name of a municipality.
                %1$s:5:1: This row has 3 fields, but the first row names 2 columns. Put quotes around a field with a comma or a semicolon in it.
                %1$s:6:1: The name goes on over several lines. Is a closing quote missing?
                There are 5 mistakes; nothing was judged.
                """
                    .formatted(list)));
    assertThat(results).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | 1 | No municipality is listed here. Write the name of one on each line.
          place;state\\nAsh;MA   | 1 | The first row names no column of names. Call it `municipality`, `name` or `town`.
          Ashgrove\\nTown of\\n   | 2 | `Town of` is no name of a municipality.
          Ashgrove\\nEaston, 02334 | 2 | `02334` is no state. Write its two letters, such as MA, or its name.
          """)
  void what_is_wrong_with_a_list_is_told_with_what_to_write(String text, int line, String message)
      throws IOException {
    var list = list(text.replace("\\n", "\n"), StandardCharsets.UTF_8);

    assertThat(audit(list).err())
        .isEqualTo(
            list + ":" + line + ":1: " + message + "\nThere is 1 mistake; nothing was judged.\n");
  }

  @Test
  void a_list_that_a_spreadsheet_program_did_not_save_as_utf_8_is_not_guessed_at()
      throws IOException {
    var list = list("Ashgrove\nCañon Hollow\n", StandardCharsets.ISO_8859_1);

    assertThat(audit(list).err()).startsWith(list + ":2:1: This is no text in UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5"})
  void it_comes_to_the_same_however_many_are_judged_at_a_time(String jobs) throws IOException {
    for (int i = 0; i < 60; i++) {
      town("%02d".formatted(i), "Town " + i % 40);
    }
    var list = list("Town 1\nTown 2\nTown 39\nTown 77\n", StandardCharsets.UTF_8);
    audit(list);
    var before = Files.readString(results.resolve("roster.csv"));

    audit(list, "--jobs", jobs);

    assertThat(Files.readString(results.resolve("roster.csv"))).isEqualTo(before);
  }

  @Test
  void a_name_of_a_list_cannot_run_as_a_formula() throws IOException {
    town("a", "Ashgrove");

    audit(list("=cmd()\nAshgrove\n", StandardCharsets.UTF_8));

    assertThat(Csv.rows(Files.readString(results.resolve("roster.csv"))))
        .first()
        .extracting(row -> row.get("municipality"))
        .isEqualTo("'=cmd()");
  }

  private Run audit(Path list, String... more) {
    var args = new ArrayList<>(List.of("audit", "--as-of", Run.DAY, "-o", results.toString()));
    args.addAll(List.of("--roster", list.toString(), towns.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private Path list(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("list.csv"), text.getBytes(charset));
  }

  private void town(String file, String name) throws IOException {
    town(file, name, "");
  }

  private void town(String file, String name, String more) throws IOException {
    town(file, name, more, "MA");
  }

  private void town(String file, String name, String more, String state) throws IOException {
    Files.writeString(
        towns.resolve(file + ".yaml"),
        Proposals.ashgrove()
                .replace("name: Town of Ashgrove", "name: \"" + name + "\"")
                .replace("state: MA", "state: " + state)
            + more);
  }

  /** One of the other program. */
  private void workTown(String file, String name) throws IOException {
    var proposal = Files.readString(Path.of("examples/bracken-ridge/proposal.yaml"));
    Files.writeString(
        towns.resolve(file + ".yaml"),
        proposal.replace("name: Bracken County", "name: " + name).replace("New York", "MA"));
  }
}
