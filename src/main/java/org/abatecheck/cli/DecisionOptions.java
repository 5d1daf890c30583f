package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.abatecheck.check.Checker;
import org.abatecheck.policy.WaiverReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import picocli.CommandLine.Option;

/** The options that say what reviewers and states have decided: waivers and settings. */
final class DecisionOptions {

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "A file of exceptions that were granted. May be repeated.")
  private List<Path> waivers = List.of();

  Checker checker(PackOptions packOptions, LocalDate asOf)
      throws IOException, InvalidSourceException {
    var packs = packOptions.read();
    var files = new ArrayList<Source>();
    for (var file : waivers) {
      files.add(source(file));
    }
    return new Checker(
        packs,
        asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf,
        WaiverReader.read(files, packs));
  }

  private static Source source(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(
          Files.exists(file)
              ? "The file " + file + " may not be read."
              : "There is no file " + file + ".");
    }
    return Source.of(file.toString(), Files.readAllBytes(file));
  }
}
