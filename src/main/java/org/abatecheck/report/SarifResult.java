package org.abatecheck.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.abatecheck.check.Finding;
import org.abatecheck.rules.Rule;
import org.abatecheck.source.Span;
import tools.jackson.core.JsonGenerator;

/**
 * A result in SARIF: a finding, or, where there are too many, all findings of a rule.
 *
 * @param findings the places it is shown at; the first speaks for the others
 */
record SarifResult(String message, String fingerprint, List<Tracked> findings) {

  /** What a relative file name is to be looked for in. */
  static final String BASE = "%SRCROOT%";

  // Not primaryLocationLineHash: GitHub's upload makes its own of the line, and warns of every
  // result that brings another.
  private static final String FINGERPRINT = "abatecheck/v1";

  // Code scanning shows no more places of one result.
  private static final int PLACES = 100;

  static SarifResult of(Tracked tracked) {
    var finding = tracked.finding();
    return new SarifResult(
        finding.message() + " " + finding.remedy(), tracked.fingerprint(), List.of(tracked));
  }

  /** One for each rule, severity, and whether waived, in the order they are met. */
  static List<SarifResult> summed(List<Tracked> findings) {
    return findings.stream()
        .collect(groupingBy(SarifResult::kind, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(kind -> summed(kind.getKey(), kind.getValue()))
        .toList();
  }

  private static String kind(Tracked tracked) {
    var finding = tracked.finding();
    return finding.rule().id() + "\n" + finding.severity().id() + "\n" + finding.isWaived();
  }

  private static SarifResult summed(String kind, List<Tracked> same) {
    int shown = Math.min(PLACES, same.size());
    var message =
        "%s: %d findings, of which the first %d are shown here."
            .formatted(same.get(0).finding().rule().title(), same.size(), shown);
    return new SarifResult(message, Tracked.fingerprint(kind), same.subList(0, shown));
  }

  Rule rule() {
    return first().rule();
  }

  private Finding first() {
    return findings.get(0).finding();
  }

  /**
   * @param ruleIndex among the rules of the tool
   */
  void write(int ruleIndex, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule().id());
    json.writeNumberProperty("ruleIndex", ruleIndex);
    json.writeStringProperty("level", SarifRule.level(first().severity()));
    message("message", message, json);
    json.writeArrayPropertyStart("locations");
    findings.forEach(each -> location(each, json));
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(FINGERPRINT, fingerprint);
    json.writeEndObject();
    suppressions(json);
    if (findings.size() == 1) {
      properties(findings.get(0), json);
    }
    json.writeEndObject();
  }

  private static void location(Tracked tracked, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    location("artifactLocation", tracked.proposal().file(), json);
    region(tracked.finding().span(), json);
    json.writeEndObject();
    if (!tracked.finding().path().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      text("fullyQualifiedName", tracked.finding().path(), json);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void region(Span span, JsonGenerator json) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", span.line());
    json.writeNumberProperty("startColumn", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeEndObject();
  }

  // Empty where there is none: else the standard has it open whether one was looked for.
  private void suppressions(JsonGenerator json) {
    json.writeArrayPropertyStart("suppressions");
    findings.stream()
        .map(Tracked::finding)
        .filter(Finding::isWaived)
        .map(ExceptionsText::of)
        .distinct()
        .forEach(
            granted -> {
              json.writeStartObject();
              json.writeStringProperty("kind", "external");
              json.writeStringProperty("status", "accepted");
              text("justification", "Exception " + granted, json);
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private static void properties(Tracked tracked, JsonGenerator json) {
    var finding = tracked.finding();
    json.writeObjectPropertyStart("properties");
    text("municipality", tracked.proposal().municipality(), json);
    text("path", finding.path(), json);
    text("excerpt", finding.excerpt(), json);
    text("actual", finding.actual(), json);
    text("expected", finding.expected(), json);
    text("remedy", finding.remedyWithExample(), json);
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> text, JsonGenerator json) {
    text.ifPresent(there -> text(name, there, json));
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeStringProperty(name, Lines.visible(text));
  }

  /** A message: braces are doubled there, and brackets before a parenthesis would make a link. */
  static void message(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    text("text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("), json);
    json.writeEndObject();
  }

  /** Where a file is. */
  static void location(String name, String file, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("uri", FileUri.of(file));
    if (FileUri.isRelative(file)) {
      json.writeStringProperty("uriBaseId", BASE);
    }
    json.writeEndObject();
  }
}
