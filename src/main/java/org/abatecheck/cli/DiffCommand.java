package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.abatecheck.audit.AuditException;
import org.abatecheck.audit.Comparison;
import org.abatecheck.audit.ComparisonFormat;
import org.abatecheck.audit.EarlierReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck diff}. */
@Command(
    name = "diff",
    description = {
      "Tells what has changed from one report to the next: what is fixed and what is new.",
      "Says too whether it is the proposal or the rules that have changed.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  abatecheck check -o json=june.json proposal.yaml",
      "  abatecheck diff june.json july.json",
      "  abatecheck diff -o html=changes.html audit-2026 audit-2027"
    },
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      "0:the reports were compared, whatever has changed",
      "2:wrong usage, or a file that is no report of abatecheck",
      ExitCodes.ON_70
    })
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier report: a file of check -f json, or the folder of an audit.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later report.")
  private Path after;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "How to write it: ${COMPLETION-CANDIDATES} (default: text).")
  private ComparisonFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Write it to a file instead.",
        "As FORMAT=FILE, and repeated, for several formats."
      })
  private List<String> outputs = List.of();

  /** The formats as help shows them. */
  private static final class Formats extends ArrayList<String> {
    Formats() {
      super(formats().keySet());
    }
  }

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var destinations = Destinations.of(outputs, Optional.ofNullable(format), formats());
    destinations.spare(List.of(before.toString(), after.toString()));
    var comparison = Comparison.of(read(before), read(after));
    boolean written =
        destinations.write((each, toTerminal, out) -> each.write(comparison, out), streams);
    return written ? 0 : ExitCodes.USAGE;
  }

  private static Map<String, ComparisonFormat> formats() {
    var formats = new LinkedHashMap<String, ComparisonFormat>();
    for (var each : ComparisonFormat.values()) {
      formats.put(each.id(), each);
    }
    return formats;
  }

  private static EarlierReport read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder " + path + ".");
    }
    try {
      return EarlierReport.read(path);
    } catch (AuditException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
