package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what has changed, as a browser shows it. */
class DiffPageInBrowserTest {

  @TempDir private Path folder;

  @Test
  void axe_finds_nothing_and_nothing_is_loaded() throws Exception {
    assumeThat(Browser.missing()).isEmpty();
    var towns = Files.createDirectory(folder.resolve("towns"));
    Files.writeString(towns.resolve("a.yaml"), Proposals.ashgrove());
    Files.writeString(towns.resolve("b.yaml"), Proposals.ashgrove().replace("Ashgrove", "Hale"));
    Files.writeString(towns.resolve("c.yaml"), "title: \"\n");
    var old = audit("old", towns);
    Files.writeString(
        towns.resolve("a.yaml"), Proposals.ashgrove().replaceAll("(?m)^  certified_by:.*\n", ""));
    Files.writeString(towns.resolve("b.yaml"), "program: recovery-coaching\n");
    Files.delete(towns.resolve("c.yaml"));
    var page = folder.resolve("changes.html");
    Run.of("diff", "-o", "html=" + page, old, audit("new", towns));

    var seen = Browser.glance(page);

    assertThat(seen.get("looks").valueStream())
        .hasSize(4)
        .allSatisfy(
            look -> {
              assertThat(look.get("violations").valueStream()).isEmpty();
              assertThat(look.get("sideways").asBoolean()).isFalse();
            });
    assertThat(seen.get("requests").valueStream()).isEmpty();
    assertThat(seen.get("messages").valueStream()).isEmpty();
  }

  private String audit(String name, Path towns) {
    var results = folder.resolve(name).toString();
    Run.of("audit", "-q", "--as-of", Run.DAY, "-o", results, towns.toString());
    return results;
  }
}
