package org.abatecheck.cli;

import java.io.IOException;
import org.abatecheck.report.WaiverList;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code abatecheck waivers} and what it can do. */
@Command(
    name = "waivers",
    description = {"Keeps the exceptions that were granted: adds, lists and prunes them.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class WaiversCommand implements Runnable {

  private final Streams streams;

  @Spec private CommandSpec spec;

  private WaiversCommand(Streams streams) {
    this.streams = streams;
  }

  static CommandLine line(Streams streams) {
    return new CommandLine(new WaiversCommand(streams))
        .addSubcommand("add", new WaiversAddCommand(streams))
        .addSubcommand("prune", new WaiversPruneCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the exceptions: add, list or prune.");
  }

  @Command(
      name = "list",
      description = "Lists the exceptions on record, with the days that are left.",
      mixinStandardHelpOptions = true)
  int list(@Mixin DecisionOptions decisions) throws IOException, InvalidSourceException {
    var decided = decisions.read();
    if (decided.files().isEmpty()) {
      throw new UsageException("Name a file of exceptions, such as --waivers waivers.yaml");
    }
    streams.out().write(WaiverList.of(decided.waivers(), decided.asOf(), Terminal.width()));
    return 0;
  }
}
