package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.abatecheck.agreement.AgreementFormat;
import org.abatecheck.audit.ComparisonFormat;
import org.abatecheck.check.FailOn;
import org.abatecheck.report.Format;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
    footerHeading = "%nTo begin: ",
    footer = "abatecheck init%n",
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      ExitCodes.ON_0,
      ExitCodes.ON_1,
      ExitCodes.ON_2,
      ExitCodes.ON_3,
      ExitCodes.ON_70
    })
public final class Main implements Runnable {

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
    return run(args, in, out, err, Terminal.asks());
  }

  /**
   * @param asks whether a person is there to answer questions
   */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err, boolean asks) {
    var reports = new Output(out);
    var output = writer(reports);
    var errors = writer(err);
    var streams = new Streams(in, output, errors, asks);
    var line = new CommandLine(new Main());
    Commands.addTo(line, args, streams);
    line.setOut(output);
    line.setErr(errors);
    line.setAbbreviatedOptionsAllowed(false);
    // Lists of files are for check to read: whoever can name a file must not give options.
    line.setExpandAtFiles(false);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(URI.class, Main::address);
    line.registerConverter(Format.class, written -> word(Format.values(), written));
    line.registerConverter(
        ComparisonFormat.class, written -> word(ComparisonFormat.values(), written));
    line.registerConverter(
        AgreementFormat.class, written -> word(AgreementFormat.values(), written));
    line.registerConverter(FailOn.class, written -> word(FailOn.values(), written));
    line.registerConverter(Color.class, written -> word(Color.values(), written));
    line.setParameterExceptionHandler(Main::explainUsage);
    line.setExecutionExceptionHandler(Main::explain);
    int exit = line.execute(args);
    output.flush();
    if (reports.failure().isPresent()) {
      errors.println("The report could not be written to standard output. Is the disk full?");
      exit = Math.max(exit, ExitCodes.USAGE);
    }
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

  private static URI address(String written) {
    if (!written.matches("https?://[^\\s<>\"()\\[\\]{}|\\\\^`]+")) {
      throw new TypeConversionException(
          "write an address that begins with https://, such as"
              + " https://github.com/OWNER/REPOSITORY/blob/main/");
    }
    return URI.create(written);
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
    return ExitCodes.USAGE;
  }

  private static int explain(
      Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
    var err = line.getErr();
    if (exception instanceof InvalidSourceException invalid) {
      invalid.problems().forEach(err::println);
      int count = invalid.problems().size();
      err.println(
          "There %s; nothing was judged."
              .formatted(count == 1 ? "is 1 mistake" : "are " + count + " mistakes"));
      return ExitCodes.INVALID_PACK;
    }
    if (exception instanceof UsageException usage) {
      err.println(usage.getMessage());
      return ExitCodes.USAGE;
    }
    if (exception instanceof InvalidPathException invalid) {
      err.println("No file can be called " + invalid.getInput() + ".");
      return ExitCodes.USAGE;
    }
    if (exception instanceof IOException cannot) {
      err.println("This could not be read or written: " + cannot.getMessage() + ".");
      return ExitCodes.USAGE;
    }
    exception.printStackTrace(err);
    err.println(
        "This is a fault in abatecheck, not in your file. Please report it with the lines above.");
    return ExitCodes.FAULT;
  }
}
