package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people who have never seen YAML write, and what they are told. */
class MistakesTest {

  /** Only the writer knows what to write: no line can be shown, or only one of an example. */
  private static final Set<String> ONLY_THE_WRITER_KNOWS =
      Set.of(
          "a day that does not exist",
          "a month without a day",
          "a number in words",
          "a row of a table from Excel",
          "a row of a table from Excel as an entry",
          "yes where a text is asked",
          "not applicable where a text is asked",
          "not applicable where an amount is asked",
          "entries of a list as texts",
          "a word that is not known",
          "two words where one is asked",
          "a state that is a district",
          "a key written twice",
          "a word that is not known behind the first key of an entry",
          "nothing behind the first key of an entry",
          "a negative number in brackets");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void says_what_is_wrong_and_shows_the_line_as_it_should_be(CaseFile.Case written) {
    written.comesOutAs(
        findings(Slip.of(written).yaml()).stream().flatMap(MistakesTest::told).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void the_report_is_as_kept(Slip slip) throws IOException {
    Golden.assertMatches(
        Golden.resource("mistakes/" + slip.fileName() + ".txt"), report(slip.yaml(), "text"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void a_file_mended_as_told_has_nothing_left_to_mend(Slip slip) {
    var mended = slip.mendedAsToldBy(findings(slip.yaml()));
    var left = findings(mended).stream().flatMap(MistakesTest::told);

    if (ONLY_THE_WRITER_KNOWS.contains(slip.name())) {
      assertThat(left).as(mended).isNotEmpty();
    } else {
      assertThat(left).as(mended).isEmpty();
    }
  }

  /** Bytes in Latin-1, which a character stands for one of. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a Word document      | PK\\003\\004\\024 | This file is a Word or Excel document.
          an old Word document | \\320\\317\\021\\340 | This file is a document of an old Word or Excel.
          an RTF document      | {\\\\rtf1\\\\ansi program: x}  | This file is a document with letter styles (RTF).
          a PDF                | %PDF-1.7           | This file is a PDF.
          a web page           | <!DOCTYPE html>    | This file is a web page.
          an XML file          | <?xml version=1?> | This file is an XML file of another program.
          a copy of an e-mail  | From: D. Whitcomb\\nTo: R. Amari\\nSubject: RE: coaches\\n\\nHi! | This file looks like a copy of an e-mail.
          rows of Excel        | Category\\tAmount\\nSalary\\t80000 | This file looks like rows of a spreadsheet.
          a CSV                | Category,Text,Amount\\nSalary,"Coaches: two",80000 | This file looks like rows of a spreadsheet.
          a letter             | Dear Ms. Whitcomb,\\n\\nThe town asks for money, and hopes. | The file does not begin with a key and a colon, as a proposal does.
          Latin-1              | program: x\\ntitle: Caf\\351 | A letter on this line was saved in an old form
          """)
  void says_kindly_what_a_file_is_that_is_no_proposal(String kind, String bytes, String says) {
    var in =
        new ByteArrayInputStream(bytes.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
    var report = Run.of(in, "check", "-", "-f", "json", "--as-of", Run.DAY).out();

    assertThat(Schemas.read(report).at("/proposals/0/findings").valueStream())
        .as(kind)
        .singleElement()
        .extracting(finding -> finding.at("/message").asString())
        .asString()
        .startsWith(says);
  }

  @Test
  void a_file_in_the_wide_letters_of_an_old_notepad_is_read() {
    var slip = cases().map(Slip::of).findFirst().orElseThrow();
    var wide = new ByteArrayInputStream(slip.yaml().getBytes(StandardCharsets.UTF_16));

    assertThat(Run.of(wide, "check", "-", "--as-of", Run.DAY).out())
        .isEqualTo(report(slip.yaml(), "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  k%d: #14\n", "  k%d x y: z\n", "  k%d:\n"})
  void keys_that_nobody_knows_are_told_one_by_one_however_many(String line) {
    var keys = IntStream.range(0, 300).mapToObj(line::formatted).collect(Collectors.joining());

    assertThat(findings("program: recovery-coaching\nrole:\n" + keys))
        .filteredOn(finding -> finding.at("/rule").asString().equals("DOC-02"))
        .hasSize(300);
  }

  private static Stream<String> told(JsonNode finding) {
    var place =
        "%s:%s %s %s"
            .formatted(
                finding.at("/line").asInt(),
                finding.at("/column").asInt(),
                finding.at("/rule").asString(),
                finding.at("/message").asString());
    return Stream.concat(
        Stream.of(place), finding.at("/remedy").asString().lines().map(line -> "  | " + line));
  }

  private static List<JsonNode> findings(String yaml) {
    return Schemas.read(report(yaml, "json")).at("/proposals/0/findings").valueStream().toList();
  }

  private static String report(String yaml, String format) {
    return Run.withInput(yaml, "check", "-", "-f", format, "--as-of", Run.DAY).out();
  }

  static Stream<CaseFile.Case> cases() {
    return CaseFile.of(MistakesTest.class, "mistakes/mistakes.txt").cases();
  }

  static Stream<Slip> slips() {
    return cases().map(Slip::of);
  }
}
