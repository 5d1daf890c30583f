package org.abatecheck.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.abatecheck.document.Node;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasePlaceTest {

  private static final int SCALARS_PER_SEED = 2_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: we drive people`            | 1:7-1:12",
        "`a: 'it''s drive'`              | 1:11-1:16",
        "`a: \"x \\u00e9 \\x41 drive\"`  | 1:19-1:24",
        "`a: |-^  one^   drive^`         | 3:4-3:9",
        "`a: >^^  one^  two drive^`      | 4:7-4:12",
        "`a: >2^   one^  two drive^`     | 3:7-3:12",
        "`a: one^  two^^  drive`         | 4:3-4:8",
        "`a: \"one\\^   \\ drive\"`      | 2:6-2:11",
        "`a: \uD83D\uDE00 drive`         | 1:6-1:11",
      })
  void places_a_word_in_a_text(String yaml, String place) {
    for (var lineBreak : List.of("\n", "\r\n", "\r")) {
      var source = Source.of("p.yaml", yaml.strip().replace("^", lineBreak));
      var scalar = only(source);
      int from = scalar.text().indexOf("drive");
      assertThat(shown(PhrasePlace.spanOf(source, scalar, from, from + 5)))
          .isEqualTo(place.strip());
    }
  }

  @Test
  void places_a_phrase_over_a_fold() {
    var source = Source.of("p.yaml", "a: >-\n  drive\n  people home\n");
    assertThat(PhrasePlace.spanOf(source, only(source), 0, 12)).isEqualTo(new Span(2, 3, 3, 9));
  }

  @Test
  void gives_the_whole_text_when_it_is_not_the_one_written_there() {
    var source = Source.of("p.yaml", "a: one two");
    var scalar = new Scalar("three", Node.Style.PLAIN, new Span(1, 4, 1, 11));
    assertThat(PhrasePlace.spanOf(source, scalar, 1, 3)).isEqualTo(new Span(1, 4, 1, 11));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_character_is_placed_where_it_was_written(long seed) {
    var random = new Random(seed);
    int read = 0;
    for (int i = 0; i < SCALARS_PER_SEED; i++) {
      var source = Source.of("p.yaml", yaml(random));
      var yaml = YamlReader.read(source);
      if (yaml.root().isPresent()) {
        read++;
        scalars(yaml.root().get()).forEach(scalar -> isPlaced(source, scalar));
      }
    }
    assertThat(read).isGreaterThan(SCALARS_PER_SEED / 2);
  }

  private static void isPlaced(Source source, Scalar scalar) {
    var placed = PhrasePlace.placed(source, scalar);
    assertThat(placed.text()).as("%s", source.text()).isEqualTo(scalar.text());
    int before = 0;
    for (int i = 0; i < placed.length(); i++) {
      var written = source.text().substring(placed.startOf(i), placed.endOf(i));
      char c = scalar.text().charAt(i);
      assertThat(made(written, c))
          .as("'%s' made %s in%n%s", written, (int) c, source.text())
          .isTrue();
      assertThat(placed.startOf(i)).isGreaterThanOrEqualTo(before);
      before = placed.startOf(i);
    }
  }

  private static boolean made(String written, char c) {
    boolean lineEnd = written.chars().anyMatch(YamlText::isBreak);
    return written.equals(String.valueOf(c))
        || written.equals("''") && c == '\''
        || written.startsWith("\\")
        || lineEnd && (c == ' ' || c == '\n') && written.matches("[\\s\u0085\u2028\u2029]*")
        || "\t\u0085\u2028\u2029".contains(written) && c == ' ';
  }

  private static String yaml(Random random) {
    var lineBreak = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
    var body = new ArrayList<String>();
    var style = random.nextInt(5);
    int lines = 1 + random.nextInt(5);
    for (int i = 0; i < lines; i++) {
      body.add(words(random, style));
    }
    var yaml =
        switch (style) {
          case 0 -> "- key: w" + join(body, random, 4, 0) + "\n- z: y\n";
          case 1 -> "- key: '" + join(body, random, 4, 0) + "'\n- z: y\n";
          case 2 -> "- key: \"" + join(body, random, 4, 0) + "\"\n- z: y\n";
          default ->
              "- key: " + header(random, style) + "\n" + join(body, random, 4, 3) + ending(random);
        };
    return yaml.replace("\n", lineBreak);
  }

  private static String header(Random random, int style) {
    return (style == 3 ? "|" : ">")
        + List.of("", "-", "+", "2", "2-", "+1", "3").get(random.nextInt(7))
        + List.of("", "", " # note").get(random.nextInt(3));
  }

  private static String ending(Random random) {
    return List.of("", "\n", "\n\n", "\n   \n", "\n- z: y\n", "\n\n\n- z: y", "\n        ")
        .get(random.nextInt(7));
  }

  private static String join(List<String> body, Random random, int indent, int more) {
    var all = new StringBuilder(more > 0 ? " ".repeat(indent) : "");
    for (int i = 0; i < body.size(); i++) {
      var gap = "\n".repeat(1 + random.nextInt(3)) + " ".repeat(indent + random.nextInt(2 + more));
      all.append(i == 0 ? "" : gap).append(body.get(i));
    }
    return all.toString();
  }

  private static String words(Random random, int style) {
    var letters =
        switch (style) {
          case 1 ->
              List.of(
                  "a", "b", " ", "  ", "''", "\"", "\\", "\uD83D\uDE00", "é", "#", "\t", "\u2028");
          case 2 ->
              List.of(
                  "a",
                  " ",
                  "  ",
                  "\\n",
                  "\\x41",
                  "\\u00e9",
                  "\\U0001F600",
                  "\\\\",
                  "\\\"",
                  "'",
                  "\\\n   ",
                  " \\\n\n ",
                  "\uD83D\uDE00",
                  "\\t",
                  "\\ ",
                  "\t",
                  "\\N");
          case 0 ->
              List.of("a", "b", " ", "  ", "'", "\"", "\uD83D\uDE00", "é", ":b", "\t", "\u0085");
          default ->
              List.of("a", "b", " ", "  ", "'", ":", "\uD83D\uDE00", " #", "\t", "\u2029", "-");
        };
    var words = new StringBuilder();
    IntStream.range(0, random.nextInt(9))
        .forEach(i -> words.append(letters.get(random.nextInt(letters.size()))));
    return words.toString();
  }

  private static List<Scalar> scalars(Node node) {
    if (node instanceof Scalar scalar) {
      return List.of(scalar);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().flatMap(item -> scalars(item).stream()).toList();
    }
    return ((Node.Mapping) node)
        .entries().stream().flatMap(entry -> scalars(entry.value()).stream()).toList();
  }

  private static Scalar only(Source source) {
    return scalars(YamlReader.read(source).root().orElseThrow()).get(0);
  }

  private static String shown(Span span) {
    return "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }
}
