package org.abatecheck.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.abatecheck.agreement.Sampling;

/**
 * Where the results are made: beside the folder they are for, so that what stands there is the last
 * whole audit until this one is whole.
 */
final class WorkingFolder implements Closeable {

  static final String PROPOSALS_JSON = "proposals.jsonl";
  static final String PROPOSALS = "proposals.csv";
  static final String FINDINGS = "findings.csv";
  static final String SUMMARY = "summary.json";
  static final String ROSTER = "roster.csv";
  private static final List<String> GROWING = List.of(PROPOSALS_JSON, PROPOSALS, FINDINGS);
  private static final Pattern RESULT =
      Pattern.compile(
          String.join("|", GROWING)
              + "|"
              + SUMMARY
              + "|"
              + String.join("|", ROSTER, Sampling.SHEET, Sampling.KEY)
              + "|index\\.html|proposals-\\d+\\.html|"
              + Pages.FOLDER);

  private final Path target;
  private final Path folder;
  private final List<Growing> growing = new ArrayList<>();
  private final Journal journal;
  private final Claim claim;

  private WorkingFolder(Path target, Path folder, Claim claim) throws IOException {
    this.target = target;
    this.folder = folder;
    this.claim = claim;
    for (var name : GROWING) {
      growing.add(new Growing(results(folder).resolve(name)));
    }
    growing.add(new Growing(drawn()));
    growing.add(new Growing(details()));
    this.journal = Journal.at(folder.resolve("journal"));
  }

  /**
   * @param order what the audit is of and by: only an audit of the same order goes on
   * @param resume whether to go on with an audit that was interrupted
   */
  static WorkingFolder open(Path target, String order, boolean resume)
      throws IOException, AuditException {
    check(target);
    var folder = of(target);
    putBack(folder, target);
    var kept = folder.resolve("order");
    boolean interrupted = Files.exists(kept) && Files.isDirectory(results(folder));
    if (interrupted && !resume) {
      throw new AuditException(
          ("An audit for %s was interrupted, or is still running. Add --resume to go on with it, or"
                  + " remove the folder %s.")
              .formatted(target, folder));
    }
    if (interrupted && !Files.readString(kept).equals(order)) {
      throw new AuditException(
          ("The audit that was interrupted was of other paths, rules, settings, waivers, roster or"
                  + " sample, or of another day or version. Remove the folder %s to begin anew.")
              .formatted(folder));
    }
    if (!interrupted) {
      remove(folder);
      Files.createDirectories(results(folder));
      // There whole or not at all, however full the disk is.
      var unsure = Files.writeString(folder.resolve("order.new"), order);
      Files.move(unsure, kept);
    }
    var claim = Claim.on(folder.resolve("running"));
    if (claim.isElsewhere()) {
      throw new AuditException(
          "An audit for %s is running. Wait until it has ended, or stop it.".formatted(target));
    }
    return new WorkingFolder(target, folder, claim);
  }

  // An audit that ends just between the two moves of its end has put away what was there before.
  private static void putBack(Path folder, Path target) throws IOException {
    if (Files.exists(before(folder)) && !Files.exists(target)) {
      Files.move(before(folder), target);
    }
  }

  private static Path before(Path folder) {
    return folder.resolve("before");
  }

  static Path of(Path target) {
    return target.resolveSibling(target.getFileName() + ".partial");
  }

  // What stands there is replaced, so it must be an audit and nothing else.
  private static void check(Path target) throws IOException, AuditException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new AuditException(target + " is a file. Name a folder for the results.");
    }
    if (!Files.isDirectory(target)) {
      return;
    }
    try (var inside = Files.list(target)) {
      var other =
          inside
              .filter(each -> !RESULT.matcher(each.getFileName().toString()).matches())
              .findFirst();
      if (other.isPresent()) {
        throw new AuditException(
            "The folder %s holds other files than an audit, such as %s. Name a folder of its own."
                .formatted(target, other.get().getFileName()));
      }
    }
  }

  private static Path results(Path folder) {
    return folder.resolve("results");
  }

  Path result(String name) {
    return results(folder).resolve(name);
  }

  /** What is said of each proposal, one after the other, for pages to be made of. */
  Path details() {
    return folder.resolve("details");
  }

  /** The passages that may be drawn for people to read. */
  Path drawn() {
    return folder.resolve("drawn");
  }

  Journal journal() {
    return journal;
  }

  /** Goes back to the last file that is done; to the heads of the tables when none is. */
  void mend(List<String> heads) throws IOException {
    journal.mend(growing);
    if (growing.get(GROWING.indexOf(PROPOSALS)).end() == 0) {
      add(heads);
    }
  }

  /** Adds to the results, in the order of {@link #GROWING}, to what is drawn and to the details. */
  void add(List<String> parts) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      growing.get(i).add(parts.get(i));
    }
  }

  List<Long> ends() throws IOException {
    var ends = new ArrayList<Long>();
    for (var each : growing) {
      ends.add(each.end());
    }
    return ends;
  }

  /** Puts the results in their place. */
  void finish() throws IOException {
    close();
    if (Files.exists(target)) {
      Files.move(target, before(folder));
    }
    Files.move(results(folder), target);
    remove(folder);
  }

  /** Leaves nothing behind. */
  void drop() throws IOException {
    close();
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (var all = Files.walk(folder)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (var each : inside) {
      Files.delete(each);
    }
  }

  @Override
  public void close() throws IOException {
    for (var each : growing) {
      each.close();
    }
    journal.close();
    claim.close();
  }
}
