package org.abatecheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.abatecheck.document.Schema;
import org.abatecheck.policy.SettingsFile;
import org.abatecheck.policy.WaiverReader;
import org.abatecheck.report.SchemaWriter;
import org.abatecheck.report.TemplateGuide;
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

  @Option(names = "--diff", description = "The schema of the JSON that diff writes instead.")
  private boolean ofDiff;

  @Option(names = "--waivers", description = "The schema of a file of exceptions instead.")
  private boolean ofWaivers;

  @Option(names = "--settings", description = "The schema of abatecheck.yaml instead.")
  private boolean ofSettings;

  @Option(names = "--template", description = "What a template of the report can say instead.")
  private boolean ofTemplate;

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
    if (ofDiff) {
      streams.out().write(SchemaWriter.ofComparison());
      return 0;
    }
    if (ofTemplate) {
      streams.out().write(TemplateGuide.page());
      return 0;
    }
    streams.out().write(SchemaWriter.write(schema()));
    return 0;
  }

  private Schema schema() throws IOException, InvalidSourceException {
    if (ofWaivers) {
      return WaiverReader.schema();
    }
    return ofSettings
        ? SettingsFile.schema(packs.read())
        : Programs.named(program, packs.read()).schema().orElseThrow();
  }
}
