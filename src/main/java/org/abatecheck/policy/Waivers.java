package org.abatecheck.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The waivers of one run, in the order of their files. */
public record Waivers(List<Waiver> all) {

  public static final Waivers NONE = new Waivers(List.of());

  public Waivers {
    all = List.copyOf(all);
  }

  /** Those for one proposal, whatever the day. */
  public Stream<Waiver> of(String file, Optional<String> municipality) {
    return all.stream().filter(waiver -> waiver.proposals().include(file, municipality));
  }
}
