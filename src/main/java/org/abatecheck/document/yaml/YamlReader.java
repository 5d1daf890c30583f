package org.abatecheck.document.yaml;

import java.util.Optional;
import org.abatecheck.document.Yaml;
import org.abatecheck.source.Source;

/** Reads a file as YAML, or says all that keeps it from being read. */
public final class YamlReader {

  static final int MOST_MISTAKES = 200;

  private YamlReader() {}

  public static Yaml read(Source source) {
    var unseen = Screening.of(source);
    if (!unseen.isEmpty()) {
      return new Yaml(Optional.empty(), unseen);
    }
    try {
      return TreeBuilder.build(source, YamlText.of(source.text()));
    } catch (YamlStop stop) {
      return new Yaml(Optional.empty(), ProseMistakes.of(source));
    }
  }
}
