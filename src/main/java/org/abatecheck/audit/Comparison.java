package org.abatecheck.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two reports beside each other.
 *
 * @param pairs the proposals in both, in the order of the new report
 * @param gone those in the old report only
 * @param added those in the new report only
 */
public record Comparison(
    EarlierReport before,
    EarlierReport after,
    List<Pair> pairs,
    Totals totals,
    List<EarlierProposal> gone,
    List<EarlierProposal> added) {

  /**
   * A proposal in both reports. What became of it is worked out again when it is asked for.
   *
   * @param findings how many of its findings became what
   */
  record Pair(
      EarlierProposal before, EarlierProposal after, Map<ProposalChange.Part, Integer> findings) {

    ProposalChange change() {
      return ProposalChange.between(before, after);
    }

    boolean isUnchanged() {
      return before.verdict() == after.verdict()
          && findings.keySet().stream().noneMatch(ProposalChange.Part::isChange);
    }
  }

  /** How many findings of all proposals became what, and how many proposals another verdict. */
  record Totals(Map<ProposalChange.Part, Integer> findings, int verdicts) {
    int of(ProposalChange.Part part) {
      return findings.getOrDefault(part, 0);
    }
  }

  // The pack that every proposal is judged by; reports do not name it beside each.
  private static final String ALWAYS = "document";

  public static Comparison of(EarlierReport before, EarlierReport after) {
    // By identity: the same file may be in a report twice.
    var pairs = new IdentityHashMap<EarlierProposal, EarlierProposal>();
    var gone = new ArrayList<>(before.proposals());
    var added = new ArrayList<>(after.proposals());
    // A town sends its proposal again in another file; a file that could not be read has no town.
    pair(gone, added, pairs, EarlierProposal::place, EarlierProposal::isOfTheSameFile);
    pair(gone, added, pairs, EarlierProposal::place, Comparison::isOfTheSameTownAndTitle);
    pair(gone, added, pairs, EarlierProposal::place, EarlierProposal::isOfTheSameTown);
    pair(gone, added, pairs, EarlierProposal::file, EarlierProposal::isOfTheSameFile);
    if (before.proposals().size() == 1 && after.proposals().size() == 1) {
      pair(gone, added, pairs, any -> "", (old, now) -> !old.isNamed() || !now.isNamed());
    }
    gone.sort(Comparator.comparing(EarlierProposal::file));
    var both = new ArrayList<Pair>();
    var findings = new EnumMap<ProposalChange.Part, Integer>(ProposalChange.Part.class);
    int verdicts = 0;
    for (var now : after.proposals()) {
      if (!pairs.containsKey(now)) {
        continue;
      }
      var change = ProposalChange.between(pairs.get(now), now);
      change.counts().forEach((part, count) -> findings.merge(part, count, Integer::sum));
      verdicts += change.isVerdictChanged() ? 1 : 0;
      both.add(new Pair(change.before(), now, change.counts()));
    }
    return new Comparison(before, after, both, new Totals(findings, verdicts), gone, added);
  }

  private static boolean isOfTheSameTownAndTitle(EarlierProposal old, EarlierProposal now) {
    return old.isOfTheSameTown(now) && old.title().equals(now.title());
  }

  private static void pair(
      List<EarlierProposal> gone,
      List<EarlierProposal> added,
      Map<EarlierProposal, EarlierProposal> pairs,
      Function<EarlierProposal, String> key,
      BiPredicate<EarlierProposal, EarlierProposal> isSame) {
    var byKey = new LinkedHashMap<String, List<EarlierProposal>>();
    gone.forEach(old -> byKey.computeIfAbsent(key.apply(old), k -> new ArrayList<>()).add(old));
    for (var now : added) {
      var olds = byKey.getOrDefault(key.apply(now), List.of());
      olds.stream()
          .filter(old -> isSame.test(old, now))
          .findFirst()
          .ifPresent(
              old -> {
                olds.remove(old);
                pairs.put(now, old);
              });
    }
    added.removeAll(pairs.keySet());
    gone.clear();
    byKey.values().forEach(gone::addAll);
  }

  /** The packs that are not the same in both, by their digests. */
  List<String> changedPacks() {
    return changed(before.packs(), after.packs());
  }

  List<String> changedSettings() {
    return changed(before.settings(), after.settings());
  }

  private static <T> List<String> changed(Map<String, T> before, Map<String, T> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
    return List.copyOf(names);
  }

  boolean isSameDay() {
    return before.asOf().equals(after.asOf());
  }

  boolean isSameVersion() {
    return before.version().equals(after.version());
  }

  boolean changesNothing() {
    return gone.isEmpty() && added.isEmpty() && pairs.stream().allMatch(Pair::isUnchanged);
  }

  /** Those of which something else was found. */
  List<Pair> changed() {
    return pairs.stream().filter(pair -> !pair.isUnchanged()).toList();
  }

  /** Those of which the same was found, by whether the file is the same. */
  List<EarlierProposal> unchanged(boolean sameFile) {
    return pairs.stream()
        .filter(pair -> pair.isUnchanged() && pair.before().isSame(pair.after()) == sameFile)
        .map(Pair::after)
        .toList();
  }

  /** The changed packs that a proposal is judged by. */
  List<String> changedPacks(ProposalChange change) {
    var used =
        Stream.of(
                Stream.of(ALWAYS),
                change.before().packs().stream(),
                change.after().packs().stream())
            .flatMap(each -> each)
            .toList();
    return changedPacks().stream().filter(used::contains).toList();
  }
}
