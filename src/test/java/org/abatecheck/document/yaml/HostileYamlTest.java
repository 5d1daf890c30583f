package org.abatecheck.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.abatecheck.document.Node;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileYamlTest {

  private static final int SIZE = 3 * 1024 * 1024 - 64;

  private static final String SAMPLE =
      """
      program: recovery-coaching
      title: "Outreach: the first year"
      municipality: {name: Town of Ashgrove, state: MA}
      role: &role
        title: 'The town''s coach'   # one for now
        responsibilities:
          - Meet people where they are
          - |-
            Visit after an overdose:
            within 72 hours
          - >
            Stay in touch
            for a year
      partner: {<<: *role, kinds: [a, "b, c", 'd']}
      notes: "C:\\\\path and \\"quotes\\""
      """;

  private static final String NASTY = ":\"'-#&*!|>%@`[]{},? \t\n\r\\\u00A0\uFEFF\u2028x0~<";

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  @Timeout(20)
  void is_read_or_refused_in_time(String name, String text) {
    var yaml = YamlReader.read(Source.of("p.yaml", text));
    assertThat(yaml.mistakes()).hasSizeLessThanOrEqualTo(YamlReader.MOST_MISTAKES);
    assertThat(yaml.root().isPresent() && !yaml.mistakes().isEmpty()).isFalse();
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        hostile("brackets", "["),
        hostile("braces", "{a: "),
        hostile("questions", "? "),
        hostile("dashes", "- "),
        hostile("one long word", "a"),
        hostile("words", "ab "),
        hostile("emoji", "\uD83D\uDE00"),
        hostile("empty lines", "\n"),
        hostile("spaces", " "),
        hostile("empty entries", "-\n"),
        hostile("open quotes", "a: \"b\n"),
        hostile("colons", "a: b: c\n"),
        hostile("colons on one line", "a: b: "),
        hostile("apostrophes", "a: 'b' "),
        hostile("open brackets", "a: [b\n"),
        hostile("ever further in", "a: b\n  c: d\n"),
        hostile("lines without a key", "a: b\nc\n"),
        hostile("signs", "a: @b\n"),
        hostile("repeated keys", "a: b\n"),
        hostile("labels on one line", "&a b, "),
        Arguments.of("quoted entries", "a: " + "\"b\", ".repeat(500_000) + "\"b\""),
        Arguments.of(
            "a long text with a colon", "a: b\n" + "  c d\n".repeat(400_000) + "  e f: g\n"),
        Arguments.of("a long text below a bar", "a: |x\n" + "  c: d\n".repeat(400_000)),
        Arguments.of("a long open quote", "a: \"x\n" + "  c d\n".repeat(400_000)),
        Arguments.of("a long open bracket", "a: [x,\n" + "  c d,\n".repeat(300_000)),
        Arguments.of("one-letter names", "a: [" + "*b ".repeat(900_000)),
        Arguments.of("tabs", "a:\n" + "\t".repeat(SIZE) + "x"),
        Arguments.of("a long comment", "a: b #" + "x".repeat(SIZE)),
        Arguments.of("a long quoted text", "a: \"" + "x".repeat(SIZE) + '"'),
        Arguments.of("a long literal", "a: |\n  " + "x".repeat(SIZE)),
        each("labels", 19_000, i -> "k" + i + ": &a" + i + " [v]\n"),
        each("20,000 keys", 19_000, i -> "k" + i + ": v\n"),
        each("labels in brackets", 19_000, i -> (i == 0 ? "[" : "") + "&a" + i + " v, "),
        each(
            "laughs",
            45,
            i -> "k%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9))),
        each("merges", 45, i -> "k%d: &a%d {k%d: v, <<: *a%d}\n".formatted(i, i, i, i - 1)));
  }

  private static Arguments hostile(String name, String part) {
    return Arguments.of(name, part.repeat(SIZE / part.getBytes(StandardCharsets.UTF_8).length));
  }

  private static Arguments each(String name, int count, IntFunction<String> part) {
    return Arguments.of(
        name,
        "z: &a-1 v\n" + IntStream.range(0, count).mapToObj(part).collect(Collectors.joining()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @Timeout(60)
  void a_mutilated_file_is_read_or_refused_but_never_crashes(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var source = Source.of("p.yaml", mutilate(SAMPLE, random));
      assertThatCode(() -> readWhole(source)).as(source.text()).doesNotThrowAnyException();
    }
  }

  @Test
  void a_remark_that_ends_in_a_bracket_does_not_close_a_list() {
    assertThat(YamlReader.read(Source.of("p.yaml", "role: [ # ]\nb: c\n")).mistakes()).isNotEmpty();
  }

  @Test
  @Timeout(10)
  void a_list_of_commas_that_is_not_closed_takes_no_longer_than_others() {
    var commas = "role: [a" + ",".repeat(200_000) + "b\n";

    assertThat(YamlReader.read(Source.of("p.yaml", commas)).mistakes()).isNotEmpty();
  }

  private static void readWhole(Source source) {
    var yaml = YamlReader.read(source);
    yaml.root().ifPresent(root -> touch(source, root));
    yaml.mistakes()
        .forEach(
            mistake -> {
              assertThat(mistake.span().line()).isLessThanOrEqualTo(source.lineCount());
              assertThat(mistake.words().values()).noneMatch(String::isBlank);
            });
  }

  private static void touch(Source source, Node node) {
    if (node instanceof Node.Scalar scalar) {
      assertThat(PhrasePlace.placed(source, scalar).text()).isEqualTo(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> touch(source, item));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> touch(source, entry.value()));
    }
  }

  private static String mutilate(String text, Random random) {
    var mutilated = new StringBuilder(text);
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(mutilated.length());
      var nasty = String.valueOf(NASTY.charAt(random.nextInt(NASTY.length())));
      switch (random.nextInt(4)) {
        case 0 -> mutilated.deleteCharAt(at);
        case 1 -> mutilated.insert(at, nasty);
        case 2 -> mutilated.replace(at, at + 1, nasty);
        default -> mutilated.delete(at, Math.min(mutilated.length(), at + random.nextInt(30)));
      }
    }
    return mutilated.toString();
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @Test
  void reads_the_files_of_the_project_without_a_mistake() throws IOException {
    for (var folder : List.of(Path.of("examples"), Path.of("rules"))) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
          assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
              .allSatisfy(file -> assertThat(mistakesIn(file)).isEmpty());
        }
      }
    }
  }

  private static List<String> mistakesIn(Path file) throws IOException {
    return YamlReader.read(Source.of(file.toString(), Files.readAllBytes(file))).mistakes().stream()
        .map(mistake -> mistake.span() + " " + mistake.words())
        .toList();
  }
}
