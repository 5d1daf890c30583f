package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page of an audit as a browser shows it. */
class AuditPageInBrowserTest {

  private static final String HOSTILE =
      "title: \"</title></script><script>alert(1)</script>\"\nprogram: recovery-coaching\n"
          + "municipality: {name: \"<img src=x onerror=alert(2)>{{count}}\", state: OH}\n";

  @TempDir private Path folder;

  @Test
  void axe_finds_nothing_nothing_is_loaded_and_no_proposal_runs() throws Exception {
    assumeThat(Browser.missing()).isEmpty();
    Files.writeString(folder.resolve("hostile.yaml"), HOSTILE);
    var roster =
        Files.writeString(
            folder.resolve("towns.txt"), "Ashgrove\nTessok\n<b>{{count}}</b>\nPort Ellis\n");
    var results = folder.resolve("results");
    Run.of(
        "audit",
        "-q",
        "--as-of",
        Run.DAY,
        "--roster",
        roster.toString(),
        "-o",
        results.toString(),
        "examples",
        folder.toString());

    var seen = Browser.look(results.resolve("index.html"), folder.resolve("page.pdf"));

    assertThat(seen.get("looks").valueStream())
        .hasSize(6)
        .allSatisfy(
            look -> {
              assertThat(look.get("violations").valueStream()).isEmpty();
              assertThat(look.get("sideways").asBoolean()).isFalse();
            });
    assertThat(seen.get("requests").valueStream()).isEmpty();
    assertThat(seen.get("messages").valueStream()).isEmpty();
    // The page's own script and form, and none that a proposal brought.
    assertThat(seen.get("scripts").valueStream().map(JsonNode::asString))
        .satisfiesExactly(
            script -> assertThat(script).startsWith("<script>// Sorts and filters the table,"),
            form -> assertThat(form).startsWith("<form class=\"filter\">"));
    assertThat(seen.get("unreached").valueStream()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"list-unreadable.html, 200, 250", "details/00001.html, 0, 0"})
  void the_pages_behind_it_are_as_good_with_the_script_and_without(
      String page, int rowsAtFirst, int rows) throws Exception {
    assumeThat(Browser.missing()).isEmpty();
    Files.writeString(folder.resolve("hostile.yaml"), HOSTILE);
    for (int i = 0; i < 250; i++) {
      Files.writeString(folder.resolve("z%03d.yaml".formatted(i)), "title: \"\n");
    }
    var results = folder.resolve("results");
    Run.of("audit", "-q", "--as-of", Run.DAY, "-o", results.toString(), folder.toString());

    var seen = Browser.glance(results.resolve(page));

    assertThat(seen.get("looks").valueStream())
        .allSatisfy(
            look -> {
              assertThat(look.get("violations").valueStream()).isEmpty();
              assertThat(look.get("sideways").asBoolean()).isFalse();
            })
        .extracting(look -> look.get("rows").asInt())
        .containsExactly(rowsAtFirst, rowsAtFirst, rows, rows);
    assertThat(seen.get("messages").valueStream()).isEmpty();
  }

  @Test
  void the_table_shows_what_it_is_asked_for_in_the_order_of_a_column() throws Exception {
    assumeThat(Browser.missing()).isEmpty();
    Run.of(
        "audit", "-q", "--as-of", Run.DAY, "-o", folder.resolve("results").toString(), "examples");
    var page = folder.resolve("results/index.html");

    assertThat(Browser.ask(page, "{\"words\": \"city\", \"verdict\": \"not-ready\"}", "Asked, $"))
        .containsExactly(
            "City of Harrow Creek: 78,400",
            "City of Port Ellis: 118,250",
            "City of Kettering Ford: 134,250",
            "City of Tamarack Bend: 136,200");
    assertThat(
            Browser.ask(
                page,
                "{\"column\": \"Sustainability & Non-Supplantation\", \"came\": \"not-met\"}",
                "Must be in place"))
        .containsExactly(
            "Borough of Tamsin Point: 3", "Bracken County: 9", "Town of Millbrook: 10");
  }
}
