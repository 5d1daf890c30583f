package org.abatecheck.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;

/** A comparison for programs. */
record ComparisonJson(Comparison comparison) {

  private static final int SCHEMA_VERSION = 1;

  void write(Writer out) throws IOException {
    var all = new LinkedHashMap<String, Object>();
    all.put("schema_version", SCHEMA_VERSION);
    all.put("changes_nothing", comparison.changesNothing());
    all.put("old_version", comparison.before().version());
    all.put("new_version", comparison.after().version());
    all.put("old_as_of", comparison.before().asOf());
    all.put("new_as_of", comparison.after().asOf());
    all.put("changed_packs", comparison.changedPacks().stream().map(this::pack).toList());
    all.put("changed_settings", comparison.changedSettings());
    all.put("proposals", comparison.pairs().stream().map(pair -> proposal(pair.change())));
    all.put("only_in_old", comparison.gone().stream().map(EarlierProposal::file).toList());
    all.put("only_in_new", comparison.added().stream().map(EarlierProposal::file).toList());
    ReportPieces.object(all, out);
  }

  private Map<String, Object> pack(String id) {
    var pack = new LinkedHashMap<String, Object>();
    pack.put("id", id);
    pack.put("old_digest", digest(comparison.before(), id));
    pack.put("new_digest", digest(comparison.after(), id));
    return pack;
  }

  private static Optional<String> digest(EarlierReport report, String pack) {
    return Optional.ofNullable(report.packs().get(pack)).map(EarlierReport.Pack::digest);
  }

  private Map<String, Object> proposal(ProposalChange change) {
    var proposal = new LinkedHashMap<String, Object>();
    proposal.put("old_file", change.before().file());
    proposal.put("new_file", change.after().file());
    proposal.put("municipality", change.after().municipality());
    proposal.put("state", change.after().state());
    proposal.put("old_verdict", change.before().verdict().id());
    proposal.put("new_verdict", change.after().verdict().id());
    proposal.put("same_file", change.isSameFile());
    proposal.put("changed_packs", comparison.changedPacks(change));
    proposal.put("changes_nothing", change.changesNothing());
    Stream.of(ProposalChange.Part.values())
        .forEach(part -> proposal.put(part.id(), findings(part.of(change))));
    return proposal;
  }

  private static List<Map<String, Object>> findings(List<EarlierProposal.Point> points) {
    return points.stream().map(ComparisonJson::finding).toList();
  }

  private static Map<String, Object> finding(EarlierProposal.Point point) {
    var finding = new LinkedHashMap<String, Object>();
    finding.put("rule", point.rule());
    finding.put("severity", point.severity().id());
    finding.put("waived", point.waived());
    finding.put("message", point.message());
    finding.put("path", point.path());
    finding.put("line", point.line());
    return finding;
  }
}
