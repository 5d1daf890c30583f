package org.abatecheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.abatecheck.report.SchemaWriter;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck schema}. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of a proposal, for editors that help while you type.",
      "It asks for the plain spelling of each value; check takes more.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "PROGRAM",
      arity = "0..1",
      description = "Which program's proposals (default: recovery-coaching).")
  private String program = "recovery-coaching";

  @Option(names = "--report", description = "The schema of the JSON report instead.")
  private boolean ofReport;

  @Mixin private PackOptions packs;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    if (ofReport) {
      streams.out().write(SchemaWriter.ofReport());
      return 0;
    }
    var schema = Programs.named(program, packs.read()).schema().orElseThrow();
    streams.out().write(SchemaWriter.write(schema));
    return 0;
  }
}
