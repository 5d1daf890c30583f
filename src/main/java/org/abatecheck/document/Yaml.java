package org.abatecheck.document;

import java.util.List;
import java.util.Optional;

/**
 * A file read as YAML: its top value, or the mistakes (all DOC-01) that keep it from being read.
 *
 * @param root empty when there are mistakes or when nothing is written
 */
public record Yaml(Optional<Node> root, List<Mistake> mistakes) {
  public Yaml {
    mistakes = List.copyOf(mistakes);
  }
}
