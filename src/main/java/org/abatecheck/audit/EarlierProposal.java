package org.abatecheck.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.check.Verdict;
import org.abatecheck.report.Fingerprints;
import org.abatecheck.report.JsonObject;

/** A proposal of an {@link EarlierReport}. */
record EarlierProposal(
    String file,
    String digest,
    List<String> packs,
    Optional<String> program,
    Optional<String> title,
    Optional<String> municipality,
    Optional<String> state,
    Verdict.OfProposal verdict,
    List<Point> points) {

  /** A finding. */
  record Point(
      String rule,
      String severity,
      boolean waived,
      String message,
      String path,
      int line,
      Optional<String> excerpt) {

    private static Point of(JsonObject finding) {
      return new Point(
          finding.text("rule"),
          finding.text("severity"),
          finding.has("waiver"),
          finding.text("message"),
          finding.text("path"),
          finding.number("line"),
          finding.optionalText("excerpt"));
    }

    boolean isJudgedAs(Point other) {
      return severity.equals(other.severity) && waived == other.waived;
    }
  }

  static EarlierProposal of(JsonObject proposal) {
    var points = new ArrayList<Point>();
    proposal.list("findings", JsonObject.class).forEach(each -> points.add(Point.of(each)));
    return new EarlierProposal(
        proposal.text("file"),
        proposal.text("digest"),
        proposal.list("packs", String.class),
        proposal.optionalText("program"),
        proposal.optionalText("title"),
        proposal.optionalText("municipality"),
        proposal.optionalText("state"),
        proposal.oneOf("verdict", List.of(Verdict.OfProposal.values()), Verdict.OfProposal::id),
        points);
  }

  /** Its findings by their fingerprints, in their order, as if it were the proposal of a place. */
  Map<String, Point> byFingerprint(String place) {
    var fingerprints = new Fingerprints();
    var all = new LinkedHashMap<String, Point>();
    points.forEach(
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

  boolean isOfTheSameFile(EarlierProposal other) {
    return file.equals(other.file);
  }
}
