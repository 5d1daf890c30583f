package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Evidence;
import org.abatecheck.check.Finding;
import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.check.Verdict;
import org.abatecheck.policy.Waiver;
import org.abatecheck.rules.Citation;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Severity;
import tools.jackson.core.JsonGenerator;

/** The JSON report, field by field as promised in its schema. */
final class JsonRenderer implements Renderer {

  private static final int SCHEMA_VERSION = 1;

  private final Look look;

  JsonRenderer(Look look) {
    this.look = look;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    try (var json = Json.on(out)) {
      write(report, json);
    }
    out.write('\n');
  }

  private void write(Report report, JsonGenerator json) {
    json.writeStartObject();
    head(report, look.version(), json);
    json.writeArrayPropertyStart("proposals");
    report.proposals().forEach(proposal -> write(proposal, true, json));
    json.writeEndArray();
    summary(report.counts(), json);
    json.writeEndObject();
  }

  static void head(Report report, String version, JsonGenerator json) {
    json.writeNumberProperty("schema_version", SCHEMA_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "abatecheck");
    json.writeStringProperty("version", version);
    json.writeEndObject();
    json.writeStringProperty("as_of", report.asOf().toString());
    json.writeArrayPropertyStart("packs");
    report.packs().forEach(pack -> write(pack, json));
    json.writeEndArray();
    json.writeObjectPropertyStart("settings");
    report.settings().forEach(setting -> json.writeStringProperty(setting.name(), setting.value()));
    json.writeEndObject();
  }

  private static void write(RulePack pack, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", pack.id());
    json.writeStringProperty("version", pack.version());
    json.writeStringProperty("digest", pack.digest());
    json.writeEndObject();
  }

  /**
   * @param whole with every rule in force and what is in place
   */
  static void write(ProposalReport proposal, boolean whole, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", proposal.file());
    json.writeStringProperty("digest", proposal.digest());
    json.writeArrayPropertyStart("packs");
    proposal.packs().forEach(json::writeString);
    json.writeEndArray();
    write("program", proposal.program(), json);
    write("title", proposal.title(), json);
    write("municipality", proposal.municipality(), json);
    write("state", proposal.state(), json);
    json.writeStringProperty("verdict", proposal.verdict().id());
    json.writeArrayPropertyStart("prerequisites");
    proposal.prerequisites().forEach(prerequisite -> write(prerequisite, json));
    json.writeEndArray();
    if (whole) {
      writeRules(proposal, json);
    }
    json.writeArrayPropertyStart("findings");
    proposal.findings().forEach(finding -> write(finding, json));
    json.writeEndArray();
    if (whole) {
      json.writeArrayPropertyStart("evidence");
      proposal.evidence().forEach(evidence -> write(evidence, json));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeRules(ProposalReport proposal, JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    for (var result : proposal.rules()) {
      json.writeStartObject();
      json.writeStringProperty("rule", result.rule().id());
      json.writeStringProperty("verdict", result.verdict().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(PrerequisiteResult prerequisite, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", prerequisite.id());
    json.writeStringProperty("title", prerequisite.title());
    json.writeStringProperty("verdict", prerequisite.verdict().id());
    json.writeNumberProperty("passed", prerequisite.passed());
    json.writeNumberProperty("failed", prerequisite.failed());
    json.writeNumberProperty("not_applicable", prerequisite.notApplicable());
    json.writeNumberProperty("not_judged", prerequisite.notJudged());
    json.writeEndObject();
  }

  private static void write(Finding finding, JsonGenerator json) {
    var rule = finding.rule();
    json.writeStartObject();
    json.writeStringProperty("rule", rule.id());
    json.writeStringProperty("severity", finding.severity().id());
    json.writeStringProperty("basis", rule.basis().id());
    write("prerequisite", rule.prerequisite(), json);
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("remedy", finding.remedyWithExample());
    json.writeStringProperty("path", finding.path());
    json.writeNumberProperty("line", finding.span().line());
    json.writeNumberProperty("column", finding.span().column());
    json.writeNumberProperty("end_line", finding.span().endLine());
    json.writeNumberProperty("end_column", finding.span().endColumn());
    write("excerpt", finding.excerpt(), json);
    write("actual", finding.actual(), json);
    write("expected", finding.expected(), json);
    write(finding.reading(), json);
    write(rule.source(), json);
    writeWaiver(finding.waiver(), json);
    json.writeEndObject();
  }

  private static void write(Optional<Finding.Reading> reading, JsonGenerator json) {
    if (reading.isEmpty()) {
      json.writeNullProperty("reading");
      return;
    }
    json.writeObjectPropertyStart("reading");
    json.writeStringProperty("phrase", reading.get().phrase());
    json.writeStringProperty("actor", reading.get().actor());
    json.writeBooleanProperty("asserted", reading.get().asserted());
    json.writeStringProperty("why", reading.get().why());
    json.writeEndObject();
  }

  private static void writeWaiver(Optional<Waiver> waiver, JsonGenerator json) {
    if (waiver.isEmpty()) {
      json.writeNullProperty("waiver");
      return;
    }
    json.writeObjectPropertyStart("waiver");
    json.writeStringProperty("reason", waiver.get().reason());
    json.writeStringProperty("approved_by", waiver.get().approvedBy());
    json.writeStringProperty("expires", waiver.get().expires().toString());
    json.writeEndObject();
  }

  private static void write(Citation source, JsonGenerator json) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("document", source.document());
    json.writeStringProperty("section", source.section());
    write("quote", source.quote(), json);
    write("url", source.url(), json);
    json.writeEndObject();
  }

  private static void write(Evidence evidence, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", evidence.rule().id());
    json.writeStringProperty("kind", evidence.kind().id());
    json.writeStringProperty("path", evidence.path());
    json.writeNumberProperty("line", evidence.span().line());
    json.writeNumberProperty("column", evidence.span().column());
    write("excerpt", evidence.excerpt(), json);
    json.writeEndObject();
  }

  static void summary(Counts counts, JsonGenerator json) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("proposals", counts.all());
    for (var verdict :
        List.of(
            Verdict.OfProposal.READY,
            Verdict.OfProposal.READY_WITH_WARNINGS,
            Verdict.OfProposal.NOT_READY,
            Verdict.OfProposal.UNREADABLE)) {
      json.writeNumberProperty(verdict.id().replace('-', '_'), counts.of(verdict));
    }
    json.writeObjectPropertyStart("findings");
    for (var severity : Severity.values()) {
      json.writeNumberProperty(severity.id(), counts.of(severity));
    }
    json.writeNumberProperty("waived", counts.waived());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(String name, Optional<String> text, JsonGenerator json) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
