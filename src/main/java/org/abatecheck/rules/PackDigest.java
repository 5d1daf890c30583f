package org.abatecheck.rules;

import java.util.SortedMap;
import org.abatecheck.source.Source;

/** What the digest of a pack is made of: its files, and those of the packs it includes. */
record PackDigest(SortedMap<String, Source> files) {

  /** As {@code sha256:…}, over the sorted names and the digests of the contents. */
  String value() {
    var lines = new StringBuilder();
    files.forEach(
        (name, source) -> lines.append(name).append(' ').append(source.digest()).append('\n'));
    return Source.of("", lines.toString()).digest();
  }
}
