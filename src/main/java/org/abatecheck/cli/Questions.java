package org.abatecheck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.abatecheck.document.Field;
import org.abatecheck.document.Schema;
import org.abatecheck.report.Lines;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.template.Answers;

/** Asks the person at the terminal, one question after another. */
final class Questions {

  private final BufferedReader in;
  private final PrintWriter out;
  private boolean ended;

  Questions(Streams streams) {
    this.in = new BufferedReader(new InputStreamReader(streams.in(), Terminal.charset()));
    this.out = streams.err();
  }

  /** Asks which program it is for, until one is named; empty when the input ends first. */
  Optional<RulePack> program(RulePacks packs) throws IOException {
    say("Which program is this proposal for? Type its name.");
    packs
        .programs()
        .forEach(pack -> say("- " + pack.program().orElseThrow() + ": " + pack.title()));
    for (var line = line(); !ended; line = line()) {
      var pack = packs.program(line);
      if (pack.isPresent()) {
        return pack;
      }
      say(
          line.isEmpty()
              ? "The file depends on it. Type one of the names."
              : Programs.unknown(line, packs));
    }
    return Optional.empty();
  }

  /** What else is wrong with the answer at a path, by the answers that are there. */
  interface Objections {
    List<String> to(String path, Answers answers);
  }

  /** Asks for what is open; what is passed over can be answered in the file. */
  Answers answers(Answers known, Schema schema, Objections objections) throws IOException {
    var answers = known;
    for (var each : known.open(schema).entrySet()) {
      if (!ended) {
        answers = answer(each.getKey(), each.getValue(), schema, answers, objections);
      }
    }
    return answers;
  }

  private Answers answer(
      String path, Field field, Schema schema, Answers known, Objections objections)
      throws IOException {
    out.println();
    say(field.question().orElse(field.title()));
    say(
        "("
            + field.example().map(example -> "such as " + example + "; ").orElse("")
            + "press Enter to answer later in the file)");
    for (var line = line(); !line.isEmpty(); line = line()) {
      var given = Answers.of(schema, Map.of(path, List.of(withoutKey(line, path))));
      var all = known.and(given);
      var problems = given.problems().isEmpty() ? objections.to(path, all) : given.problems();
      if (problems.isEmpty()) {
        return all;
      }
      problems.forEach(this::say);
      say("Please answer again, or press Enter to answer later in the file.");
    }
    return known;
  }

  /** Asks until there is an answer without objection; empty when the input ends first. */
  Optional<String> required(Field field, Function<String, List<String>> objections)
      throws IOException {
    out.println();
    say(field.question().orElse(field.title()));
    field.example().ifPresent(example -> say("(such as " + example + ")"));
    for (var line = line(); !ended; line = line()) {
      var problems = objections.apply(line);
      if (problems.isEmpty()) {
        return Optional.of(line);
      }
      problems.forEach(this::say);
    }
    return Optional.empty();
  }

  /** The answer behind its key and a colon, as lines of the file have them. */
  private static String withoutKey(String line, String path) {
    var key = path.substring(path.lastIndexOf('.') + 1) + ":";
    return line.startsWith(key) ? line.substring(key.length()).strip() : line;
  }

  private void say(String words) {
    Lines.wrap(words, Terminal.width()).forEach(out::println);
  }

  /** The next line, without blanks around it; empty when there is none. */
  private String line() throws IOException {
    out.print("> ");
    out.flush();
    var line = in.readLine();
    if (line == null) {
      ended = true;
      out.println();
    }
    return line == null ? "" : line.strip();
  }
}
