package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.abatecheck.agreement.Agreement;
import org.abatecheck.agreement.AgreementFormat;
import org.abatecheck.agreement.Sampling;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck agreement}. */
@Command(
    name = "agreement",
    description = {
      "Tells how far people who have read a sample agree with the rules, and with each other.",
      "Give each reader sample.csv, and nothing else, of: abatecheck audit --sample 40",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  abatecheck audit --sample 40 -o audit-2026 towns/",
      "  abatecheck agreement audit-2026 anna.csv ben.csv"
    },
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      "0:the sheets were read, whatever the answers",
      "2:wrong usage, or an audit without a sample",
      "3:a sheet has mistakes: all are printed",
      ExitCodes.ON_70
    })
final class AgreementCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "AUDIT",
      description = "The folder of the audit that the sample was drawn in.")
  private Path audit;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SHEET",
      description = "The sheets that came back, one of each reader.")
  private List<Path> sheets;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private AgreementFormat format;

  /** The formats as help shows them. */
  private static final class Formats extends ArrayList<String> {
    Formats() {
      super(Arrays.stream(AgreementFormat.values()).map(AgreementFormat::id).toList());
    }
  }

  AgreementCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    var key = audit.resolve(Sampling.KEY);
    if (!Files.exists(key)) {
      throw new UsageException(
          "There is no sample in %s. Draw one with: abatecheck audit --sample 40 -o %s"
              .formatted(audit, audit));
    }
    var sources = new ArrayList<Source>();
    for (var sheet : new LinkedHashSet<>(sheets)) {
      sources.add(JudgingOptions.source(sheet));
    }
    format.write(Agreement.read(JudgingOptions.source(key), sources), streams.out());
    return 0;
  }
}
