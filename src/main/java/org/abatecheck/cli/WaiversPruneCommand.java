package org.abatecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.abatecheck.check.IdleWaiver;
import org.abatecheck.check.WaiverUse;
import org.abatecheck.policy.Waiver;
import org.abatecheck.policy.WaiverFile;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck waivers prune}. */
@Command(
    name = "prune",
    description = {
      "Shows the exceptions that are over or that no finding needs any more, and with --write takes"
          + " them out of their files.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false)
final class WaiversPruneCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "The proposals to judge. What is for others only is left alone until it is over.")
  private List<String> paths;

  @Option(names = "--write", description = "Take them out.")
  private boolean write;

  @Mixin private DecisionOptions decisions;

  WaiversPruneCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    var decided = decisions.read();
    var checker = decided.checker();
    var judged = new Inputs(streams.in(), Inputs.STANDARD_INPUT).read(paths, checker).proposals();
    for (var proposal : judged) {
      if (proposal.rules().isEmpty()) {
        throw new UsageException(
            "%s could not be judged, so it is not known which exceptions it needs. Mend it first."
                .formatted(proposal.file()));
      }
    }
    var useless = WaiverUse.of(decided.waivers(), checker.report(judged)).useless(judged);
    for (var idle : useless) {
      streams.out().println(idle.waiver().location() + ": " + idle.problem());
    }
    if (useless.isEmpty()) {
      streams.out().println("Every exception for these proposals is needed.");
    } else if (write) {
      for (var file : decided.files()) {
        takeOut(useless.stream().map(IdleWaiver::waiver).toList(), file);
      }
    } else {
      streams.err().println("To take them out, add --write.");
    }
    return 0;
  }

  private void takeOut(List<Waiver> useless, Source file) throws IOException {
    var own =
        useless.stream().filter(waiver -> waiver.location().file().equals(file.name())).toList();
    if (own.isEmpty()) {
      return;
    }
    var text =
        new WaiverFile(file)
            .without(own)
            .orElseThrow(
                () ->
                    new UsageException(
                        file.name()
                            + " holds several exceptions on one line. Take them out by hand."));
    WholeFile.write(
        Path.of(file.name()),
        text.getBytes(StandardCharsets.UTF_8),
        StandardCopyOption.REPLACE_EXISTING);
    streams.err().printf("Taken out of %s: %d.%n", file.name(), own.size());
  }
}
