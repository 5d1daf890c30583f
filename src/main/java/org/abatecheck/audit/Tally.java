package org.abatecheck.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Request;
import org.abatecheck.check.Verdict;
import org.abatecheck.source.Location;

/** Adds up proposals, one after the other; it holds none of them. */
final class Tally {

  private Counts counts = Counts.NONE;
  private final Map<String, Map<Verdict.OfPrerequisite, Integer>> prerequisites = new HashMap<>();
  private final Map<String, Integer> judged = new HashMap<>();
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<Verdict.OfProposal, BigDecimal> asked = new EnumMap<>(Verdict.OfProposal.class);
  private final Set<Request.Pool> pools = new HashSet<>();
  private final Map<String, BigDecimal> totals = new HashMap<>();
  private final Map<String, Integer> addedTo = new HashMap<>();
  private final Set<Request.Pool> poolsInTotals = new HashSet<>();
  private final Set<Location> waivers = new HashSet<>();
  private final List<String> notUsed = new ArrayList<>();
  private int unknownAmounts;
  private int pooledAgain;
  private int aside;

  /**
   * What of a proposal's money counts: a pool's counts where it comes first.
   *
   * @param totals see {@link Row}
   */
  record Counted(Optional<BigDecimal> amount, Map<String, BigDecimal> totals) {}

  /** Adds a proposal, and gives what of its money counts. */
  Counted add(Row row) {
    counts = counts.plus(row.counts());
    row.prerequisites()
        .forEach(
            (id, verdict) ->
                prerequisites
                    .computeIfAbsent(id, each -> new EnumMap<>(Verdict.OfPrerequisite.class))
                    .merge(verdict, 1, Integer::sum));
    row.judged().forEach(rule -> judged.merge(rule, 1, Integer::sum));
    row.found().forEach(rule -> found.merge(rule, 1, Integer::sum));
    waivers.addAll(row.waivers());
    return new Counted(addAmount(row), addTotals(row));
  }

  private Map<String, BigDecimal> addTotals(Row row) {
    boolean again =
        !row.totals().isEmpty() && row.pool().filter(pool -> !poolsInTotals.add(pool)).isPresent();
    if (again) {
      return Map.of();
    }
    row.totals()
        .forEach(
            (id, amount) -> {
              totals.merge(id, amount, BigDecimal::add);
              addedTo.merge(id, 1, Integer::sum);
            });
    return row.totals();
  }

  private Optional<BigDecimal> addAmount(Row row) {
    if (row.amount().isEmpty()) {
      unknownAmounts++;
    } else if (row.pool().isPresent() && !pools.add(row.pool().get())) {
      pooledAgain++;
      return Optional.of(BigDecimal.ZERO);
    }
    row.amount().ifPresent(amount -> asked.merge(row.verdict(), amount, BigDecimal::add));
    return row.amount();
  }

  void leaveAside(String file, boolean decides) {
    aside++;
    if (decides) {
      notUsed.add(file);
    }
  }

  Counts counts() {
    return counts;
  }

  /** How many proposals came to a verdict of a prerequisite. */
  int of(String prerequisite, Verdict.OfPrerequisite verdict) {
    return prerequisites.getOrDefault(prerequisite, Map.of()).getOrDefault(verdict, 0);
  }

  /** In how many proposals a rule passed or failed. */
  int judged(String rule) {
    // What keeps a file from being read fails where no rule is judged.
    return Math.max(judged.getOrDefault(rule, 0), found(rule));
  }

  /** In how many proposals a rule has findings that are not waived. */
  int found(String rule) {
    return found.getOrDefault(rule, 0);
  }

  BigDecimal asked(Verdict.OfProposal verdict) {
    return asked.getOrDefault(verdict, BigDecimal.ZERO);
  }

  BigDecimal total(String id) {
    return totals.getOrDefault(id, BigDecimal.ZERO);
  }

  /** How many proposals there is something of in a total. */
  int addedTo(String id) {
    return addedTo.getOrDefault(id, 0);
  }

  int unknownAmounts() {
    return unknownAmounts;
  }

  /** How many proposals of pools were sent again by another of its members. */
  int pooledAgain() {
    return pooledAgain;
  }

  /** Where the waivers are written that some proposal needed. */
  Set<Location> waivers() {
    return Set.copyOf(waivers);
  }

  int aside() {
    return aside;
  }

  /** Files of settings and waivers that were found beside the proposals. */
  List<String> notUsed() {
    return List.copyOf(notUsed);
  }
}
