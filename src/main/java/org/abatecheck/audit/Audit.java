package org.abatecheck.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.abatecheck.check.Checker;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Report;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.report.Version;
import org.abatecheck.rules.RulePack;
import org.abatecheck.source.Source;

/**
 * Judges every proposal that some paths lead to, and writes what is known of each and of them all.
 *
 * @param decidedBy the files of settings and waivers that were named
 * @param whole whether every rule in force and what is in place is written too
 * @param limit for one proposal
 */
public record Audit(
    List<Path> paths,
    Checker checker,
    List<Source> decidedBy,
    boolean whole,
    int jobs,
    Duration limit) {

  /**
   * What it came to.
   *
   * @param aside how many files were no proposals
   * @param notUsed the settings and waivers among them
   * @param faulty whether a proposal could not be judged by a fault of this program
   */
  public record Outcome(Counts counts, int aside, List<String> notUsed, boolean faulty) {}

  /** How many files it may have to judge. */
  public long size() {
    var walk = Walk.of(paths);
    long size = 0;
    for (; walk.hasNext(); walk.next()) {
      size++;
    }
    return size;
  }

  /**
   * @param target the folder for the results
   * @param resume whether to go on with an audit that was interrupted
   * @param log takes what is to be reported as a fault of this program
   */
  public Outcome run(Path target, boolean resume, Progress progress, PrintWriter log)
      throws IOException, AuditException, InterruptedException {
    var none = checker.report(List.of());
    try (var folder = WorkingFolder.open(target.toAbsolutePath().normalize(), order(none), resume);
        var judges = new Judges(checker.withoutPoints(), whole, jobs, limit, log)) {
      var tally = new Tally();
      var summary = new Summary(none, tally);
      var table =
          new ProposalTable(summary.titled().stream().map(RulePack.Prerequisite::id).toList());
      var walk = Walk.of(paths);
      folder.mend(List.of("", table.head(), ReportPieces.findingsHead(), ""));
      takeUp(folder, walk, tally, progress);
      while (walk.hasNext() || !judges.isEmpty()) {
        if (walk.hasNext() && !judges.isFull()) {
          judges.add(walk.next());
        } else {
          write(judges.take(), folder, tally, table);
          progress.step();
        }
      }
      if (tally.counts().all() == 0) {
        folder.drop();
        throw new AuditException(
            "There is nothing to judge in %s: no proposal was found."
                .formatted(paths.stream().map(Path::toString).collect(Collectors.joining(", "))));
      }
      try (var out = Files.newBufferedWriter(folder.result(WorkingFolder.SUMMARY))) {
        summary.write(out);
      }
      new Pages(folder, summary).write();
      folder.finish();
      return new Outcome(tally.counts(), tally.aside(), tally.notUsed(), judges.faulty());
    }
  }

  // What is done is not judged again, but it must still be there as it was.
  private static void takeUp(WorkingFolder folder, Walk walk, Tally tally, Progress progress)
      throws IOException, AuditException {
    try (var entries = folder.journal().read()) {
      for (var done = entries.next(); done.isPresent(); done = entries.next()) {
        var entry = done.get();
        var input = walk.hasNext() ? Optional.of(walk.next()) : Optional.<Input>empty();
        var source = input.map(Judged::readOrEmpty);
        if (source.isEmpty()
            || !source.get().name().equals(entry.file())
            || !source.get().digest().equals(entry.digest())) {
          throw new AuditException(
              ("%s is not what it was when the audit was interrupted. Remove the folder that ends in"
                      + " .partial to begin anew.")
                  .formatted(entry.file()));
        }
        entry
            .row()
            .ifPresentOrElse(tally::add, () -> tally.leaveAside(entry.file(), entry.decides()));
        progress.step();
      }
    }
  }

  private static void write(Judged judged, WorkingFolder folder, Tally tally, ProposalTable table)
      throws IOException {
    if (judged instanceof Judged.Proposal proposal) {
      var counted = tally.add(proposal.row());
      folder.add(
          List.of(
              proposal.json(),
              table.row(proposal.row(), counted),
              proposal.findings(),
              proposal.details()));
    } else if (judged instanceof Judged.Aside aside) {
      tally.leaveAside(aside.file(), aside.decides());
    }
    folder.journal().add(judged.entry(folder.ends()));
  }

  // Two audits of the same order come to the same, if the proposals are the same.
  private String order(Report none) {
    var order = new StringBuilder(Version.number()).append('\n');
    order.append(none.asOf()).append(whole ? " whole\n" : "\n");
    paths.forEach(path -> order.append(path).append('\n'));
    none.packs().forEach(pack -> order.append(pack.id()).append(pack.digest()).append('\n'));
    none.settings().forEach(set -> order.append(set.name()).append(set.value()).append('\n'));
    decidedBy.forEach(file -> order.append(file.name()).append(file.digest()).append('\n'));
    return order.toString();
  }
}
