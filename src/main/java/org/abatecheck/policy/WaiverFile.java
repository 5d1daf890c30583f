package org.abatecheck.policy;

import java.util.List;
import java.util.Optional;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.change.Rewriting;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/** A waiver file as text. */
public record WaiverFile(Source source) {

  /** Whether there are waivers in it at all, well written or not. */
  public boolean isOne() {
    return YamlReader.read(source)
        .root()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> Keys.of((Node.Mapping) root, "waivers"))
        .isPresent();
  }

  /** The text without some of its waivers; empty where one shares its lines with others. */
  public Optional<String> without(List<Waiver> waivers) {
    var places = waivers.stream().map(Waiver::location).toList();
    var root = (Node.Mapping) YamlReader.read(source).root().orElseThrow();
    var entries =
        Keys.of(root, "waivers").stream()
            .flatMap(list -> ((Node.Sequence) list).items().stream())
            .filter(entry -> places.contains(Location.of(source.name(), entry.span())))
            .toList();
    return Rewriting.without(source, entries);
  }
}
