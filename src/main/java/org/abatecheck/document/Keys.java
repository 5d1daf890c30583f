package org.abatecheck.document;

import java.util.Optional;

/** Looks a key up in a mapping as it was written. */
public final class Keys {

  private Keys() {}

  public static Optional<Node> of(Node.Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }
}
