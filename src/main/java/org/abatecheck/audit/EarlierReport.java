package org.abatecheck.audit;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.report.JsonObject;
import org.abatecheck.report.NotAReportException;

/**
 * A JSON report, or the results of an audit, as far as two of them are compared.
 *
 * @param version of abatecheck
 */
public record EarlierReport(
    String version,
    String asOf,
    Map<String, Pack> packs,
    Map<String, String> settings,
    List<EarlierProposal> proposals) {

  record Pack(String version, String digest) {}

  /**
   * @param path a JSON report, or the folder of an audit
   */
  public static EarlierReport read(Path path) throws IOException, AuditException {
    try {
      if (!Files.isDirectory(path)) {
        var report = only(path);
        return of(report, proposals(report));
      }
      var lines = new ProposalLines(path.resolve(WorkingFolder.PROPOSALS_JSON));
      return of(only(path.resolve(WorkingFolder.SUMMARY)), lines.proposals());
    } catch (NotAReportException | MalformedInputException | NoSuchFileException e) {
      throw new AuditException(
          path
              + " is no report that abatecheck wrote. Name a file made with: abatecheck check -f"
              + " json, or the folder of an audit.");
    }
  }

  private static JsonObject only(Path file) throws IOException {
    try (var text = Files.newBufferedReader(file)) {
      return JsonObject.only(text);
    }
  }

  private static List<EarlierProposal> proposals(JsonObject report) {
    return report.list("proposals", JsonObject.class).stream().map(EarlierProposal::of).toList();
  }

  private static EarlierReport of(JsonObject head, List<EarlierProposal> proposals) {
    var packs = new LinkedHashMap<String, Pack>();
    head.list("packs", JsonObject.class)
        .forEach(
            each ->
                packs.put(each.text("id"), new Pack(each.text("version"), each.text("digest"))));
    return new EarlierReport(
        head.texts("tool").get("version"),
        head.text("as_of"),
        packs,
        head.texts("settings"),
        proposals);
  }
}
