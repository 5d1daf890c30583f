package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    // The page's own form and script, and none that a proposal brought.
    assertThat(seen.get("scripts").valueStream().map(JsonNode::asString))
        .satisfiesExactly(
            form -> assertThat(form).startsWith("<form class=\"filter\">"),
            script -> assertThat(script).startsWith("<script>// Sorts and filters the table;"));
    assertThat(seen.get("unreached").valueStream()).isEmpty();
  }
}
