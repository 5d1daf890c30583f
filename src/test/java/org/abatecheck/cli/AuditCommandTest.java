package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

  @TempDir private Path folder;
  private Path results;
  private Path towns;

  @BeforeEach
  void makes_a_folder_for_the_towns() throws IOException {
    results = folder.resolve("results");
    towns = Files.createDirectory(folder.resolve("towns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proposals.jsonl",
        "proposals.csv",
        "findings.csv",
        "summary.json",
        "index.html",
        "list-1-role-scope-not-met.html",
        "details/00001.html"
      })
  void the_audit_of_the_examples_is_as_it_was_kept(String name) throws IOException {
    assertThat(audit("examples").exit()).isEqualTo(1);

    // The digest of a pack changes with every word of it; what it says of the proposals does not.
    var written =
        Files.readString(results.resolve(name))
            .replaceAll("(\"digest\": \"sha256:|\\)<br><code>sha256:)\\w+", "$1…")
            .replaceAll("\\(\\w{12}…\\)", "(…)");
    Golden.assertMatches(Golden.resource("audit/" + name.replace("details/", "")), written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void writes_the_same_however_many_are_judged_at_a_time(String jobs) throws IOException {
    audit("examples");
    var other = folder.resolve("other");

    Run.of("audit", "-q", "--as-of", Run.DAY, "--jobs", jobs, "-o", other.toString(), "examples");

    assertThat(contents(other)).isEqualTo(contents(results));
  }

  @Test
  void an_unreadable_proposal_is_a_row_and_no_stop() throws IOException {
    town("a", "title: \"a\n");
    town("b", Proposals.ashgrove());

    assertThat(audit(towns.toString()).exit()).isEqualTo(1);

    assertThat(rows("proposals.csv"))
        .hasSize(3)
        .satisfies(rows -> assertThat(rows.get(1)).contains("a.yaml\"", "\"unreadable\""));
  }

  @Test
  void what_is_too_much_for_one_page_is_on_linked_pages_with_true_totals() throws IOException {
    for (int i = 0; i <= 5_000; i++) {
      town("%04d".formatted(i), "title: \"\n");
    }

    audit(towns.toString());

    assertThat(Files.readString(results.resolve("index.html")))
        .contains("5,000 of 5,001 proposals are on this page, which is page 1 of 2.")
        .contains("<a href=\"proposals-002.html\">2</a>")
        .contains("Sorting and looking reach only this page.");
    assertThat(Files.readString(results.resolve("proposals-002.html")))
        .contains("1 of 5,001 proposals are on this page, which is page 2 of 2.")
        .contains("towns/5000.yaml")
        .contains("href=\"details/00101.html#p-");
    assertThat(results.resolve("details/00101.html")).isRegularFile();
  }

  @Test
  void every_figure_leads_to_a_list_of_as_many_and_every_proposal_to_its_details()
      throws IOException {
    audit("examples");

    var links =
        Pattern.compile(
                "<a href=\"(list-[\\w-]+\\.html)\">(\\d+)<|"
                    + "\"number\">(\\d+)</span> <a href=\"(list-[\\w-]+\\.html)\">")
            .matcher(Files.readString(results.resolve("index.html")))
            .results()
            .toList();
    assertThat(links).hasSizeGreaterThan(10);
    for (var link : links) {
      var list = Files.readString(results.resolve(link.group(link.group(1) == null ? 4 : 1)));
      var details =
          Pattern.compile("<th scope=\"row\"><a href=\"([^\"#]+)#([^\"]+)\">")
              .matcher(list)
              .results()
              .toList();
      assertThat(details).hasSize(Integer.parseInt(link.group(link.group(2) == null ? 3 : 2)));
      for (var detail : details) {
        assertThat(Files.readString(results.resolve(detail.group(1))))
            .contains("id=\"" + detail.group(2) + "\"");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"4, false", "5, true"})
  void a_rule_that_nearly_all_fail_is_marked_where_they_are_enough(int size, boolean isMarked)
      throws IOException {
    for (int i = 0; i < size; i++) {
      town("town-" + i, "title: \"\n");
    }

    audit(towns.toString());

    assertThat(Files.readString(results.resolve("summary.json")))
        .contains("\"rule\": \"DOC-01\"", "\"check_the_rule\": " + isMarked);
    assertThat(
            Files.readString(results.resolve("index.html"))
                .contains("Check the rule, not only the towns: it fails in over 80 %."))
        .isEqualTo(isMarked);
  }

  @Test
  void a_name_that_leads_nowhere_stops_it_before_anything_is_written() {
    var run = audit("examples", "nowhere");

    assertThat(run).isEqualTo(new Run(2, "", "There is no file or folder nowhere.\n"));
    assertThat(folder).isDirectoryNotContaining("glob:**results*");
  }

  @Test
  void a_folder_without_proposals_leaves_nothing_behind() {
    var run = audit(towns.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("There is nothing to judge in " + towns + ": no proposal was found.\n");
    assertThat(folder).isDirectoryNotContaining("glob:**results*");
  }

  @Test
  void a_folder_with_other_files_is_not_replaced() throws IOException {
    Files.createDirectory(results);
    Files.writeString(results.resolve("letter.txt"), "Dear town");

    var run = audit("examples");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("holds other files than an audit, such as letter.txt.");
    assertThat(results.resolve("letter.txt")).hasContent("Dear town");
  }

  @Test
  void an_earlier_audit_is_replaced() throws IOException {
    audit("examples");

    audit(Proposals.ASHGROVE.toString());

    assertThat(rows("proposals.csv")).hasSize(2);
  }

  @Test
  void settings_and_waivers_found_beside_proposals_are_listed_and_not_used() throws IOException {
    town("a", Proposals.ashgrove());
    Files.writeString(
        towns.resolve("abatecheck.yaml"), "rules:\n  RS-10:\n    severity: nonsense\n");
    Files.writeString(towns.resolve("granted.yml"), "waivers:\n  - rule: RS-10\n");

    var run = Run.of("audit", "--as-of", Run.DAY, "-o", results.toString(), towns.toString());

    assertThat(run.err())
        .isEqualTo(
            """
            2 files were left aside: no proposal, by the keys in it.
            Found beside the proposals and not used: %1$s/abatecheck.yaml
            Found beside the proposals and not used: %1$s/granted.yml
            The results are in %2$s.
            """
                .formatted(towns, results));
  }

  @Test
  void an_exception_for_many_that_no_proposal_needed_is_named_at_the_end() throws IOException {
    var island = Path.of("examples/gull-island");
    town("a", Files.readString(island.resolve("proposal.yaml")));
    town("b", Proposals.ashgrove());
    var granted =
        Files.readString(island.resolve("waivers.yaml"))
            .replace("municipality: Town of Gull Island", "towns/*.yaml");
    var waivers = Files.writeString(folder.resolve("waivers.yaml"), granted);
    var idle =
        Files.writeString(
            folder.resolve("idle.yaml"), granted.replace("towns/*.yaml", "islands/*.yaml"));

    var run =
        Run.of(
            "audit",
            "--as-of",
            Run.DAY,
            "--waivers",
            waivers.toString(),
            "--waivers",
            idle.toString(),
            "-o",
            results.toString(),
            towns.toString());

    assertThat(run.err())
        .isEqualTo(
            "The exception from RS-10 that Priya Lindqvist, State Opioid Program Office granted"
                + " until 2027-12-31 is not needed: nothing that it covers was found. If the words"
                + " that it allowed were changed, ask whether it is granted for the new ones. Else"
                + " it can be taken out. It stands in idle.yaml, line 3.\n"
                + "The results are in "
                + results
                + ".\n");
  }

  @Test
  void the_money_of_a_pool_that_each_of_its_towns_sends_counts_once() throws IOException {
    var pooled =
        Proposals.ashgrove()
            + "pool:\n  lead: Kestrel Brook\n  members:\n"
            + "    - municipality: Ashgrove\n      amount: 112000\n";
    town("a", pooled);
    town("b", pooled.replace("Kestrel Brook\n", "kestrel  brook\n"));

    audit(towns.toString());

    assertThat(rows("proposals.csv").get(1)).contains("\"112000.00\",\"112000.00\"");
    assertThat(rows("proposals.csv").get(2)).contains("\"112000.00\",\"0.00\"");
    assertThat(Files.readString(results.resolve("summary.json"))).contains("\"pooled_again\": 1");
  }

  @Test
  void drops_not_explained_are_added_up_once_for_a_pool_and_without_those_excepted()
      throws IOException {
    var drop =
        Proposals.ashgrove()
            .replace("hours\", amount: 6500}", "hours\", amount: 40000}")
            .replace(
                "  proposed_year:\n",
                "  reductions: [{source: Levy, amount: 300, reason: It ended, evidence: Vote of the"
                    + " Town, decided_on: 2026-05-04}]\n  proposed_year:\n");
    var pooled = drop + "pool:\n  lead: Kestrel Brook\n";
    town("a", drop);
    town("b", pooled);
    town("c", pooled);
    town("d", drop);
    town("e", Proposals.ashgrove());
    var waivers =
        Files.writeString(
            folder.resolve("waivers.yaml"),
            "waivers: [{rule: NS-08, proposal: towns/d.yaml, reason: The grant of the county ends,"
                + " approved_by: The State, approved_on: 2026-01-01, expires: 2027-12-31}]\n");

    audit("--waivers", waivers.toString(), towns.toString());

    assertThat(Csv.rows(Files.readString(results.resolve("proposals.csv"))))
        .extracting(row -> row.get("unexplained_drop"))
        .containsExactly("18000.00", "18000.00", "", "", "");
    assertThat(Files.readString(results.resolve("summary.json")))
        .contains("\"unexplained_drop\": \"36000.00\"", "\"unexplained_drop_proposals\": 2");
    assertThat(Files.readString(results.resolve("index.html")))
        .contains(
            "<p>Drops in other funding not yet explained: <strong>$36,000</strong> in 2"
                + " proposals.</p>");
  }

  @Test
  void proposals_come_in_the_order_of_their_paths_whatever_is_named_first() throws IOException {
    town("b", Proposals.ashgrove());
    town("a", Proposals.ashgrove());
    Files.writeString(
        Files.createDirectory(towns.resolve("a")).resolve("z.yaml"), Proposals.ashgrove());
    var list = Files.writeString(folder.resolve("list"), towns.resolve("b.yaml") + "\n");

    audit("@" + list, towns.toString());

    assertThat(rows("proposals.csv"))
        .map(row -> row.replaceFirst("^\"([^\"]*/towns/)?([^\"]*)\".*", "$2"))
        .containsExactly("file", "a/z.yaml", "a.yaml", "b.yaml");
  }

  private Run audit(String... paths) {
    var args = new ArrayList<>(List.of("audit", "-q", "--as-of", Run.DAY, "-o"));
    args.add(results.toString());
    args.addAll(List.of(paths));
    return Run.of(args.toArray(String[]::new));
  }

  private void town(String name, String text) throws IOException {
    Files.writeString(towns.resolve(name + ".yaml"), text);
  }

  private List<String> rows(String name) throws IOException {
    return Files.readString(results.resolve(name)).lines().toList();
  }

  private static List<String> contents(Path results) throws IOException {
    var contents = new ArrayList<String>();
    try (var files = Files.walk(results)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(results.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return contents;
  }
}
