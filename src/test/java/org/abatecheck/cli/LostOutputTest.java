package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostOutputTest {

  private static final String SAID =
      "The report could not be written to standard output. Is the disk full?\n";

  @Test
  void a_report_that_is_lost_is_told_and_exits_with_2() {
    for (var command :
        List.of(
            "check --as-of 2026-11-21 examples/ashgrove/proposal.yaml",
            "check -f json --fail-on never examples/millbrook/proposal.yaml",
            "explain RS-03",
            "rules list",
            "schema")) {
      assertThat(run("No space left on device", command))
          .as(command)
          .isEqualTo(new Run(2, "", SAID));
    }
  }

  @Test
  void a_reader_that_has_gone_away_is_no_fault() {
    assertThat(run("Broken pipe", "check examples/millbrook/proposal.yaml"))
        .isEqualTo(new Run(1, "", ""));
  }

  private static Run run(String failure, String command) {
    var err = new ByteArrayOutputStream();
    var out =
        new OutputStream() {
          @Override
          public void write(int character) throws IOException {
            throw new IOException(failure);
          }
        };
    int exit = Main.run(command.split(" "), InputStream.nullInputStream(), out, err);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }
}
