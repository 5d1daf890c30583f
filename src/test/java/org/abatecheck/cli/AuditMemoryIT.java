package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar with little memory. */
class AuditMemoryIT {

  private static final int PROPOSALS = 2_000;
  // What a run of a few hundred needs, and a third more; their reports would fill ten times as
  // much.
  private static final String LITTLE = "-Xmx36m";

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void memory_does_not_grow_with_the_number_of_proposals() throws Exception {
    var towns = Files.createDirectory(folder.resolve("towns"));
    for (int i = 0; i < PROPOSALS; i++) {
      write(towns.resolve("%04d.yaml".formatted(i)), i);
    }
    var results = folder.resolve("results");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jar = Path.of("target", "abatecheck.jar").toString();
    var said = folder.resolve("said.txt");

    var process =
        new ProcessBuilder(
                List.of(
                    java,
                    LITTLE,
                    "-jar",
                    jar,
                    "audit",
                    "-q",
                    "-o",
                    results.toString(),
                    towns.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(1);
    assertThat(said).isEmptyFile();
    try (var rows = Files.lines(results.resolve("proposals.jsonl"))) {
      assertThat(rows).hasSize(PROPOSALS);
    }
  }

  private static void write(Path file, int number) throws IOException {
    Files.writeString(
        file,
        """
        program: recovery-coaching
        title: Coaches for town %1$d
        municipality: {name: Town %1$d, state: OH}
        request: {amount: 1000}
        """
            .formatted(number));
  }
}
