package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by what to judge, exceptions with them. */
final class DecisionOptions {

  @Mixin private JudgingOptions judging;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "A file of exceptions that were granted. May be repeated.")
  private List<Path> waivers = List.of();

  JudgingOptions.Decided read() throws IOException, InvalidSourceException {
    return judging.read(waivers);
  }
}
