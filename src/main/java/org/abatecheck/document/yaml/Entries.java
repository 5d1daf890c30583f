package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.document.Node;
import org.abatecheck.document.Node.Entry;
import org.abatecheck.document.Node.Mapping;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.document.Node.Sequence;

/**
 * The entries of a mapping: those written in it, then those that {@code <<} brings. A written key
 * wins over a brought one, an earlier mapping over a later one.
 *
 * @param repeated keys written a second time, each with the first
 * @param unmergeable values of {@code <<} that are no mapping and no list of mappings
 */
record Entries(List<Entry> all, List<Repeat> repeated, List<Node> unmergeable) {

  private static final String MERGE = "<<";

  record Repeat(Scalar first, Scalar again) {}

  static Entries of(List<Entry> written) {
    var kept = new LinkedHashMap<String, Entry>();
    var brought = new ArrayList<Mapping>();
    var firsts = new HashMap<String, Scalar>();
    var repeated = new ArrayList<Repeat>();
    var unmergeable = new ArrayList<Node>();
    for (var entry : written) {
      var first = firsts.putIfAbsent(entry.key().text(), entry.key());
      if (first != null) {
        repeated.add(new Repeat(first, entry.key()));
      } else if (!isMerge(entry.key())) {
        kept.put(entry.key().text(), entry);
      } else if (!mappings(entry.value()).isEmpty()) {
        brought.addAll(mappings(entry.value()));
      } else if (!isNothing(entry.value())) {
        unmergeable.add(entry.value());
      }
    }
    merge(kept, brought);
    return new Entries(List.copyOf(kept.values()), repeated, unmergeable);
  }

  private static void merge(Map<String, Entry> kept, List<Mapping> brought) {
    for (var mapping : brought) {
      for (var entry : mapping.entries()) {
        kept.putIfAbsent(entry.key().text(), entry);
      }
    }
  }

  private static boolean isMerge(Scalar key) {
    return key.plain() && key.text().equals(MERGE);
  }

  /** The mappings to merge; none when the value is anything else. */
  private static List<Mapping> mappings(Node value) {
    if (value instanceof Mapping mapping) {
      return List.of(mapping);
    }
    if (value instanceof Sequence sequence
        && sequence.items().stream().allMatch(Mapping.class::isInstance)) {
      return sequence.items().stream().map(Mapping.class::cast).toList();
    }
    return List.of();
  }

  private static boolean isNothing(Node value) {
    return value instanceof Sequence sequence && sequence.items().isEmpty()
        || value instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty();
  }
}
