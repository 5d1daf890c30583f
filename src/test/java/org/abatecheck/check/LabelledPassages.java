package org.abatecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.Source;
import tools.jackson.databind.json.JsonMapper;

/** Passages of proposals with what people said of them, and what the rules say. */
record LabelledPassages(List<Passage> all) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** By category, the rule that it is about. */
  private static final Map<String, String> RULES =
      Map.of(
          "clinical", "RS-07",
          "case_management", "RS-08",
          "enforcement", "RS-09",
          "transportation", "RS-10",
          "pathways", "QP-22",
          "punitive_metric", "NM-07",
          "supplanting", "NS-10");

  /** By field, the proposal around a passage. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "responsibilities", "role: {responsibilities: [%s]}",
          "metrics", "metrics: {measures: [{name: Figures, definition: %s}]}",
          "budget_narrative", "budget: {narrative: %s}",
          "partner", "partner: {quality_improvement: %s}",
          "outreach", "outreach: {post_overdose_protocol: %s}",
          "sustainability", "sustainability: {plan: %s}");

  /** A passage, and whether it does what the rule of its category names. */
  record Passage(
      String id, String field, String category, boolean violation, String hard, String text) {

    /** How the rule of its category finds it; empty when it does not. */
    List<Severity> found() {
      var report =
          new Checker(Proposal.PACKS, ExampleRun.DAY)
              .check(Source.of("passage.yaml", "program: recovery-coaching\n" + proposal()));
      return report.findings().stream()
          .filter(finding -> finding.rule().id().equals(RULES.get(category)))
          .map(Finding::severity)
          .distinct()
          .sorted()
          .toList();
    }

    private String proposal() {
      var template =
          field.equals("boundaries")
              ? "role: {coaches_do_not: {" + boundary() + ": %s}}"
              : FIELDS.get(field);
      // A JSON text is a quoted text of YAML too.
      return template.formatted(JSON.writeValueAsString(text));
    }

    private String boundary() {
      return RULES.get(category).startsWith("RS") ? category : "clinical";
    }
  }

  static LabelledPassages of(String name) {
    var file = Path.of("src/test/resources/org/abatecheck/check/" + name + ".jsonl");
    var passages = new ArrayList<Passage>();
    try {
      for (var line : Files.readAllLines(file)) {
        var json = JSON.readTree(line);
        passages.add(
            new Passage(
                json.get("id").asString(),
                json.get("field").asString(),
                json.get("category").asString(),
                json.get("violation").asBoolean(),
                json.get("hard").asString(),
                json.get("text").asString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LabelledPassages(passages);
  }
}
