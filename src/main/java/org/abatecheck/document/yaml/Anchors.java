package org.abatecheck.document.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The names given to values with {@code &}, and which of them are used. */
final class Anchors {

  private final Map<String, Optional<Built>> values = new HashMap<>();
  private final Map<String, Integer> unused = new HashMap<>();
  private final TreeSet<Integer> neverUsed = new TreeSet<>();

  /** A list or mapping with this name begins; until it ends, an alias of it is inside itself. */
  void begin(String name) {
    name(name, Optional.empty());
  }

  void end(String name, Built value) {
    values.put(name, Optional.of(value));
  }

  /**
   * A text with this name, which is written at an index. If it was meant as a word of a plain text
   * ({@code &Partners LLC}), nothing uses it, and the word is lost.
   */
  void text(String name, Built value, int index, boolean maybeWord) {
    name(name, Optional.of(value));
    if (maybeWord) {
      unused.put(name, index);
    }
  }

  boolean knows(String name) {
    return values.containsKey(name);
  }

  /** What an alias stands for; empty while that value is still being read. */
  Optional<Built> use(String name) {
    unused.remove(name);
    return values.get(name);
  }

  /** Where plain texts begin with a name that nothing uses, in the order of the file. */
  Iterable<Integer> unused() {
    var all = new TreeSet<>(neverUsed);
    all.addAll(unused.values());
    return all;
  }

  private void name(String name, Optional<Built> value) {
    var earlier = unused.remove(name);
    if (earlier != null) {
      neverUsed.add(earlier);
    }
    values.put(name, value);
  }
}
