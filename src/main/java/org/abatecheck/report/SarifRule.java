package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RuleExample;
import org.abatecheck.rules.Severity;
import tools.jackson.core.JsonGenerator;

/** A rule in SARIF, with the page that a dashboard shows about it. */
record SarifRule(Rule rule) {

  private static final Map<Severity, String> LEVELS =
      Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "note");

  // The words of code scanning, which orders findings by them.
  private static final Map<Severity, String> PROBLEMS =
      Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "recommendation");

  static String level(Severity severity) {
    return LEVELS.get(severity);
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", rule.title(), json);
    text("fullDescription", rule.why(), json);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    rule.source().url().ifPresent(url -> json.writeStringProperty("helpUri", url));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", Lines.visible(help()));
    json.writeStringProperty("markdown", Lines.visible(help() + examples()));
    json.writeEndObject();
    properties(json);
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", Lines.visible(text));
    json.writeEndObject();
  }

  private void properties(JsonGenerator json) {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("precision", readsProse() ? "medium" : "very-high");
    json.writeStringProperty("problem.severity", PROBLEMS.get(rule.severity()));
    json.writeArrayPropertyStart("tags");
    Stream.concat(rule.prerequisite().stream(), Stream.of(rule.basis().id()))
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  // What people write can be meant otherwise than a program reads it.
  private boolean readsProse() {
    return rule.lexicon().isPresent() || rule.prose().isPresent();
  }

  private String help() {
    return Stream.of(
            Stream.of(rule.why()),
            Stream.of(rule.remedy())
                .filter(remedy -> remedy.isWhole())
                .map(remedy -> "What to write: " + rule.withExample(remedy.text())),
            Stream.of("From: " + Passage.of(rule)))
        .flatMap(paragraphs -> paragraphs)
        .collect(joining("\n\n"));
  }

  private String examples() {
    return Stream.of(RuleExample.Expected.PASSES, RuleExample.Expected.FAILS)
        .flatMap(
            expected ->
                rule.examples().stream().filter(example -> example.expected() == expected).limit(1))
        .map(SarifRule::example)
        .collect(joining());
  }

  private static String example(RuleExample example) {
    return "\n\n%s:\n\n%s"
        .formatted(
            RulePage.heading(example.expected()),
            example.text().lines().map(line -> "    " + line).collect(joining("\n")));
  }
}
