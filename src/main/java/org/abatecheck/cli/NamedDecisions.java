package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by what to judge, for a run that takes no file it was not given. */
final class NamedDecisions {

  @Mixin private PackOptions packs;

  @Option(names = "--settings", paramLabel = "FILE", description = "A file of settings.")
  private Path settings;

  @Option(
      names = "--no-settings",
      description = "As it is without --settings: no abatecheck.yaml is looked for.")
  private boolean noSettings;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "A file of exceptions that were granted. May be repeated.")
  private List<Path> waivers = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day to judge by, as YYYY-MM-DD (default: today).")
  private LocalDate asOf;

  JudgingOptions.Decided read() throws IOException, InvalidSourceException {
    if (settings != null && noSettings) {
      throw new UsageException("Give --settings or --no-settings, not both.");
    }
    return JudgingOptions.decide(packs, Optional.ofNullable(settings), waivers, asOf);
  }
}
