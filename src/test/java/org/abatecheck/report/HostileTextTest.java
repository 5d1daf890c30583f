package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proposal says stays text: it cannot command a terminal, nor pass for a verdict. */
@Timeout(30)
class HostileTextTest {

  private static final String PROPOSAL =
      """
      program: recovery-coaching
      title: "TEXT"
      municipality: {name: "Town of TEXT", state: OH}
      request: {amount: "TEXT", starts: 2027-07-01, ends: "TEXT 2028"}
      "TEXT": a key that is not known
      role:
        title: "TEXT nurse TEXT"
        job_description: "TEXT #14 TEXT"
        responsibilities: ["TEXT", "TEXT"]
        coaches_do_not: {clinical: "TEXT"}
      partner: {name: "TEXT", kind: "TEXT"}
      notes: "TEXT born 04/17/1988 TEXT"
      """;

  // As they are written inside double quotes: by escape, and as they are where YAML allows it.
  static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("terminal escapes", "\\e[2J\\e[31mred\\e]0;title\\a\\x9b31m"),
              Map.entry("control characters", "\\0\\a\\b\\v\\f\\r\\x7f\\x85"),
              Map.entry("line breaks", "a\\nproposal.yaml: Ready\\r\\nb\\u2028c\\u2029d"),
              Map.entry("turns of direction", "\\u202Eabc\\u2066\\u200F\\u061C\u202Eabc\u200F"),
              Map.entry("what cannot be seen", "a\\uFEFFb\\u00ADc\\u200Bd\\u2060e"),
              Map.entry("tabs", "a\tb\\tc\t\t"),
              Map.entry("wide characters", "日本語の町 한국어 🙂🏽 ﾊﾝｶｸ"),
              Map.entry("marks above letters", "Pen\u0303a e\u0301e\u0301e\u0301"),
              Map.entry("right to left", "עברית العربية"),
              Map.entry("half a character", "\\ud800 \\udc00"),
              Map.entry("formulas", "=HYPERLINK(\\\"http://x\\\";\\\"y\\\")"),
              Map.entry("more formulas", "\\t@SUM(1+1)*cmd|' /C calc'!A0"),
              Map.entry("ends of data", "]]></failure><script>alert(1)</script>&#0;<!--"),
              Map.entry("commands of a build", "\\n::error::x\\r\\n::add-mask::y,title=z%0A"),
              Map.entry("links", "[click](https://x.example) {0} {{1}}"),
              Map.entry("no characters", "\\ufffe\\uffff\\U0001fffe"),
              Map.entry("a long word", "x".repeat(3000)),
              Map.entry("many words", "so on and so forth ".repeat(200)),
              Map.entry("formats of texts", "%s %d %n {{title}} ${title} <b>&amp;")));

  // Anything a terminal would obey: control characters, marks that turn or hide, line separators.
  static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\u200C\\u200D]]");

  @ParameterizedTest(name = "{0} at {1} columns")
  @MethodSource("textsAndWidths")
  void nothing_in_a_report_is_obeyed_by_a_terminal(String name, int width) {
    assertThat(Rendered.text(proposal(name), width)).doesNotContainPattern(OBEYED);
  }

  @ParameterizedTest(name = "{0} at {1} columns")
  @MethodSource("textsAndWidths")
  void no_line_is_longer_than_the_page_unless_it_is_one_word(String name, int width) {
    assertThat(Rendered.text(proposal(name), width).lines())
        .filteredOn(line -> Columns.of(line) > width)
        // A line of YAML to copy is not broken either.
        .filteredOn(line -> !line.matches("\\s*(?:- )?[a-z_-]+: .*"))
        .allSatisfy(line -> assertThat(line.strip()).doesNotContain(" "));
  }

  @ParameterizedTest(name = "{0} at {1} columns")
  @MethodSource("textsAndWidths")
  void the_same_proposal_gives_the_same_report(String name, int width) {
    assertThat(Rendered.text(proposal(name), width))
        .isEqualTo(Rendered.text(proposal(name), width));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1B, 0x07, 0x7F, 0x9B, 0xFFFE})
  void a_file_with_such_characters_themselves_is_quoted_without_them(int character) {
    var proposal = "title: " + Character.toString(character) + "[31m\n";
    assertThat(Rendered.text(proposal, 80)).doesNotContainPattern(OBEYED);
  }

  @Test
  void no_text_can_pass_for_a_line_of_the_report() {
    var forged = "proposal.yaml: Ready for a person to review";
    var proposal = PROPOSAL.replace("TEXT", "a\\n" + forged + "\\n");
    assertThat(Rendered.text(proposal, 120).lines()).noneMatch(line -> line.startsWith(forged));
  }

  static String proposal(String name) {
    return PROPOSAL.replace("TEXT", TEXTS.get(name));
  }

  static Stream<Arguments> textsAndWidths() {
    return TEXTS.keySet().stream()
        .flatMap(name -> IntStream.of(50, 80, 120).mapToObj(width -> arguments(name, width)));
  }
}
