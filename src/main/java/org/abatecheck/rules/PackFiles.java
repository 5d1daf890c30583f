package org.abatecheck.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.abatecheck.document.Node;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** Reads the files of packs, each once, however many packs include it. */
final class PackFiles {

  private final Mistakes mistakes;
  private final Map<Source, Supplier<Node>> remembered = new IdentityHashMap<>();
  private final Map<Source, Optional<Node>> read = new IdentityHashMap<>();

  PackFiles(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Mistakes mistakes() {
    return mistakes;
  }

  /** A file that has been read before. */
  void remember(Source source, Supplier<Node> root) {
    remembered.put(source, root);
  }

  /** A file as YAML; what keeps it from being read is a mistake of its pack. */
  Optional<Node> read(Source source) {
    return read.computeIfAbsent(
        source,
        each ->
            remembered.containsKey(each)
                ? Optional.of(remembered.get(each).get())
                : readAnew(each));
  }

  private Optional<Node> readAnew(Source source) {
    var yaml = YamlReader.read(source);
    for (var mistake : yaml.mistakes()) {
      mistakes.add(
          source.name(),
          mistake.span(),
          mistake.words().get("problem") + " " + mistake.words().get("mend"));
    }
    if (yaml.mistakes().isEmpty() && yaml.root().isEmpty()) {
      mistakes.add(source.name(), Span.START, "nothing is written in this file");
    }
    return yaml.mistakes().isEmpty() ? yaml.root() : Optional.empty();
  }

  /** A file with keys at its top; one without is a mistake. */
  Optional<Written> mapping(Source source) {
    var root = read(source);
    if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
      mistakes.add(source.name(), Span.START, "must have keys at its top");
    }
    return root.filter(Node.Mapping.class::isInstance)
        .map(node -> new Written(source.name(), (Node.Mapping) node, mistakes));
  }
}
