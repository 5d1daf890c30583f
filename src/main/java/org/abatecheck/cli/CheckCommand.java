package org.abatecheck.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.abatecheck.check.FailOn;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.WaiverUse;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.report.OwnTemplate;
import org.abatecheck.report.Renderer;
import org.abatecheck.report.Version;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck check}. */
@Command(
    name = "check",
    description = {
      "Judges proposals and says what is in place, what is missing, and what to write.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  abatecheck check proposal.yaml",
      "  abatecheck check -o json=report.json -o csv=report.csv towns/",
      "  abatecheck check --evidence proposal.yaml"
    },
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      ExitCodes.ON_0,
      ExitCodes.ON_1,
      ExitCodes.ON_2,
      ExitCodes.ON_3,
      ExitCodes.ON_70
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Files to judge, folders of .yaml and .yml files, or - to read standard input.",
        "@LIST stands for the files that LIST names, one a line (@- for standard input)."
      })
  private List<String> paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How to write the report: ${COMPLETION-CANDIDATES} (default: text).",
      completionCandidates = FormatNames.class)
  private Format format;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = {
        "Write the report by a Mustache template of your own instead.",
        "What a template can say: abatecheck schema --template"
      })
  private Path template;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Write the report to a file instead.",
        "As FORMAT=FILE, and repeated, for several reports of one run."
      })
  private List<String> outputs = List.of();

  @Mixin private DecisionOptions decisions;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Exit with 1 when something of this level or above is found: error, warning, info or"
              + " never (default: error).")
  private FailOn failOn;

  @Option(
      names = "--evidence",
      description = "List also what is in place, with the line that shows it.")
  private boolean evidence;

  @Option(
      names = "--bom",
      description =
          "Begin CSV with a byte-order mark, by which spreadsheets know that it is UTF-8.")
  private boolean byteOrderMark;

  @Option(
      names = "--links",
      paramLabel = "URL",
      description = {
        "What goes in front of a file's name to make a link of it, in Markdown and templates,",
        "such as https://github.com/OWNER/REPOSITORY/blob/main/"
      })
  private URI links;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = Inputs.STANDARD_INPUT,
      description = "What a report calls the proposal that is read from standard input.")
  private String stdinName;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in text reports: auto, always or never (default: auto).")
  private Color color;

  @Option(
      names = {"-q", "--quiet"},
      description = "Only the verdicts, and no notes.")
  private boolean quiet;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    var destinations = Destinations.of(outputs, asked());
    var decided = decisions.read();
    var checker = decided.checker();
    var inputs = new Inputs(streams.in(), stdinName).read(paths, checker);
    if (inputs.asideCount() > 0 && !quiet) {
      streams.err().println(Inputs.leftAside(inputs.asideCount()));
    }
    if (inputs.proposals().isEmpty()) {
      throw new UsageException(
          "There is nothing to judge in " + String.join(", ", paths) + ": no proposal was found.");
    }
    destinations.spare(inputs.proposals().stream().map(ProposalReport::file).toList());
    var report = checker.report(inputs.proposals());
    if (!quiet) {
      WaiverUse.of(decided.waivers(), report)
          .idle()
          .forEach(idle -> streams.err().println(idle.words()));
    }
    boolean written = destinations.write(report, this::look, streams);
    return written ? failOn.exitCode(report) : ExitCodes.USAGE;
  }

  private Optional<Function<Look, Renderer>> asked() throws IOException, InvalidSourceException {
    if (template == null) {
      return Optional.ofNullable(format).map(each -> each::renderer);
    }
    if (format != null) {
      throw new UsageException("Give a format or a template, not both for one report.");
    }
    return Optional.of(OwnTemplate.read(template)::renderer);
  }

  private Look look(boolean toTerminal) {
    return new Look(
        Version.number(),
        toTerminal ? Terminal.width() : Look.DEFAULT_WIDTH,
        color.isWanted(toTerminal),
        evidence,
        quiet,
        byteOrderMark,
        links == null ? "" : links.toString().replaceFirst("/?$", "/"),
        failOn);
  }
}
