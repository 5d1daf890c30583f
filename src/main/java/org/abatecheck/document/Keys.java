package org.abatecheck.document;

import java.util.Optional;

/** Looks a key up in a mapping as it was written. */
public final class Keys {

  private Keys() {}

  public static Optional<Node> of(Node.Mapping mapping, String key) {
    // Asked for thousands of times while packs are loaded: a plain loop.
    for (var entry : mapping.entries()) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }
}
