package org.abatecheck.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.check.Verdict;
import org.abatecheck.report.Fingerprints;
import org.abatecheck.report.JsonObject;
import org.abatecheck.rules.Severity;

/**
 * A proposal of an {@link EarlierReport}.
 *
 * @param findings read when they are asked for: there may be very many
 */
record EarlierProposal(
    String file,
    String digest,
    List<String> packs,
    Optional<String> program,
    Optional<String> title,
    Optional<String> municipality,
    Optional<String> state,
    Verdict.OfProposal verdict,
    Findings findings) {

  /** Where they can be read, once more each time. */
  interface Findings {
    List<Point> read();
  }

  /** A finding. */
  record Point(
      String rule,
      Severity severity,
      boolean waived,
      String message,
      String path,
      int line,
      Optional<String> excerpt) {

    private static Point of(JsonObject finding) {
      return new Point(
          finding.text("rule"),
          finding.oneOf("severity", List.of(Severity.values()), Severity::id),
          finding.has("waiver"),
          finding.text("message"),
          finding.text("path"),
          finding.number("line"),
          finding.optionalText("excerpt"));
    }

    boolean isJudgedAs(Point other) {
      return severity == other.severity && waived == other.waived;
    }
  }

  static EarlierProposal of(JsonObject proposal) {
    var points = points(proposal);
    return of(proposal, () -> points);
  }

  static List<Point> points(JsonObject proposal) {
    return proposal.list("findings", JsonObject.class).stream().map(Point::of).toList();
  }

  static EarlierProposal of(JsonObject proposal, Findings findings) {
    return new EarlierProposal(
        proposal.text("file"),
        proposal.text("digest"),
        proposal.list("packs", String.class),
        proposal.optionalText("program"),
        proposal.optionalText("title"),
        proposal.optionalText("municipality"),
        proposal.optionalText("state"),
        proposal.oneOf("verdict", List.of(Verdict.OfProposal.values()), Verdict.OfProposal::id),
        findings);
  }

  /** Its findings by their fingerprints, in their order, as if it were the proposal of a place. */
  Map<String, Point> byFingerprint(String place) {
    var fingerprints = new Fingerprints();
    var all = new LinkedHashMap<String, Point>();
    findings
        .read()
        .forEach(
            each ->
                all.put(
                    fingerprints.next(each.rule(), place, each.path(), each.excerpt().orElse("")),
                    each));
    return all;
  }

  String place() {
    return municipality.orElse(file);
  }

  /** Whether a municipality could be read. */
  boolean isNamed() {
    return municipality.isPresent();
  }

  boolean isOfTheSameTown(EarlierProposal other) {
    return municipality.isPresent()
        && municipality.equals(other.municipality)
        && state.equals(other.state)
        && program.equals(other.program);
  }

  /** Whether it is the same to the letter. */
  boolean isSame(EarlierProposal other) {
    return digest.equals(other.digest);
  }

  boolean isOfTheSameFile(EarlierProposal other) {
    return file.equals(other.file);
  }
}
