package org.abatecheck.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.abatecheck.agreement.Draw;
import org.abatecheck.check.Checker;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.policy.SettingsFile;
import org.abatecheck.policy.WaiverFile;
import org.abatecheck.report.AuditDetails;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.source.Source;

/** What became of a file, ready to be written. */
sealed interface Judged {

  /**
   * What the journal says of it.
   *
   * @param ends see there
   */
  Journal.Entry entry(List<Long> ends);

  /** A proposal: its row, its parts of the files, and the passages in it that may be drawn. */
  record Proposal(
      String digest, Row row, String json, String findings, String details, Draw.Share drawn)
      implements Judged {

    static Proposal of(ProposalReport proposal, boolean whole, Draw.Share drawn) {
      return new Proposal(
          proposal.digest(),
          Row.of(proposal),
          ReportPieces.jsonLine(proposal, whole),
          ReportPieces.findingsRows(proposal),
          AuditDetails.of(proposal),
          drawn);
    }

    @Override
    public Journal.Entry entry(List<Long> ends) {
      return new Journal.Entry(row.file(), digest, ends, false, Optional.of(row));
    }
  }

  /**
   * A file that is no proposal.
   *
   * @param decides whether it holds settings or waivers, which were found and not used
   */
  record Aside(String digest, String file, boolean decides) implements Judged {
    @Override
    public Journal.Entry entry(List<Long> ends) {
      return new Journal.Entry(file, digest, ends, decides, Optional.empty());
    }
  }

  static Judged of(Input input, Checker checker, boolean whole, Optional<Draw> draw) {
    if (Files.isDirectory(input.path())) {
      return unreadable(
          input,
          checker,
          whole,
          "The folder may not be read, so what is in it was not judged.",
          "Give leave to read it, and audit again.");
    }
    Source source;
    try {
      source = read(input);
    } catch (IOException e) {
      return unreadable(
          input, checker, whole, "The file may not be read.", "Give leave to read it.");
    }
    var proposal =
        input.named() ? Optional.of(checker.check(source)) : checker.checkIfProposal(source);
    return proposal
        .<Judged>map(each -> Proposal.of(each, whole, share(each, source, checker, draw)))
        .orElseGet(() -> new Aside(source.digest(), source.name(), decides(input, source)));
  }

  private static Draw.Share share(
      ProposalReport proposal, Source source, Checker checker, Optional<Draw> draw) {
    return draw.map(each -> each.of(proposal, checker.passages(source))).orElse(Draw.Share.NONE);
  }

  private static boolean decides(Input input, Source source) {
    return input.path().getFileName().toString().equals(SettingsFile.NAME)
        || new WaiverFile(source).isOne();
  }

  static Judged unreadable(
      Input input, Checker checker, boolean whole, String problem, String mend) {
    return Proposal.of(
        checker.unreadable(readOrEmpty(input), problem, mend), whole, Draw.Share.NONE);
  }

  /** With nothing in it where it may not be read. */
  static Source readOrEmpty(Input input) {
    try {
      return read(input);
    } catch (IOException e) {
      return Source.of(input.name(), new byte[0]);
    }
  }

  private static Source read(Input input) throws IOException {
    return Source.of(input.name(), Files.readAllBytes(input.path()));
  }
}
