package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.abatecheck.check.Checker;
import org.abatecheck.policy.Settings;
import org.abatecheck.policy.SettingsFile;
import org.abatecheck.policy.WaiverReader;
import org.abatecheck.policy.Waivers;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by what to judge: rule packs, settings and the day. */
final class JudgingOptions {

  @Mixin private PackOptions packs;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "A file of settings (default: abatecheck.yaml in the folder you are in, or in the nearest"
              + " one above it).")
  private Path settings;

  @Option(names = "--no-settings", description = "Ignore any abatecheck.yaml.")
  private boolean noSettings;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day to judge by, as YYYY-MM-DD (default: today).")
  private LocalDate asOf;

  /**
   * What there is to judge by.
   *
   * @param packs as they are without the settings
   * @param files those of the waivers
   */
  record Decided(
      RulePacks packs, LocalDate asOf, Settings settings, List<Source> files, Waivers waivers) {

    Checker checker() {
      return new Checker(packs, asOf, settings, waivers);
    }
  }

  /**
   * @param waivers the files of waivers that are named, beside those in the settings
   */
  Decided read(List<Path> waivers) throws IOException, InvalidSourceException {
    if (settings != null && noSettings) {
      throw new UsageException("Give --settings or --no-settings, not both.");
    }
    var path =
        noSettings
            ? Optional.<Path>empty()
            : Optional.ofNullable(settings).or(() -> SettingsFile.above(Path.of("")));
    return decide(packs, path, waivers, asOf);
  }

  /**
   * @param settings the file of them, if any
   * @param asOf the day; null for today
   */
  static Decided decide(
      PackOptions packs, Optional<Path> settings, List<Path> waivers, LocalDate asOf)
      throws IOException, InvalidSourceException {
    var file = settings.isPresent() ? settingsFile(settings.get()) : Optional.<SettingsFile>empty();
    var loaded = packs.readWith(file.map(SettingsFile::packs).orElse(List.of()));
    var files = new ArrayList<>(waivers);
    var set = Settings.NONE;
    if (file.isPresent()) {
      var read = file.get().read(loaded);
      set = read.settings();
      files.addAll(read.waivers());
    }
    var sources = new ArrayList<Source>();
    var seen = new HashSet<Path>();
    for (var each : files) {
      // The settings may name a file that is named on the command line too.
      if (seen.add(each.toAbsolutePath().normalize())) {
        sources.add(source(each));
      }
    }
    var day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    return new Decided(loaded, day, set, sources, WaiverReader.read(sources, loaded));
  }

  private static Optional<SettingsFile> settingsFile(Path path) throws IOException {
    var folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return Optional.of(new SettingsFile(folder, source(path)));
  }

  static Source source(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(
          Files.exists(file)
              ? "The file " + file + " may not be read."
              : "There is no file " + file + ".");
    }
    return Source.of(file.toString(), Files.readAllBytes(file));
  }
}
