package org.abatecheck.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.agreement.Draw;
import org.abatecheck.agreement.Sampling;
import org.abatecheck.check.Checker;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Report;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.report.Version;
import org.abatecheck.roster.RollCall;
import org.abatecheck.roster.Roster;
import org.abatecheck.roster.Sent;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.Total;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/**
 * Judges every proposal that some paths lead to, and writes what is known of each and of them all.
 *
 * @param roster the municipalities that might have sent something, if they are known
 * @param draw what people are to read, if anything
 * @param decidedBy the files of settings and waivers that were named
 * @param whole whether every rule in force and what is in place is written too
 * @param limit for one proposal
 */
public record Audit(
    List<Path> paths,
    Checker checker,
    Optional<Roster> roster,
    Optional<Draw> draw,
    List<Source> decidedBy,
    boolean whole,
    int jobs,
    Duration limit) {

  /**
   * What it came to.
   *
   * @param call who sent something
   * @param aside how many files were no proposals
   * @param notUsed the settings and waivers among them
   * @param waivers where those are written that some proposal needed
   * @param faulty whether a proposal could not be judged by a fault of this program
   */
  public record Outcome(
      Counts counts,
      Optional<RollCall> call,
      int aside,
      List<String> notUsed,
      Set<Location> waivers,
      boolean faulty) {}

  /** How many files it may have to judge. */
  public long size() {
    var walk = Walk.of(paths);
    long size = 0;
    for (; walk.hasNext(); walk.next()) {
      size++;
    }
    return size;
  }

  /** Where the results are until they are whole. */
  public static Path unfinished(Path target) {
    return WorkingFolder.of(target);
  }

  /**
   * @param target the folder for the results
   * @param resume whether to go on with an audit that was interrupted
   */
  public Outcome run(Path target, boolean resume, Progress progress)
      throws IOException, AuditException, InterruptedException {
    var none = checker.report(List.of());
    try (var folder = WorkingFolder.open(target.toAbsolutePath().normalize(), order(none), resume);
        var judges = new Judges(checker.withoutPoints(), whole, draw, jobs, limit, progress)) {
      var tally = new Tally();
      var summary = new Summary(none, tally);
      var table =
          new ProposalTable(
              summary.titled().stream().map(RulePack.Prerequisite::id).toList(),
              summary.totals().stream().map(Total::id).toList());
      var walk = Walk.of(paths);
      folder.mend(List.of("", table.head(), ReportPieces.findingsHead(), "", ""));
      takeUp(folder, walk, tally, progress);
      var sampling = sampling(folder);
      while (walk.hasNext() || !judges.isEmpty()) {
        if (walk.hasNext() && !judges.isFull()) {
          judges.add(walk.next());
        } else {
          write(judges.take(), folder, tally, table, sampling);
          progress.step();
        }
      }
      if (tally.counts().all() == 0) {
        folder.drop();
        throw new AuditException(
            "There is nothing to judge in %s: no proposal was found."
                .formatted(paths.stream().map(Path::toString).collect(Collectors.joining(", "))));
      }
      var call = rollCall(folder);
      if (sampling.isPresent()) {
        write(sampling.get(), folder);
      }
      try (var out = Files.newBufferedWriter(folder.result(WorkingFolder.SUMMARY))) {
        summary.write(call, sampling, out);
      }
      new Pages(folder, summary, call).write();
      folder.finish();
      return new Outcome(
          tally.counts(), call, tally.aside(), tally.notUsed(), tally.waivers(), judges.faulty());
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
        progress.skip();
      }
    }
  }

  private Optional<Sampling> sampling(WorkingFolder folder) throws IOException {
    if (draw.isEmpty()) {
      return Optional.empty();
    }
    var sampling = new Sampling(draw.get());
    try (var before = Files.newBufferedReader(folder.drawn())) {
      sampling.takeUp(before);
    }
    return Optional.of(sampling);
  }

  private static void write(
      Judged judged,
      WorkingFolder folder,
      Tally tally,
      ProposalTable table,
      Optional<Sampling> sampling)
      throws IOException {
    if (judged instanceof Judged.Proposal proposal) {
      var counted = tally.add(proposal.row());
      folder.add(
          List.of(
              proposal.json(),
              table.row(proposal.row(), counted),
              proposal.findings(),
              sampling.map(each -> each.add(proposal.drawn())).orElse(""),
              proposal.details()));
    } else if (judged instanceof Judged.Aside aside) {
      tally.leaveAside(aside.file(), aside.decides());
    }
    folder.journal().add(judged.entry(folder.ends()));
  }

  private static void write(Sampling sampling, WorkingFolder folder) throws IOException {
    try (var sheet = Files.newBufferedWriter(folder.result(Sampling.SHEET));
        var key = Files.newBufferedWriter(folder.result(Sampling.KEY))) {
      sampling.writeSheet(sheet);
      sampling.writeKey(key);
    }
  }

  private Optional<RollCall> rollCall(WorkingFolder folder) throws IOException {
    if (roster.isEmpty()) {
      return Optional.empty();
    }
    var sent = new ArrayList<Sent>();
    try (var entries = folder.journal().read()) {
      for (var done = entries.next(); done.isPresent(); done = entries.next()) {
        done.get().row().map(Row::sent).ifPresent(sent::add);
      }
    }
    var call = RollCall.of(roster.get(), sent);
    try (var out = Files.newBufferedWriter(folder.result(WorkingFolder.ROSTER))) {
      call.writeTable(out);
    }
    return Optional.of(call);
  }

  // Two audits of the same order come to the same, if the proposals are the same.
  private String order(Report none) {
    var order = new StringBuilder(Version.number()).append('\n');
    order.append(none.asOf()).append(whole ? " whole\n" : "\n");
    draw.ifPresent(each -> order.append(each).append('\n'));
    paths.forEach(path -> order.append(path).append('\n'));
    none.packs().forEach(pack -> order.append(pack.id()).append(pack.digest()).append('\n'));
    none.settings().forEach(set -> order.append(set.name()).append(set.value()).append('\n'));
    Stream.concat(decidedBy.stream(), roster.stream().map(Roster::file))
        .forEach(file -> order.append(file.name()).append(file.digest()).append('\n'));
    return order.toString();
  }
}
