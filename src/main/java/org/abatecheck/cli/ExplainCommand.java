package org.abatecheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.abatecheck.document.Spelling;
import org.abatecheck.report.RulePage;
import org.abatecheck.rules.Rule;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code abatecheck explain}. */
@Command(
    name = "explain",
    description = {
      "Tells what a rule asks, why, from which passage, with examples that pass and that do not.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "RULE", description = "The id of the rule, such as RS-03.")
  private String id;

  @Mixin private PackOptions packs;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    var loaded = packs.read();
    var rule = loaded.rules().filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
    if (rule.isEmpty()) {
      var near = Spelling.nearest(id, loaded.rules().map(Rule::id).toList());
      throw new UsageException(
          "There is no rule "
              + id
              + near.map(word -> "; did you mean " + word + "?").orElse(".")
              + " To see all: abatecheck rules list");
    }
    streams.out().write(RulePage.of(rule.get(), loaded, Terminal.width()));
    return 0;
  }
}
