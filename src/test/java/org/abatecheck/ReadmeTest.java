package org.abatecheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.cli.Main;
import org.abatecheck.report.Format;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program does. */
class ReadmeTest {

  private static final String README = read("README.md");
  private static final String CUT = "…";

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void shows_what_the_command_prints(String command, String shown) {
    var printed = run(command);
    int from = 0;
    // Between the cuts, whole lines in their order.
    for (var piece : pieces(shown)) {
      int at = ("\n" + printed).indexOf("\n" + piece, from);
      assertThat(at)
          .as("%s%nnow prints%n%s%nand not, in this order,%n%s", command, printed, piece)
          .isNotNegative();
      from = at + piece.length();
    }
  }

  /** A comment that says which command prints the block below it, and the block. */
  static Stream<String[]> shown() {
    var shown =
        found("<!-- prints: (.*?) -->\n```\\w*\n(.*?)^```$")
            .map(match -> new String[] {match.group(1), match.group(2)})
            .toList();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
    return shown.stream();
  }

  private static List<String> pieces(String shown) {
    return Arrays.stream(("\n" + shown).split("\n" + CUT + "(?=\n)"))
        .map(piece -> piece.startsWith("\n") ? piece.substring(1) : piece)
        .filter(Predicate.not(String::isBlank))
        .map(piece -> piece.endsWith("\n") ? piece : piece + "\n")
        .toList();
  }

  // Commands joined by a bar: what one prints, the next reads.
  private static String run(String commands) {
    var text = "";
    for (var command : commands.split(" \\| ")) {
      assertThat(command).startsWith("abatecheck ");
      var out = new ByteArrayOutputStream();
      Main.run(
          words(command.substring("abatecheck ".length())),
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          out,
          new ByteArrayOutputStream());
      text = out.toString(StandardCharsets.UTF_8);
    }
    return text;
  }

  private static String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .toArray(String[]::new);
  }

  @Test
  void shows_a_rule_as_it_stands_in_its_file() {
    var rule = found("^```yaml\n(- id: .*?)^```$").findFirst().orElseThrow().group(1);

    assertThat(read("rules/recovery-coaching/referral-infrastructure.yaml")).contains(rule);
  }

  @Test
  void shows_what_was_decided_as_it_stands_beside_its_example() {
    var files =
        read("examples/gull-island/waivers.yaml") + read("examples/gull-island/settings.yaml");

    assertThat(found("^```yaml\n((?:waivers|rules):\n.*?)^```$").map(shown -> shown.group(1)))
        .hasSize(2)
        .allSatisfy(shown -> assertThat(files).contains(shown));
  }

  @Test
  void lists_every_rule_where_it_belongs() throws IOException, InvalidSourceException {
    var packs = RulePackReader.read(List.of(), true);
    var listed = new HashSet<String>();
    var table = packs.all().flatMap(pack -> rows(pack, listed)).collect(joining("", HEAD, ""));

    assertThat(
            found("^" + Pattern.quote(HEAD) + "(?:\\|[^\n]*\n)*").findFirst().orElseThrow().group())
        .isEqualTo(table);
  }

  private static final String HEAD =
      "| prerequisite | must be in place | please look | for information |\n|---|---|---|---|\n";

  private static Stream<String> rows(RulePack pack, Set<String> listed) {
    var prerequisites =
        pack.prerequisites().isEmpty()
            ? List.of(new RulePack.Prerequisite("", "How a proposal is written"))
            : pack.prerequisites();
    return Stream.concat(
        Stream.of("| *%s* | | | |\n".formatted(pack.program().orElse(pack.id()))),
        prerequisites.stream()
            .filter(each -> !titles(pack, each, severity -> true, Set.of()).isEmpty())
            .map(each -> row(pack, each, listed)));
  }

  private static String row(RulePack pack, RulePack.Prerequisite prerequisite, Set<String> listed) {
    var cells =
        Stream.of(Severity.values())
            .map(each -> titles(pack, prerequisite, each::equals, listed))
            .toList();
    pack.rules().stream()
        .filter(rule -> isOf(prerequisite, rule))
        .forEach(rule -> listed.add(rule.id()));
    return "| **%s** | %s |\n".formatted(prerequisite.title(), String.join(" | ", cells));
  }

  private static String titles(
      RulePack pack,
      RulePack.Prerequisite prerequisite,
      Predicate<Severity> severity,
      Set<String> listed) {
    return pack.rules().stream()
        .filter(rule -> isOf(prerequisite, rule) && severity.test(rule.severity()))
        .map(rule -> listed.contains(rule.id()) ? rule.id() : rule.id() + " " + rule.title())
        .collect(joining("<br>"));
  }

  private static boolean isOf(RulePack.Prerequisite prerequisite, Rule rule) {
    return rule.prerequisite().orElse("").equals(prerequisite.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void names_only_commands_and_options_that_are_there(String command) {
    var words =
        List.of(words(command)).stream().skip(1).takeWhile(word -> !word.equals(">")).toList();
    var names =
        words.stream()
            .takeWhile(word -> word.matches("[a-z]+"))
            .limit(words.get(0).matches("rules|waivers") ? 2 : 1);
    var help = run("abatecheck " + names.collect(joining(" ")) + " --help");

    assertThat(help).startsWith("Usage:");
    assertThat(words.stream().filter(word -> word.matches("--?[a-z][a-z-]*")))
        .allSatisfy(option -> assertThat(help).containsPattern("[ ,]" + option + "\\b"));
  }

  static Stream<String> commands() {
    return found("(?:^    |`)(?:target/abatecheck/bin/)?(abatecheck [a-z][^`\n]*)")
        .map(match -> match.group(1));
  }

  @ParameterizedTest
  @EnumSource
  void says_what_each_format_is_for(Format format) {
    assertThat(README).contains("\n| `" + format.id() + "` | ");
  }

  @Test
  void names_the_test_command_that_ci_runs() {
    assertThat(README).contains("\n    mvn verify\n");
    assertThat(read(".ci/run")).containsPattern("mvn [-A-Za-z ]*verify");
  }

  @Test
  void links_lead_to_files_that_are_there() {
    assertThat(found("\\]\\(([^)#:]+)\\)").map(link -> Path.of(link.group(1))))
        .allMatch(Files::exists);
  }

  private static Stream<MatchResult> found(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE).matcher(README).results();
  }

  private static String read(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().collect(joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
