package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abatecheck.check.ExampleRun;
import org.abatecheck.report.RuleList;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code abatecheck rules} and what it can do. */
@Command(
    name = "rules",
    description = {"Lists, tests and validates rule packs.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class RulesCommand implements Runnable {

  private final Streams streams;

  @Spec private CommandSpec spec;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the rules: list, test or validate.");
  }

  @Command(
      name = "list",
      description = "Lists every rule with its severity, its title and where it comes from.",
      mixinStandardHelpOptions = true)
  int list(@Mixin PackOptions packs) throws IOException, InvalidSourceException {
    streams.out().write(RuleList.of(packs.read(), Terminal.width()));
    return 0;
  }

  @Command(
      name = "test",
      description = "Runs the examples of every rule, and shows those that come out otherwise.",
      mixinStandardHelpOptions = true)
  int test(@Mixin PackOptions packs) throws IOException, InvalidSourceException {
    var run = ExampleRun.of(packs.read());
    run.failures().forEach(failure -> streams.out().println(failure));
    streams
        .out()
        .printf(
            "%d examples of %d rules: %d as written, %d not.%n",
            run.examples(),
            run.rules(),
            run.examples() - run.failures().size(),
            run.failures().size());
    return run.failures().isEmpty() ? 0 : 1;
  }

  @Command(
      name = "validate",
      description = "Loads the rule packs in a folder and prints every mistake in them.",
      mixinStandardHelpOptions = true)
  int validate(
      @Parameters(paramLabel = "DIR", description = "A pack, or a folder of packs.") Path folder)
      throws IOException, InvalidSourceException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("There is no folder " + folder + ".");
    }
    var packs = RulePackReader.read(List.of(folder), false);
    streams.out().printf("No mistakes in %d rules.%n", packs.rules().count());
    return 0;
  }
}
