package org.abatecheck.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows to someone who writes a proposal, by the schema that is printed. */
class EditorTest {

  private static final String NEEDS =
      "These tests need yaml-language-server. To install it: npm ci --prefix src/test/editor";
  private static final String SCHEMA_LINE =
      "# yaml-language-server: $schema=./recovery-coaching.schema.json\n";

  @TempDir private static Path folder;
  private static Editor editor;

  @BeforeAll
  static void open() throws Exception {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(Editor.SERVER).as(NEEDS).exists();
    }
    assumeThat(Editor.SERVER).as(NEEDS).exists();
    Files.writeString(folder.resolve("recovery-coaching.schema.json"), Run.of("schema").out());
    editor = Editor.in(folder);
  }

  @AfterAll
  static void close() throws Exception {
    if (editor != null) {
      editor.close();
    }
  }

  @Test
  void offers_keys_with_what_to_ask_and_whom_and_leaves_the_answers_open() throws Exception {
    Golden.assertMatches(Golden.resource("editor-keys.txt"), listed(offersBehind("partner:\n  ")));
  }

  @Test
  void offers_required_keys_together_and_leaves_them_open() throws Exception {
    assertThat(offersBehind("request:\n  "))
        .extracting(EditorTest::written)
        .containsExactlyInAnyOrder(
            "amount: $1\nstarts: $2\nends: $3",
            "amount: ",
            "starts: ",
            "ends: ",
            "strategies:\n  - ${1}");
  }

  @Test
  void offers_the_words_of_a_field() throws Exception {
    assertThat(offersBehind("partner:\n  kind: "))
        .extracting(EditorTest::written)
        .containsExactly(
            "recovery-community-organization",
            "community-health-center",
            "treatment-provider",
            "hospital",
            "municipal-program",
            "regional-agency",
            "for-profit",
            "other-nonprofit",
            "other");
  }

  @Test
  void shows_what_to_ask_and_whom_over_a_key() throws Exception {
    assertThat(showsOver("part_2", "privacy:\n  part_2: covered\n"))
        .isEqualTo(
            """
            #### 42 CFR Part 2

            What the town or its counsel found about the federal rule on substance use treatment \
            records: covered, not covered, or counsel has been asked.

            Does 42 CFR Part 2 cover this program?

            Who can answer: town counsel.

            Allowed Values:

            * `covered`
            * `not-covered`
            * `counsel-asked`

            Source: [recovery-coaching.schema.json](recovery-coaching.schema.json)""");
  }

  @Test
  void shows_once_what_may_be_a_sentence_or_a_list_with_an_example() throws Exception {
    assertThat(showsOver("clinical", "role:\n  coaches_do_not:\n    clinical: Nothing\n"))
        .isEqualTo(
            """
            #### Clinical work

            The clinical work that coaches leave to clinicians.

            Which clinical work do coaches not do?

            Who can answer: the partner organization.

            For example: "Coaches do not assess, diagnose, counsel or treat, and do not handle \
            medication."

            Source: [recovery-coaching.schema.json](recovery-coaching.schema.json)""");
  }

  @Test
  void underlines_a_missing_key_a_misspelt_one_and_a_wrong_word() throws Exception {
    assertThat(
            marksIn(
                """
                program: recovery-coaching
                title: Recovery coaches for Ashgrove
                municipality: {name: Town of Ashgrove, state: MA}
                partner:
                  kind: hospitel
                  nmae: Harbor Recovery Center
                """))
        .containsExactlyInAnyOrder(
            "1:1 yaml-schema: A recovery coaching proposal: Missing property \"request\".",
            "5:9 yaml-schema: Kind: Value is not accepted. Valid values:"
                + " \"recovery-community-organization\", \"community-health-center\","
                + " \"treatment-provider\", \"hospital\", \"municipal-program\","
                + " \"regional-agency\", \"for-profit\", \"other-nonprofit\", \"other\".",
            "6:3 yaml-schema: Partner organization: Property nmae is not allowed.");
  }

  @Test
  void says_what_to_write_where_a_value_is_left_out_or_not_plainly_written() throws Exception {
    assertThat(
            marksIn(
                """
                program: recovery-coaching
                title: Recovery coaches for Ashgrove
                municipality: {name: Town of Ashgrove, state: MA, population: 4k, fiscal_year: FY27}
                request: {amount: $85000, starts: 7/1/2026, ends: 2027-06-30}
                role:
                  reports_to:
                  responsibilities: Listen to people
                partner:
                  employs_coaches: yes
                """))
        .containsExactlyInAnyOrder(
            "3:63 yaml-schema: People living there: Write a whole number, without commas.",
            "3:80 yaml-schema: Fiscal year: Write a fiscal year such as FY2027.",
            "4:19 yaml-schema: Amount asked for: Write a plain number, without $ or commas.",
            "4:35 yaml-schema: First day: Write a date as year-month-day, such as 2026-07-01.",
            "6:14 yaml-schema: Reports to: Write words here, in quotes if they are a number.",
            "7:21 yaml-schema: Duties: Write a list here, one entry a line, each after a dash.",
            "9:20 yaml-schema: Employs the coaches: Write true or false.");
  }

  @Test
  void underlines_in_the_examples_only_what_is_not_written_plainly() throws Exception {
    var marks = new StringBuilder();
    for (var example : ExamplesTest.examples().toList()) {
      var file = "examples/" + example + "/proposal.yaml";
      var marked = marksIn(Files.readString(Path.of(file)));
      marks.append(file).append(marked.isEmpty() ? ": nothing\n" : "\n");
      marked.forEach(mark -> marks.append("  ").append(mark).append('\n'));
    }
    Golden.assertMatches(Golden.resource("editor-examples.txt"), marks.toString());
  }

  private static List<CompletionItem> offersBehind(String proposal) throws Exception {
    return editor.offersBehind(SCHEMA_LINE + proposal);
  }

  private static String showsOver(String word, String proposal) throws Exception {
    return editor.showsOver(word, SCHEMA_LINE + proposal);
  }

  private static List<String> marksIn(String proposal) throws Exception {
    return editor.marksIn(SCHEMA_LINE + proposal).stream().map(EditorTest::marked).toList();
  }

  private static String listed(List<CompletionItem> offers) {
    return offers.stream()
        .map(
            offer ->
                "%s -> %s\n%s\n"
                    .formatted(
                        offer.getLabel(),
                        written(offer),
                        offer
                            .getDocumentation()
                            .map(text -> text, MarkupContent::getValue)
                            .indent(4)))
        .collect(joining());
  }

  private static String written(CompletionItem offer) {
    return offer.getTextEdit().map(TextEdit::getNewText, edit -> edit.getNewText());
  }

  private static String marked(Diagnostic mark) {
    var start = mark.getRange().getStart();
    // Lines count from 0: the line that names the schema is none of the proposal's.
    return "%d:%d %s: %s"
        .formatted(
            start.getLine(),
            start.getCharacter() + 1,
            mark.getSource(),
            mark.getMessage().map(text -> text, MarkupContent::getValue));
  }
}
