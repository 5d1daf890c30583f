package org.abatecheck.document.yaml;

import java.util.List;
import java.util.Optional;
import org.abatecheck.document.Node;
import org.abatecheck.document.Yaml;
import org.abatecheck.source.Source;

/** Reads a file as YAML, or says all that keeps it from being read. */
public final class YamlReader {

  static final int MOST_MISTAKES = 200;

  private YamlReader() {}

  public static Yaml read(Source source) {
    var refused = Screening.of(source);
    if (refused.isPresent()) {
      return new Yaml(Optional.empty(), List.of(refused.get()));
    }
    var unseen = UnseenTrouble.in(source);
    if (!unseen.isEmpty()) {
      return new Yaml(Optional.empty(), ProseMistakes.of(source, unseen));
    }
    try {
      var yaml = TreeBuilder.build(source, YamlText.of(source.text()));
      boolean words = yaml.root().filter(Node.Scalar.class::isInstance).isPresent();
      return words ? pasted(source).orElse(yaml) : yaml;
    } catch (YamlStop stop) {
      return pasted(source)
          .orElseGet(() -> new Yaml(Optional.empty(), ProseMistakes.of(source, List.of())));
    }
  }

  private static Optional<Yaml> pasted(Source source) {
    return ForeignFile.pasted(source).map(mistake -> new Yaml(Optional.empty(), List.of(mistake)));
  }
}
