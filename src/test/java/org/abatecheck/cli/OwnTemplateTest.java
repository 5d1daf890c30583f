package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplateTest {

  private static final String PROPOSAL = "examples/millbrook/proposal.yaml";

  @TempDir private Path outside;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("templates"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
  }

  @Test
  void a_letter_to_the_town_is_the_worked_example() throws IOException {
    var letters =
        Run.of(
            "check",
            "--template",
            "examples/letter/letter.txt",
            "--as-of",
            Run.DAY,
            PROPOSAL,
            "examples/tessock/proposal.yaml");

    Golden.assertMatches(Golden.resource("letters.txt"), letters.out());
    assertThat(letters.exit()).isEqualTo(1);
  }

  @Test
  void what_a_template_can_say_is_printed_name_by_name() throws IOException {
    Golden.assertMatches(
        Golden.resource("schema-template.md"), Run.of("schema", "--template").out());
  }

  @Test
  void every_mistake_is_told_with_its_line_and_column() throws IOException {
    var template =
        write(
            "letter.txt",
            """
            Dear {{naem}},
            {{#proposals}}
              {{titel}} {{title}} {{titel}} {{steps}} {{just_begun}}
              {{#steps}}{{message}} {{finding.massage}} {{finding.message}}{{/steps}}
              {{#first_answers}}{{#questions}}{{.}}{{/questions}}{{.}}{{/first_answers}}
              {{#titel}}{{/titel}}{{^titel}}{{/titel}}
            {{/proposals}}
            {{>missing}} {{>part}}
            """);
    write("part.txt", "{{#proposals}}{{file}} {{fiel}}{{/proposals}} {{file}}\n");
    var run = fill(template);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    Golden.assertMatches(
        Golden.resource("template-mistakes.txt"), run.err().replace(folder + "/", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{#proposals}}{{title}} | 1",
        "{{title | 1",
        "{{#proposals}}{{/prerequisites}} | 1",
        "{{/proposals}} | 1",
        "{{}} | 1"
      })
  void what_is_not_closed_is_a_mistake_with_its_line(String text, int line) throws IOException {
    var template = write("letter.txt", text);

    assertThat(fill(template).err())
        .startsWith(template + ":" + line + ":1: Something in braces is not closed here.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{>../secret}}",
        "{{>/etc/passwd}}",
        "{{>../templates/../secret.txt}}",
        "{{>link}}"
      })
  void nothing_is_taken_in_from_outside_the_folder(String tag) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));
    var run = fill(write("letter.txt", tag));

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("in the folder of this template.").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{class}}",
        "{{as_of.length}}",
        "{{as_of.getClass}}",
        "{{proposals.size}}",
        "{{proposals.0}}",
        "{{#as_of}}{{length}}{{/as_of}}",
        "{{<parent}}{{/parent}}",
        "{{$block}}{{/block}}",
        "{{%pragma}}",
        "{{>*as_of}}"
      })
  void nothing_of_the_program_itself_can_be_reached(String tag) throws IOException {
    assertThat(fill(write("letter.txt", tag)).exit()).isEqualTo(3);
  }

  @Test
  void a_template_that_takes_in_itself_is_a_mistake() throws IOException {
    write("a.txt", "{{>b}}");

    assertThat(fill(write("b.txt", "{{>a}}")).err())
        .contains("a.txt:1:1: `b.txt` takes in itself, without end.");
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, a &lt;b&gt; &amp; *c*",
    "page.HTM.mustache, a &lt;b&gt; &amp; *c*",
    "page.md, a &#60;b&#62; &#38; &#42;c&#42;",
    "page.txt, a <b> & *c*"
  })
  void texts_are_escaped_as_the_template_s_name_asks(String name, String written)
      throws IOException {
    var template = write(name, "{{#proposals}}{{title}}{{/proposals}}");

    assertThat(
            Run.withInput(
                    "program: recovery-coaching\ntitle: a <b> & *c*\n",
                    "check",
                    "--template",
                    template.toString(),
                    "-")
                .out())
        .isEqualTo(written);
  }

  @Test
  void a_template_stands_beside_other_formats_but_not_for_one_of_them() throws IOException {
    var template = write("letter.txt", "{{count}} proposal").toString();
    var csv = folder.resolve("findings.csv");

    assertThat(Run.of("check", "--template", template, "-o", "csv=" + csv, PROPOSAL).out())
        .isEqualTo("1 proposal");
    assertThat(csv).isNotEmptyFile();
    assertThat(Run.of("check", "--template", template, "-f", "html", PROPOSAL))
        .isEqualTo(new Run(2, "", "Give a format or a template, not both for one report.\n"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run fill(Path template) {
    return Run.of("check", "--template", template.toString(), PROPOSAL);
  }
}
