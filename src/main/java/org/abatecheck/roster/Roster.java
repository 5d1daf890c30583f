package org.abatecheck.roster;

import java.util.List;
import java.util.Optional;
import org.abatecheck.source.Source;

/**
 * The municipalities that might send a proposal.
 *
 * @param towns each once, in the order of the file
 * @param repeated names that are listed more than once
 */
public record Roster(Source file, List<Town> towns, List<Repeated> repeated) {

  /**
   * One of them.
   *
   * @param line where it is listed
   * @param state by its two letters
   */
  record Town(int line, String name, Optional<String> state, TownName meant) {}

  /** A name with the lines that it is listed on. */
  public record Repeated(String name, List<Integer> lines) {}

  public Roster {
    towns = List.copyOf(towns);
    repeated = List.copyOf(repeated);
  }
}
