package org.abatecheck.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.ReadPassage;

/**
 * What is to be drawn. Each passage has its place in an order made of the seed, so that it does not
 * matter in which order, or in how many runs, they come.
 *
 * @param size how many passages
 */
public record Draw(int size, long seed) {

  /**
   * What one proposal adds.
   *
   * @param counts of all its passages
   * @param first of each stratum, no more than could be drawn
   */
  public record Share(Map<Stratum, Integer> counts, List<Drawn> first) {
    public static final Share NONE = new Share(Map.of(), List.of());
  }

  public Share of(ProposalReport proposal, List<ReadPassage> passages) {
    var counts = new EnumMap<Stratum, Integer>(Stratum.class);
    var all = new ArrayList<Drawn>();
    for (var read : passages) {
      counts.merge(Drawn.stratum(read), 1, Integer::sum);
      all.add(Drawn.of(seed, proposal, read));
    }
    all.sort(Comparator.comparing(Drawn::order));
    var room = new EnumMap<Stratum, Integer>(Stratum.class);
    all.removeIf(each -> room.merge(each.stratum(), 1, Integer::sum) > size);
    return new Share(counts, all);
  }
}
