package org.abatecheck.roster;

import java.util.Comparator;
import java.util.Optional;

/** A municipality as proposals name it. */
record Sender(String name, Optional<String> state) {

  static final Comparator<Sender> BY_NAME =
      Comparator.comparing(Sender::name).thenComparing(each -> each.state().orElse(""));
}
