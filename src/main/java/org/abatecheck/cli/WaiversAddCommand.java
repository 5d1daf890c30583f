package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.document.change.Rewriting;
import org.abatecheck.policy.NewWaiver;
import org.abatecheck.policy.Proposals;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck waivers add}. */
@Command(
    name = "add",
    description = {
      "Writes down an exception that was granted, from a finding in a proposal.",
      "In a terminal it asks for the reason, the name and the last day.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  abatecheck waivers add proposal.yaml RS-10 --line 34")
final class WaiversAddCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(index = "0", paramLabel = "PATH", description = "The proposal, as it is judged.")
  private String proposal;

  @Parameters(index = "1", paramLabel = "RULE", description = "The rule, such as RS-10.")
  private String rule;

  @Option(
      names = "--line",
      paramLabel = "N",
      description = "The line of the finding, where the rule has several.")
  private Integer line;

  @Option(
      names = "--everywhere",
      description = "For the rule in the whole proposal, not at one place only.")
  private boolean everywhere;

  @Option(
      names = "--municipality",
      description = "For any proposal of this town, not for this file only.")
  private boolean municipality;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is granted.")
  private String reason;

  @Option(names = "--approved-by", paramLabel = "NAME", description = "Who grants it.")
  private String approvedBy;

  @Option(
      names = "--approved-on",
      paramLabel = "DATE",
      description = "On which day (default: the day judged by).")
  private LocalDate approvedOn;

  @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which it holds.")
  private String expires;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "The file to write to (default: waivers.yaml).")
  private Path waivers = Path.of("waivers.yaml");

  @Mixin private JudgingOptions judging;

  WaiversAddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    boolean isThere = Files.exists(waivers);
    var decided = judging.read(isThere ? List.of(waivers) : List.of());
    var judged =
        new Inputs(streams.in(), Inputs.STANDARD_INPUT)
            .read(List.of(proposal), decided.checker())
            .proposals();
    if (judged.size() != 1) {
      throw new UsageException("Name one proposal, not a folder of them.");
    }
    var report = judged.get(0);
    var finding = finding(report);
    var facts = new WaiverFacts(streams);
    var granted =
        new NewWaiver(
            finding.rule().id(),
            proposals(report),
            path(finding),
            excerpt(finding),
            facts.text("reason", reason),
            facts.text("approved_by", approvedBy),
            approvedOn == null ? decided.asOf() : approvedOn,
            facts.day("expires", expires));
    if (granted.expires().isBefore(granted.approvedOn())) {
      throw new UsageException(
          "The exception would end on %s, before the day it is granted, %s."
              .formatted(granted.expires(), granted.approvedOn()));
    }
    var file = isThere ? JudgingOptions.source(waivers) : NewWaiver.firstFile(waivers.toString());
    write(granted, file);
    return 0;
  }

  private Finding finding(ProposalReport report) {
    var found =
        report.findings().stream()
            .filter(finding -> finding.rule().id().equalsIgnoreCase(rule) && !finding.isWaived())
            .toList();
    var chosen =
        found.stream().filter(finding -> line == null || finding.span().line() == line).toList();
    if (chosen.isEmpty()) {
      throw new UsageException(
          found.isEmpty()
              ? "Nothing is found by %s in %s that has no exception yet."
                  .formatted(rule, report.file())
              : "%s finds nothing on line %s. It does on %s.".formatted(rule, line, lines(found)));
    }
    if (!chosen.get(0).rule().waivable()) {
      throw new UsageException("No exception can be granted from " + rule + ".");
    }
    if (chosen.size() > 1 && line == null && !everywhere) {
      throw new UsageException(
          "%s finds something on %s. Name one with --line, or grant it with --everywhere."
              .formatted(rule, lines(found)));
    }
    return chosen.get(0);
  }

  private static String lines(List<Finding> found) {
    var numbers =
        found.stream()
            .map(finding -> Integer.toString(finding.span().line()))
            .distinct()
            .collect(joining(", "));
    return (numbers.contains(",") ? "lines " : "line ") + numbers;
  }

  private Proposals proposals(ProposalReport report) {
    return municipality
        ? report
            .municipality()
            .<Proposals>map(Proposals.Of::new)
            .orElseThrow(() -> new UsageException("The proposal does not name its town."))
        : new Proposals.Files(report.file().replaceFirst("^(?:\\.?/)+", ""));
  }

  private Optional<String> path(Finding finding) {
    return Optional.of(finding.path()).filter(path -> !everywhere && !path.isEmpty());
  }

  private Optional<String> excerpt(Finding finding) throws IOException {
    if (path(finding).isEmpty()) {
      return Optional.empty();
    }
    // What must not be repeated is not repeated here either.
    return finding.rule().hidden()
        ? finding.excerpt()
        : NewWaiver.wordsAt(JudgingOptions.source(Path.of(proposal)), finding.path());
  }

  private void write(NewWaiver granted, Source file) {
    var piece =
        granted
            .piece(file)
            .orElseThrow(
                () ->
                    new UsageException(
                        file.name() + " is written in braces, where no lines can be added."));
    try {
      WholeFile.write(
          waivers,
          Rewriting.with(file, piece).getBytes(StandardCharsets.UTF_8),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException(
          waivers + " could not be written. Check that its folder may be written to.");
    }
    streams.err().println("Written to " + waivers + ":");
    piece.lines().forEach(streams.out()::println);
  }
}
