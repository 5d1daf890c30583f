package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By its fingerprint a finding is known again in the next report. */
class FingerprintTest {

  private static final Path MILLBROOK = Path.of("examples/millbrook/proposal.yaml");

  @Test
  void stays_when_lines_move_and_the_file_gets_another_name() throws IOException {
    var proposal = Files.readString(MILLBROOK);
    assertThat(fingerprints("town.yaml", "# A note\n\n" + proposal))
        .isEqualTo(fingerprints("proposal.yaml", proposal));
  }

  @Test
  void stays_when_another_entry_comes_before() throws IOException {
    var proposal = Files.readString(MILLBROOK);
    var longer =
        proposal.replaceFirst(
            "(?m)^  strategies:\n", "  strategies:\n    - support-in-treatment-and-recovery\n");
    assertThat(longer).isNotEqualTo(proposal);
    assertThat(fingerprints("proposal.yaml", longer))
        .containsAll(fingerprints("proposal.yaml", proposal));
  }

  private static List<String> fingerprints(String name, String proposal) {
    var run =
        Run.withInput(
            proposal, "check", "-f", "gitlab", "--as-of", Run.DAY, "--stdin-name", name, "-");
    return Schemas.read(run.out())
        .valueStream()
        .map(issue -> issue.get("fingerprint").asString())
        .toList();
  }
}
