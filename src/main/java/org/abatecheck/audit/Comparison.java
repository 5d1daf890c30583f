package org.abatecheck.audit;

import java.util.ArrayList;
import java.util.Comparator;
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
 * @param proposals those in both, in the order of the new report
 * @param gone those in the old report only
 * @param added those in the new report only
 */
public record Comparison(
    EarlierReport before,
    EarlierReport after,
    List<ProposalChange> proposals,
    List<EarlierProposal> gone,
    List<EarlierProposal> added) {

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
    var changes =
        after.proposals().stream()
            .filter(pairs::containsKey)
            .map(now -> ProposalChange.between(pairs.get(now), now))
            .toList();
    return new Comparison(before, after, changes, gone, added);
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

  boolean changesNothing() {
    return gone.isEmpty()
        && added.isEmpty()
        && proposals.stream().allMatch(ProposalChange::changesNothing);
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
