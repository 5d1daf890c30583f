package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.rules.Rule;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, for code scanning: <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html">the
 * standard</a>, and <a
 * href="https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">what
 * GitHub makes of it</a>.
 */
final class SarifRenderer implements Renderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  // GitHub shows so many results of an upload, and refuses one that has more than it takes.
  private static final int SHOWN = 5_000;
  private static final int TAKEN = 25_000;

  private final Look look;

  SarifRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    try (var json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      run(report, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void run(Report report, JsonGenerator json) {
    var findings = Tracked.in(report.proposals());
    var results =
        findings.size() > TAKEN
            ? SarifResult.summed(findings)
            : findings.stream().map(SarifResult::of).toList();
    var rules = rules(findings);
    json.writeStartObject();
    tool(rules, json);
    invocation(report, findings.size(), json);
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(SarifResult.BASE);
    SarifResult.message("description", "The folder that abatecheck was run in.", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("artifacts");
    report.proposals().forEach(proposal -> artifact(proposal, json));
    json.writeEndArray();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    var ruleIds = List.copyOf(rules.keySet());
    results.forEach(result -> result.write(ruleIds.indexOf(result.rule().id()), json));
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("as_of", report.asOf().toString());
    json.writeObjectPropertyStart("packs");
    report.packs().forEach(pack -> json.writeStringProperty(pack.id(), pack.digest()));
    json.writeEndObject();
    json.writeObjectPropertyStart("settings");
    report.settings().forEach(setting -> json.writeStringProperty(setting.name(), setting.value()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  // Those that something was found for; what the others asked for stands in the JSON report.
  private static Map<String, Rule> rules(List<Tracked> findings) {
    var rules = new TreeMap<String, Rule>();
    findings.forEach(each -> rules.putIfAbsent(each.finding().rule().id(), each.finding().rule()));
    return rules;
  }

  private void tool(Map<String, Rule> rules, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "abatecheck");
    json.writeStringProperty("version", look.version());
    json.writeArrayPropertyStart("rules");
    rules.values().forEach(rule -> new SarifRule(rule).write(json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(Report report, int found, JsonGenerator json) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeNumberProperty("exitCode", look.failOn().exitCode(report));
    if (found > SHOWN) {
      json.writeArrayPropertyStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringProperty("level", "warning");
      SarifResult.message("message", tooMany(found), json);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String tooMany(int found) {
    return found > TAKEN
        ? "%d findings are more than the %d that code scanning takes. Here is one result for each rule; the JSON and the CSV report hold every finding."
            .formatted(found, TAKEN)
        : "%d findings are more than the %d that code scanning shows. The JSON and the CSV report hold every finding."
            .formatted(found, SHOWN);
  }

  private static void artifact(ProposalReport proposal, JsonGenerator json) {
    json.writeStartObject();
    SarifResult.location("location", proposal.file(), json);
    json.writeStringProperty("sourceLanguage", "yaml");
    json.writeObjectPropertyStart("hashes");
    json.writeStringProperty("sha-256", proposal.digest().replace("sha256:", ""));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("verdict", proposal.verdict().id());
    json.writeEndObject();
    json.writeEndObject();
  }
}
