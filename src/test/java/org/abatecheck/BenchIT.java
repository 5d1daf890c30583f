package org.abatecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The script of {@code examples/bench}, without what it needs npm for. */
@DisabledOnOs(OS.WINDOWS)
class BenchIT {

  @Test
  void measures_the_distribution_and_prints_a_table() throws Exception {
    var builder = new ProcessBuilder("sh", "examples/bench/run.sh", "5");
    builder.environment().putAll(Map.of("TOOLS", "audit compose", "ROUNDS", "1"));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(said.lines().filter(line -> line.startsWith("|")))
        .extracting(line -> line.split(" \\| ", 3))
        .extracting(cells -> cells[0])
        .containsExactly(
            "|",
            "|---|---|---|---|---|---|---|",
            "| abatecheck audit",
            "| composing the YAML, no more");
  }
}
