package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.abatecheck.audit.Audit;
import org.abatecheck.audit.AuditException;
import org.abatecheck.check.FailOn;
import org.abatecheck.check.WaiverUse;
import org.abatecheck.roster.Roster;
import org.abatecheck.roster.RosterReader;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck audit}. */
@Command(
    name = "audit",
    description = {
      "Judges many proposals and writes a folder of results: a web page, tables and JSON.",
      "Only the settings and exceptions named here count; those found beside proposals do not.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  abatecheck audit -o audit-2026 towns/",
      "  abatecheck audit -o audit-2026 @list.txt"
    },
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      ExitCodes.ON_0,
      ExitCodes.ON_1,
      ExitCodes.ON_2,
      ExitCodes.ON_3_WITH_LISTS,
      ExitCodes.ON_70
    })
final class AuditCommand implements Callable<Integer> {

  private static final String LIST = "@";

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Files to judge, and folders of .yaml and .yml files.",
        "@LIST stands for the files that LIST names, one a line."
      })
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the results. An earlier audit in it is replaced.")
  private Path target;

  @Mixin private NamedDecisions decisions;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "The municipalities that might send a proposal: a name a line, or a table (CSV) with a"
              + " column `municipality`, and `state` if there are several.")
  private Path roster;

  @Mixin private SampleOptions sample;

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
      description = "Write also every rule's verdict and what is in place to proposals.jsonl.")
  private boolean evidence;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many proposals to judge at a time (default: as many as processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Leave a proposal that takes longer (default: 60).")
  private int timeLimit;

  @Option(names = "--resume", description = "Go on with an audit that was interrupted.")
  private boolean resume;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, and no notes.")
  private boolean quiet;

  AuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException, InterruptedException {
    if (jobs < 1 || timeLimit < 1) {
      throw new UsageException("--jobs and --time-limit are whole numbers, 1 or more.");
    }
    var starts = starts();
    var decided = decisions.read();
    var audit =
        new Audit(
            starts,
            decided.checker(),
            roster(decided),
            sample.draw(),
            decided.files(),
            evidence,
            jobs,
            Duration.ofSeconds(timeLimit));
    var outcome = run(audit);
    if (!quiet) {
      tell(outcome, new WaiverUse(decided.waivers(), decided.asOf(), outcome.waivers()));
    }
    return outcome.faulty() ? ExitCodes.FAULT : failOn.exitCode(outcome.counts());
  }

  private Optional<Roster> roster(JudgingOptions.Decided decided)
      throws IOException, InvalidSourceException {
    return roster == null
        ? Optional.empty()
        : Optional.of(RosterReader.read(JudgingOptions.source(roster), decided.packs().states()));
  }

  private Audit.Outcome run(Audit audit) throws IOException, InterruptedException {
    try (var progress = progress(audit)) {
      var lastWords = LastWords.of(() -> tellHowToGoOn(progress));
      try {
        return audit.run(target, resume, progress);
      } finally {
        lastWords.unsay();
      }
    } catch (AuditException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      // What cannot be read is a row of the results: this is of the results alone.
      throw new UsageException(
          "The results could not be written: %s. %s".formatted(reason(e), howToGoOn()));
    }
  }

  private void tellHowToGoOn(AuditProgress progress) {
    progress.close();
    streams.err().println("The audit was stopped before its end. " + howToGoOn());
    streams.err().flush();
  }

  private String howToGoOn() {
    var unfinished = Audit.unfinished(target);
    return Files.exists(unfinished)
        ? "What is done is kept in %s: to go on with it, give the same command again with --resume."
            .formatted(unfinished)
        : "Nothing is kept of it.";
  }

  private static String reason(IOException cannot) {
    return cannot instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : cannot.getMessage();
  }

  private AuditProgress progress(Audit audit) {
    return quiet
        ? new AuditProgress.Silent(streams.err())
        : AuditProgress.of(audit::size, streams.err());
  }

  private void tell(Audit.Outcome outcome, WaiverUse waivers) {
    var err = streams.err();
    if (outcome.aside() > 0) {
      err.println(Inputs.leftAside(outcome.aside()));
    }
    outcome
        .notUsed()
        .forEach(file -> err.println("Found beside the proposals and not used: " + file));
    outcome.call().ifPresent(call -> err.println(call.inShort()));
    waivers.idle().forEach(idle -> err.println(idle.words()));
    err.println("The results are in " + target + ".");
  }

  private List<Path> starts() throws IOException {
    var starts = new ArrayList<Path>();
    for (var path : paths) {
      if (path.startsWith(LIST)) {
        var list = JudgingOptions.source(Path.of(path.substring(LIST.length())));
        list.text()
            .lines()
            .filter(name -> !name.isBlank())
            .forEach(name -> starts.add(start(name)));
      } else {
        starts.add(start(path));
      }
    }
    return starts;
  }

  private static Path start(String name) {
    if (name.isBlank()) {
      throw new UsageException("A path is empty. Name the file or folder to judge.");
    }
    var path = Path.of(name);
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder " + name + ".");
    }
    return path;
  }
}
