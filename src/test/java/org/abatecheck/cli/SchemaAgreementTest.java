package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a real validator accepts by the schema that is printed, our own reading accepts. */
@ParameterizedClass
@ValueSource(strings = {"recovery-coaching", "recovery-to-work"})
class SchemaAgreementTest {

  private static final int PROPOSALS = 300;

  @TempDir private static Path folder;
  private static ProposalsFromSchema proposals;
  private static String report;

  @Parameter private String program;

  @BeforeParameterizedClassInvocation
  static void proposals_made_from_the_schema(String program) throws IOException {
    proposals = new ProposalsFromSchema(Schemas.read(Run.of("schema", program).out()));
    var own = Files.createDirectory(folder.resolve(program));
    for (int seed = 0; seed < PROPOSALS; seed++) {
      Proposals.write(own, "seed-" + seed + ".yaml", proposals.proposal(seed) + "\n");
    }
    report = Run.of("check", "-f", "json", own.toString()).out();
  }

  @Test
  void the_validator_accepts_them() {
    var schema = Schemas.printedBy("schema", program);
    for (int seed = 0; seed < PROPOSALS; seed++) {
      assertThat(Schemas.mistakes(schema, proposals.proposal(seed))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void our_reading_accepts_them() {
    var judged = Schemas.read(report);
    assertThat(judged.at("/summary/proposals").asInt()).isEqualTo(PROPOSALS);
    assertThat(
            judged
                .get("proposals")
                .valueStream()
                .flatMap(
                    proposal ->
                        proposal
                            .get("findings")
                            .valueStream()
                            .filter(
                                finding ->
                                    Set.of("DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-09")
                                        .contains(finding.get("rule").asString()))
                            .map(
                                finding ->
                                    proposal.get("file").asString() + " " + finding.toString())))
        .isEmpty();
  }

  @Test
  void the_report_on_them_is_as_its_schema_says() {
    assertThat(Schemas.mistakes(Schemas.printedBy("schema", "--report"), report)).isEmpty();
  }

  @Test
  void every_field_of_the_schema_is_among_them() {
    var expected = new TreeSet<String>();
    fields(proposals.schema(), "", expected);
    var made = new HashSet<String>();
    for (int seed = 0; seed < PROPOSALS; seed++) {
      keys(Schemas.read(proposals.proposal(seed)), "", made);
    }
    assertThat(made).containsAll(expected);
  }

  private static void fields(JsonNode part, String path, Set<String> found) {
    part.path("anyOf").forEach(choice -> fields(choice, path, found));
    if (part.has("items")) {
      fields(part.get("items"), path + "[]", found);
    }
    for (var property : part.path("properties").properties()) {
      found.add(path + "/" + property.getKey());
      fields(property.getValue(), path + "/" + property.getKey(), found);
    }
  }

  private static void keys(JsonNode value, String path, Set<String> found) {
    if (value.isArray()) {
      value.forEach(entry -> keys(entry, path + "[]", found));
    }
    for (var property : value.properties()) {
      found.add(path + "/" + property.getKey());
      keys(property.getValue(), path + "/" + property.getKey(), found);
    }
  }
}
