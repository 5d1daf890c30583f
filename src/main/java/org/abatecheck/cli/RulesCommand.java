package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.abatecheck.check.ExampleRun;
import org.abatecheck.report.ReadingPage;
import org.abatecheck.report.RuleList;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.text.ProseLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code abatecheck rules} and what it can do. */
@Command(
    name = "rules",
    description = {"Lists, tests, validates and tries out rule packs.", ""},
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
        spec.commandLine(), "Say what to do with the rules: list, test, validate or read.");
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

  @Command(
      name = "read",
      description = "Shows how the text rules understand a sentence, and why.",
      mixinStandardHelpOptions = true)
  int read(
      @Parameters(paramLabel = "TEXT", description = "What a proposal may say.") String text,
      @Option(
              names = "--place",
              paramLabel = "FIELD",
              defaultValue = "post_overdose_protocol",
              description =
                  "The field it stands in, such as responsibilities or"
                      + " coaches_do_not.clinical; the default is a protocol.")
          String place,
      @Mixin PackOptions packs)
      throws IOException, InvalidSourceException {
    var rules = packs.read();
    var reading = ReadingPlaces.of(rules).reading(place);
    var page = new ReadingPage(Terminal.width());
    rules
        .rules()
        .collect(Collectors.toMap(Rule::id, rule -> rule, (one, same) -> one, TreeMap::new))
        .values()
        .forEach(
            rule -> rule.prose().ifPresent(lexicon -> read(rule, lexicon, text, reading, page)));
    streams.out().write(page.text());
    return 0;
  }

  private static void read(
      Rule rule, ProseLexicon lexicon, String text, String reading, ReadingPage page) {
    var explanation = lexicon.explain(text, reading);
    if (!explanation.targets().isEmpty()) {
      page.add(rule, explanation);
    }
  }
}
