package org.abatecheck.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Node.Mapping;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.document.Node.Sequence;
import org.abatecheck.document.Yaml;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void remembers_where_everything_was_written() {
    assertThat(
            tree(
                """
                title: one
                  two   # comment
                list:
                  - 'it''s'
                  - {a: "b", c}
                text: |-
                  first

                  last

                empty:
                """))
        .containsExactly(
            "mapping 1:1-11:7",
            "title 1:1-1:6",
            "PLAIN 'one two' 1:8-2:6",
            "list 3:1-3:5",
            "sequence 4:3-5:16",
            "SINGLE_QUOTED 'it's' 4:5-4:12",
            "mapping 5:5-5:16",
            "a 5:6-5:7",
            "DOUBLE_QUOTED 'b' 5:9-5:12",
            "c 5:14-5:15",
            "PLAIN '' 5:15-5:15",
            "text 6:1-6:5",
            "LITERAL 'first\n\nlast' 6:7-9:7",
            "empty 11:1-11:6",
            "PLAIN '' 11:7-11:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takes_every_kind_of_line_break(String lineBreak) {
    var yaml = "\uFEFFa: >\n  b\n  c\nd: \uD83D\uDE00 e\n".replace("\n", lineBreak);
    assertThat(tree(yaml))
        .containsExactly(
            "mapping 1:1-4:7",
            "a 1:1-1:2",
            "FOLDED 'b c\n' 1:4-3:4",
            "d 4:1-4:2",
            "PLAIN '\uD83D\uDE00 e' 4:4-4:7");
  }

  @Test
  void takes_other_unicode_breaks_and_tabs_between_words_for_spaces() {
    assertThat(tree("a:\tb\u2028c\u0085d\n"))
        .containsExactly("mapping 1:1-1:9", "a 1:1-1:2", "PLAIN 'b c d' 1:4-1:9");
  }

  @Test
  void gives_the_node_of_the_anchor_for_an_alias() {
    var root = mapping("a: &x\n  - &y b\nc: [*x, *y]\n*y : d\n");
    var list = root.entries().get(0).value();
    var used = (Sequence) root.entries().get(1).value();
    assertThat(used.items().get(0)).isSameAs(list);
    assertThat(used.items().get(1)).isSameAs(((Sequence) list).items().get(0));
    assertThat(used.items().get(1).span()).isEqualTo(new Span(2, 8, 2, 9));
    assertThat(root.entries().get(2).key().text()).isEqualTo("b");
    assertThat(root.span()).isEqualTo(new Span(1, 1, 4, 7));
  }

  @Test
  void merges_mappings_written_keys_first_then_earlier_ones() {
    var root =
        mapping("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 5}\nd: {<<: *b}\n");
    assertThat(keysAndTexts(root.entries().get(2).value())).containsExactly("x=5", "y=2", "z=4");
    assertThat(keysAndTexts(root.entries().get(3).value())).containsExactly("y=3", "z=4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "---\n...\n"})
  void an_empty_file_has_no_root_and_no_mistakes(String text) {
    assertThat(read(text)).isEqualTo(new Yaml(Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\na: b\n", "a: b\n...\n", "a: b\n---\n", "%YAML 1.2\n---\na: b\n---\n# x\n"})
  void takes_the_marks_around_one_document(String text) {
    assertThat(keysAndTexts(read(text).root().orElseThrow())).containsExactly("a=b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "§a: 1^b: 2^a: 3^\"a\": 4§ | §3:1 /a The key `a` is written on line 1 and again on line 3."
            + " Only one of them can count.^4:1 /a The key `a` is written on line 1 and again on"
            + " line 4. Only one of them can count.§",
        "§x: [{a/b: 1, a/b: 2}]§ | §1:14 /x/0/a~1b The key `a/b` is written twice on line 1. Only"
            + " one of them can count.§",
        "§a: &x [b, *x]§ | §1:11  `*x` stands for a group of lines that it is itself a part of,"
            + " which has no end.§",
        "§a: &x {<<: *x}§ | §1:12  `*x` stands for a group of lines that it is itself a part of,"
            + " which has no end.§",
        "§a: *x§ | §1:4  The text begins with `*`. The program takes `*x` for a copy of another"
            + " text, and there is none of that name.§",
        "§a: !!str 1§ | §1:4  The text begins with `!`. The program takes `!!str` for the kind of a"
            + " value and leaves it out of the text.§",
        "§? [a, b]^: c§ | §1:3  A list or a group of lines stands where a key should be.§",
        "§a: {{ b }}§ | §1:5  A list or a group of lines stands where a key should be.§",
        "§a: {<<: b}§ | §1:9  `<<` takes over the keys of another group of lines, but what follows"
            + " it is none.§",
        "§a: b^---^c: d§ | §2:1  A second proposal begins here: the line `---` divides a file into"
            + " several.§",
        "§?§ | §1:2  There is no key in front of the colon.§",
      })
  void says_what_yaml_allows_and_a_proposal_does_not(String yaml, String expected) {
    var told =
        read(yaml.replace("^", "\n")).mistakes().stream()
            .map(
                mistake ->
                    place(mistake) + " " + mistake.pointer() + " " + mistake.words().get("problem"))
            .collect(Collectors.joining("^"));
    assertThat(told).isEqualTo(expected.strip());
  }

  @Test
  void counts_levels_aliases_and_values_as_if_aliases_were_written_out() {
    assertThat(firstProblem("a: " + "[".repeat(49) + "]".repeat(49))).isEmpty();
    assertThat(firstProblem("a: " + "[".repeat(50) + "]".repeat(50)))
        .startsWith("More than 50 lists");
    assertThat(firstProblem(nested(25) + "b: " + "[".repeat(24) + "*x" + "]".repeat(24))).isEmpty();
    assertThat(firstProblem(nested(25) + "b: " + "[".repeat(25) + "*x" + "]".repeat(25)))
        .startsWith("More than 50 lists");
    assertThat(firstProblem("a: &x [1]\nb: [" + "*x, ".repeat(50) + "]")).isEmpty();
    assertThat(firstProblem("a: &x [1]\nb: [" + "*x, ".repeat(51) + "]"))
        .contains("again with `*`");
    assertThat(firstProblem("a: &x 1\nb: [" + "*x, ".repeat(51) + "]")).isEmpty();
    assertThat(firstProblem("[" + "1, ".repeat(19_999) + "]")).isEmpty();
    assertThat(firstProblem("[" + "1, ".repeat(20_000) + "]"))
        .startsWith("The file holds more than");
    assertThat(firstProblem("- &x [" + "1, ".repeat(9_998) + "]\n- *x\n")).isEmpty();
    assertThat(firstProblem("- &x [" + "1, ".repeat(9_999) + "]\n- *x\n"))
        .startsWith("The file holds");
  }

  private static String nested(int levels) {
    return "a: &x " + "[".repeat(levels) + "]".repeat(levels) + "\n";
  }

  @Test
  void refuses_more_than_3_megabytes() {
    var most = "# " + "x".repeat(3 * 1024 * 1024 - 2);
    assertThat(firstProblem(most)).isEmpty();
    assertThat(firstProblem(most + "x")).startsWith("The file is larger than 3 MB");
  }

  @Test
  void names_the_line_that_is_not_utf_8() {
    var bytes = "a: b\nc: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(YamlReader.read(Source.of("p.yaml", bytes)).mistakes())
        .extracting(YamlReaderTest::place, mistake -> mistake.words().get("mend"))
        .containsExactly(
            tuple(
                "2:1",
                "Save the file as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. In Word: Save"
                    + " as, Plain text, Other encoding, Unicode (UTF-8)."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void says_once_that_a_file_with_wide_letters_is_not_utf_8(String charset) {
    var text = "program: coaching\ntitle: \u201cOutreach\u201d\nnext: x\n";
    var source = Source.of("p.yaml", text.getBytes(Charset.forName(charset)));
    assertThat(YamlReader.read(source).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.span().line()).isEqualTo(1))
        .extracting(mistake -> mistake.words().get("mend"))
        .asString()
        .startsWith("Save the file as UTF-8.");
    assertThat(source.line(1)).isEqualTo("program: coaching");
  }

  @Test
  void says_once_that_a_file_with_the_mark_of_utf_32_is_not_utf_8() {
    var source = Source.of("p.yaml", "\uFEFFa: b\nc: d\n".getBytes(Charset.forName("UTF-32LE")));
    assertThat(YamlReader.read(source).mistakes()).hasSize(1);
    assertThat(source.undecodable()).isEqualTo(1);
  }

  @Test
  void names_every_line_with_a_tab_or_a_space_that_is_none() {
    var text =
        String.join(
            "\n",
            "a:",
            "\tb: c",
            "  \td: e",
            "\u00A0f: g",
            "h:\u00A0i",
            "-\u200Bj",
            "k: Note:\u00A0fine",
            "l: |",
            "  \tfine",
            "  \u00A0fine",
            "\t",
            "m: \u0007n",
            "%o");
    assertThat(read(text).mistakes())
        .extracting(YamlReaderTest::place)
        .containsExactly("2:1", "3:3", "4:1", "5:3", "6:2", "12:4", "13:1");
  }

  private static List<String> keysAndTexts(Node node) {
    return ((Mapping) node)
        .entries().stream()
            .map(entry -> entry.key().text() + "=" + ((Scalar) entry.value()).text())
            .toList();
  }

  private static Mapping mapping(String text) {
    return (Mapping) read(text).root().orElseThrow();
  }

  private static String firstProblem(String text) {
    return read(text).mistakes().stream()
        .findFirst()
        .map(mistake -> mistake.words().get("problem"))
        .orElse("");
  }

  private static Yaml read(String text) {
    return YamlReader.read(Source.of("p.yaml", text));
  }

  private static String place(Mistake mistake) {
    return mistake.span().line() + ":" + mistake.span().column();
  }

  private static List<String> tree(String text) {
    return lines(read(text).root().orElseThrow());
  }

  private static List<String> lines(Node node) {
    var lines = new ArrayList<String>();
    if (node instanceof Scalar scalar) {
      lines.add("%s '%s' %s".formatted(scalar.style(), scalar.text(), shown(node.span())));
    } else if (node instanceof Sequence sequence) {
      lines.add("sequence " + shown(node.span()));
      sequence.items().forEach(item -> lines.addAll(lines(item)));
    } else if (node instanceof Mapping mapping) {
      lines.add("mapping " + shown(node.span()));
      for (var entry : mapping.entries()) {
        lines.add(entry.key().text() + " " + shown(entry.key().span()));
        lines.addAll(lines(entry.value()));
      }
    }
    return lines;
  }

  private static String shown(Span span) {
    return "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }
}
