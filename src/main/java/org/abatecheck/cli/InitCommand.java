package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.abatecheck.check.Checker;
import org.abatecheck.check.Finding;
import org.abatecheck.document.Schema;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.abatecheck.template.Advice;
import org.abatecheck.template.Answers;
import org.abatecheck.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code abatecheck init}. */
@Command(
    name = "init",
    description = {
      "Starts a proposal: writes a file to fill in, with a note on every line.",
      "In a terminal it first asks a few questions.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  abatecheck init",
      "  abatecheck init --program recovery-coaching --state MA towns/ashgrove.yaml",
      "  abatecheck init --set municipality.name=\"Town of Ashgrove\" --set request.amount=90000"
    })
final class InitCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";
  private static final String DEFAULT_FILE = "proposal.yaml";
  private static final String STATE = "municipality.state";
  private static final String PROGRAM = "program";

  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "The file to write (default: proposal.yaml), or - for standard output. A file that is"
              + " there already is never overwritten.")
  private String file = DEFAULT_FILE;

  @Option(
      names = "--program",
      paramLabel = "PROGRAM",
      description = "What the proposal is for, such as recovery-coaching.")
  private String program;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "The state, by its two letters or its name. It adds what that state asks for.")
  private String state;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "An answer to fill in, such as request.amount=90000. May be repeated;",
        "a key of a list once for each entry."
      })
  private List<String> set = List.of();

  @Option(names = "--short", description = "Only what every proposal needs. This is the default.")
  private boolean brief;

  @Option(names = "--full", description = "Every field, those that may be left out too.")
  private boolean full;

  @Mixin private PackOptions packs;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InvalidSourceException {
    if (brief && full) {
      throw new UsageException("Give --short or --full, not both.");
    }
    var loaded = packs.read();
    var target =
        file.equals(STANDARD_OUTPUT) ? Optional.<NewFile>empty() : Optional.of(NewFile.at(file));
    var questions = new Questions(streams);
    var pack = program(loaded, questions);
    var schema = pack.schema().orElseThrow();
    var advice = advice(pack);
    var answers =
        answers(
            pack,
            schema,
            questions,
            (path, given) ->
                objections(path, new Template(loaded, pack, given, advice).brief(), loaded));
    var template = new Template(loaded, pack, answers, advice);
    var text = full ? template.full() : template.brief();
    if (target.isEmpty()) {
      streams.out().write(text);
    } else {
      target.get().write(text);
      tellWhatIsNext(
          pack, advice, answers.open(schema).containsKey(STATE) && !loaded.layers().isEmpty());
    }
    return 0;
  }

  private RulePack program(RulePacks loaded, Questions questions) throws IOException {
    if (program != null) {
      return Programs.named(program, loaded);
    }
    if (loaded.programs().size() == 1) {
      return loaded.programs().get(0);
    }
    return (streams.asks() ? questions.program(loaded) : Optional.<RulePack>empty())
        .orElseThrow(
            () ->
                new UsageException(
                    "Say what the proposal is for: --program "
                        + String.join(", or --program ", loaded.programWords())));
  }

  private Answers answers(
      RulePack pack, Schema schema, Questions questions, Questions.Objections objections)
      throws IOException {
    var answers = Answers.of(schema, given(pack));
    if (!answers.problems().isEmpty()) {
      throw new UsageException(String.join("\n", answers.problems()));
    }
    return streams.asks() ? questions.answers(answers, schema, objections) : answers;
  }

  /** What a check of the file would say must be put right in an answer. */
  private List<String> objections(String path, String proposal, RulePacks loaded) {
    var pointer = "/" + path.replace('.', '/');
    return new Checker(loaded, LocalDate.now(ZoneId.systemDefault()))
        .check(Source.of(file, proposal)).findings().stream()
            .filter(finding -> finding.state() == Finding.State.WRITTEN)
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.path().equals(pointer))
            .map(Finding::message)
            .toList();
  }

  private Map<String, List<String>> given(RulePack pack) {
    var settings = new ArrayList<>(List.of(PROGRAM + "=" + pack.program().orElseThrow()));
    if (state != null) {
      settings.add(STATE + "=" + state);
    }
    settings.addAll(set);
    var given = new LinkedHashMap<String, List<String>>();
    for (var setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--set takes a key, = and a value, such as request.amount=90000. It was given: "
                + setting);
      }
      given
          .computeIfAbsent(setting.substring(0, equals), key -> new ArrayList<>())
          .add(setting.substring(equals + 1));
    }
    return given;
  }

  private Advice advice(RulePack pack) {
    var rules = packs.asTyped();
    var name = file.equals(STANDARD_OUTPUT) ? DEFAULT_FILE : file.replace('\\', '/');
    return new Advice(
        "./" + schemaFile(pack),
        "abatecheck check" + rules + " " + PackOptions.word(name),
        "abatecheck explain" + rules,
        "abatecheck init --program "
            + pack.program().orElseThrow()
            + " --full"
            + rules
            + " all-fields.yaml");
  }

  private static String schemaFile(RulePack pack) {
    return pack.program().orElseThrow() + ".schema.json";
  }

  private void tellWhatIsNext(RulePack pack, Advice advice, boolean stateIsOpen) {
    var err = streams.err();
    err.println("Written: " + file);
    err.println("Next: open it, fill it in, then run: " + advice.check());
    if (stateIsOpen) {
      err.println(
          "Some states ask for more. To have that in the file too, begin again with --state.");
    }
    err.println("If your editor knows YAML, it can help while you type. For that, run once:");
    err.printf(
        "  abatecheck schema%s %s > %s%n",
        packs.asTyped(),
        pack.program().orElseThrow(),
        PackOptions.word(Path.of(file).resolveSibling(schemaFile(pack)).toString()));
  }
}
