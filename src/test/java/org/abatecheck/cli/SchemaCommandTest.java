package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "abatecheck {0}")
  @ValueSource(
      strings = {
        "schema",
        "schema recovery-coaching",
        "schema recovery-to-work",
        "schema --report",
        "schema --diff",
        "schema --waivers",
        "schema --settings"
      })
  void prints_a_json_schema_that_refers_to_no_other_file(String command) {
    var run = Run.of(command.split(" "));
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    assertThat(Schemas.mistakes(Schemas.ofSchemas(), run.out())).isEmpty();
    assertThat(Schemas.read(run.out()).findValuesAsString("$ref"))
        .allSatisfy(ref -> assertThat(ref).startsWith("#/$defs/"));
  }

  @ParameterizedTest(name = "abatecheck schema {0}")
  @ValueSource(strings = {"recovery-coaching", "recovery-to-work"})
  void the_examples_of_the_schema_are_valid_by_it(String program) {
    var schema = Schemas.read(Run.of("schema", program).out());
    assertThat(schema.findParents("x-examples"))
        .isNotEmpty()
        .allSatisfy(
            part ->
                assertThat(part.get("x-examples"))
                    .allSatisfy(
                        example ->
                            assertThat(
                                    Schemas.mistakes(
                                        Schemas.of(part.toString()), example.toString()))
                                .isEmpty()));
  }

  @Test
  void describes_a_field_by_what_to_ask_whom_and_an_example_and_lets_editors_fill_in_none() {
    var schema = Schemas.read(Run.of("schema").out());
    assertThat(schema.at("/properties/role/properties/full_time_equivalents"))
        .isEqualTo(
            Schemas.read(
                """
                {
                  "type": "number",
                  "minimum": 0,
                  "title": "Full-time posts",
                  "description": "How many full-time posts it makes, such as 1.5. No rule reads \
                this.\\n\\nHow many full-time posts is it?\\nWho can answer: human resources \
                director.\\n\\nFor example: 1.5",
                  "x-question": "How many full-time posts is it?",
                  "x-ask": "human resources director",
                  "x-examples": [1.5],
                  "errorMessage": "Write a plain number, without $ or commas.",
                  "defaultSnippets": [{"label": "a plain number", "body": "$1"}]
                }
                """));
    assertThat(schema.findParents("examples")).isEmpty();
  }

  @Test
  void knows_the_programs_of_other_packs() throws IOException {
    var run = Run.of("schema", "garden", "--rules", TinyPack.in(folder).toString());
    assertThat(run).returns(0, Run::exit).returns("", Run::err);
    assertThat(Schemas.mistakes(Schemas.ofSchemas(), run.out())).isEmpty();
    assertThat(Schemas.read(run.out()).at("/properties/request/properties/amount/type").asString())
        .isEqualTo("number");
  }

  @Test
  void a_program_that_there_is_not_exits_2() {
    assertThat(Run.of("schema", "gardening"))
        .isEqualTo(
            new Run(
                2,
                "",
                "There is no program gardening. There is: recovery-coaching, recovery-to-work\n"));
  }

  @Test
  void the_report_schema_is_the_file_that_ships() throws IOException {
    assertThat(Run.of("schema", "--report").out())
        .isEqualTo(
            Files.readString(Path.of("src/main/resources/org/abatecheck/report.schema.json")));
  }

  @Test
  void the_report_schema_asks_for_every_key_and_allows_no_other() {
    var schema = Schemas.read(Run.of("schema", "--report").out());
    assertThat(schema.findParents("properties"))
        .isNotEmpty()
        .allSatisfy(
            part -> {
              assertThat(part.get("required").valueStream().map(name -> name.asString()))
                  .containsExactlyElementsOf(part.get("properties").propertyNames());
              assertThat(part.get("additionalProperties").asBoolean()).isFalse();
            });
  }
}
