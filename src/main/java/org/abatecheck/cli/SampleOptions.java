package org.abatecheck.cli;

import java.util.Optional;
import org.abatecheck.agreement.Draw;
import picocli.CommandLine.Option;

/** The options that draw a sample. */
final class SampleOptions {

  // More than anybody reads; that many passages are held.
  private static final int MOST = 10_000;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description =
          "Draw N passages for people to read without seeing what was found in them: sample.csv is"
              + " the sheet to fill in. Then: abatecheck agreement")
  private Integer size;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Draw others: a whole number (default: 1). The same seed draws the same.")
  private Long seed;

  Optional<Draw> draw() {
    if (size == null && seed != null) {
      throw new UsageException("--seed is for --sample. Say how many passages to draw.");
    }
    if (size != null && (size < 1 || size > MOST)) {
      throw new UsageException("--sample is a whole number from 1 to %d.".formatted(MOST));
    }
    return Optional.ofNullable(size).map(many -> new Draw(many, seed == null ? 1 : seed));
  }
}
