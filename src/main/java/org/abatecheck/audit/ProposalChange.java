package org.abatecheck.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What became of a proposal from one report to the next.
 *
 * @param fixed findings that are gone
 * @param added findings that came
 * @param regraded those in both that weigh otherwise now, by a setting or an exception
 * @param unchanged those that are as before
 */
record ProposalChange(
    EarlierProposal before,
    EarlierProposal after,
    List<EarlierProposal.Point> fixed,
    List<EarlierProposal.Point> added,
    List<EarlierProposal.Point> regraded,
    List<EarlierProposal.Point> unchanged) {

  /** The findings by what became of them, in the order that readers want to know. */
  enum Part {
    FIXED("Fixed", ProposalChange::fixed),
    NEW("New", ProposalChange::added),
    REGRADED("Weighed otherwise", ProposalChange::regraded),
    UNCHANGED("As before", ProposalChange::unchanged);

    private final String words;
    private final Function<ProposalChange, List<EarlierProposal.Point>> points;

    Part(String words, Function<ProposalChange, List<EarlierProposal.Point>> points) {
      this.words = words;
      this.points = points;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    String words() {
      return words;
    }

    /** Whether there is something else than before. */
    boolean isChange() {
      return this != UNCHANGED;
    }

    List<EarlierProposal.Point> of(ProposalChange change) {
      return points.apply(change);
    }
  }

  static ProposalChange between(EarlierProposal before, EarlierProposal after) {
    // A town that corrected its name, or gave it, has not corrected everything.
    var gone = before.byFingerprint(before.place());
    var added = new ArrayList<EarlierProposal.Point>();
    var regraded = new ArrayList<EarlierProposal.Point>();
    var unchanged = new ArrayList<EarlierProposal.Point>();
    after
        .byFingerprint(before.place())
        .forEach(
            (fingerprint, point) -> {
              if (!gone.containsKey(fingerprint)) {
                added.add(point);
              } else if (gone.remove(fingerprint).isJudgedAs(point)) {
                unchanged.add(point);
              } else {
                regraded.add(point);
              }
            });
    return new ProposalChange(
        before, after, List.copyOf(gone.values()), added, regraded, unchanged);
  }

  boolean isVerdictChanged() {
    return before.verdict() != after.verdict();
  }

  boolean isSameFile() {
    return before.isSame(after);
  }

  boolean changesNothing() {
    return !isVerdictChanged() && counts().keySet().stream().noneMatch(Part::isChange);
  }

  /** How many findings became what, where there are any. */
  Map<Part, Integer> counts() {
    var counts = new EnumMap<Part, Integer>(Part.class);
    for (var part : Part.values()) {
      if (!part.of(this).isEmpty()) {
        counts.put(part, part.of(this).size());
      }
    }
    return counts;
  }
}
