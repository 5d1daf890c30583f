package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.abatecheck.report.Format;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: picks the command, and turns what goes wrong into an exit code. */
@Command(
    name = "abatecheck",
    description = "Checks opioid abatement fund proposals and explains what is missing.",
    versionProvider = VersionLine.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nTo begin: ",
    footer = "abatecheck check proposal.yaml%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every proposal was judged; nothing found at or above --fail-on",
      "1:something found at or above --fail-on, or a proposal could not be read",
      "2:wrong usage: an unknown option, a path that is not there, nothing to judge",
      "3:a rule pack has mistakes: all are printed, nothing is judged",
      "70:a fault in abatecheck itself"
    })
public final class Main implements Runnable {

  static final int USAGE = 2;
  static final int INVALID_PACK = 3;
  static final int FAULT = 70;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, for example: abatecheck check proposal.yaml");
  }

  public static void main(String... args) {
    // The same bytes wherever it runs; some languages have digits of their own.
    Locale.setDefault(Locale.ROOT);
    // Straight to the streams, so that the report is UTF-8 whatever the console says.
    int exit =
        run(
            args,
            // Buffered: a pipe that is read to its end directly has no length to ask for.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(exit);
  }

  /** Runs one command; the report goes to {@code out}, everything else to {@code err}. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    var output = writer(out);
    var errors = writer(err);
    var streams = new Streams(in, output, errors);
    var line = new CommandLine(new Main(), new CommandFactory(streams));
    line.setOut(output);
    line.setErr(errors);
    line.setAbbreviatedOptionsAllowed(false);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(Format.class, written -> word(Format.values(), written));
    line.registerConverter(FailOn.class, written -> word(FailOn.values(), written));
    line.registerConverter(Color.class, written -> word(Color.values(), written));
    line.setParameterExceptionHandler(Main::explainUsage);
    line.setExecutionExceptionHandler(Main::explain);
    int exit = line.execute(args);
    output.flush();
    errors.flush();
    return exit;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new PrintStream(stream, false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "there is no day " + written + "; write year-month-day, such as 2026-11-21");
    }
  }

  private static <E extends Enum<E>> E word(E[] values, String written) {
    return Arrays.stream(values)
        .filter(value -> value.name().equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no "
                        + written
                        + "; choose one of "
                        + Arrays.stream(values)
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .collect(joining(", "))));
  }

  // The mistake is the last thing a reader sees: the whole help would push it out of sight.
  private static int explainUsage(ParameterException exception, String[] args) {
    var line = exception.getCommandLine();
    var err = line.getErr();
    err.println(exception.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println("To see how it is used: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return USAGE;
  }

  private static int explain(
      Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
    var err = line.getErr();
    if (exception instanceof InvalidSourceException invalid) {
      invalid.problems().forEach(err::println);
      int count = invalid.problems().size();
      err.println(
          "The rules have %d %s; nothing was judged."
              .formatted(count, count == 1 ? "mistake" : "mistakes"));
      return INVALID_PACK;
    }
    if (exception instanceof UsageException usage) {
      err.println(usage.getMessage());
      return USAGE;
    }
    if (exception instanceof InvalidPathException invalid) {
      err.println("No file can be called " + invalid.getInput() + ".");
      return USAGE;
    }
    exception.printStackTrace(err);
    err.println(
        "This is a fault in abatecheck, not in your file. Please report it with the lines above.");
    return FAULT;
  }
}
