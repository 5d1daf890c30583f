package org.abatecheck.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.source.Source;

/**
 * The schema files of packs, by {@code PACK/schema.json}, and the way from a {@code $ref} to what
 * it stands for: {@code #/$defs/money} or {@code ../shared/schema.json#/$defs/money}.
 */
public record SchemaFiles(Map<String, File> files) {

  private static final String REF = "$ref";

  /** How deep schemas may be nested, references followed. */
  static final int DEEPEST = 40;

  /** A schema file as read. */
  public record File(Source source, Node root) {}

  /** A piece of schema, and the file it is written in. */
  record Piece(String key, Node node) {}

  public SchemaFiles {
    files = Map.copyOf(files);
  }

  /**
   * What a piece stands for: itself, or what its {@code $ref} names with the piece's own keywords
   * added; empty when there is no such thing.
   */
  Optional<Piece> resolve(Piece piece) {
    return resolve(piece, DEEPEST);
  }

  // A reference that leads back to itself is one that leads nowhere.
  private Optional<Piece> resolve(Piece piece, int left) {
    if (!(piece.node() instanceof Node.Mapping mapping)) {
      return Optional.of(piece);
    }
    var ref = Keys.of(mapping, REF);
    if (ref.isEmpty()) {
      return Optional.of(piece);
    }
    return ref.filter(Node.Scalar.class::isInstance)
        .filter(any -> left > 0)
        .flatMap(scalar -> target(piece.key(), ((Node.Scalar) scalar).text()))
        .flatMap(target -> resolve(target, left - 1))
        .map(found -> new Piece(found.key(), merged(mapping, found.node())));
  }

  private Optional<Piece> target(String from, String ref) {
    int hash = ref.indexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    var key = hash == 0 ? from : ref.substring(0, hash).replaceFirst("^\\.\\./", "");
    var node = Optional.ofNullable(files.get(key)).map(File::root);
    for (var step : ref.substring(hash + 1).split("/")) {
      if (!step.isEmpty()) {
        node =
            node.flatMap(
                at -> at instanceof Node.Mapping inside ? Keys.of(inside, step) : Optional.empty());
      }
    }
    return node.map(found -> new Piece(key, found));
  }

  private static Node merged(Node.Mapping own, Node target) {
    if (!(target instanceof Node.Mapping other)) {
      return target;
    }
    var byKey = new LinkedHashMap<String, Node.Entry>();
    other.entries().forEach(entry -> byKey.put(entry.key().text(), entry));
    own.entries().stream()
        .filter(entry -> !entry.key().text().equals(REF))
        .forEach(entry -> byKey.put(entry.key().text(), entry));
    return new Node.Mapping(List.copyOf(byKey.values()), own.span());
  }

  /** A piece in which every {@code $ref} is replaced, {@code $defs} left out. */
  Node inlined(Piece piece) {
    var resolved = resolve(piece).orElse(piece);
    if (resolved.node() instanceof Node.Mapping mapping) {
      var entries = new ArrayList<Node.Entry>();
      for (var entry : mapping.entries()) {
        if (!entry.key().text().equals("$defs")) {
          entries.add(
              new Node.Entry(entry.key(), inlined(new Piece(resolved.key(), entry.value()))));
        }
      }
      return new Node.Mapping(entries, mapping.span());
    }
    if (resolved.node() instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.items().stream().map(item -> inlined(new Piece(resolved.key(), item))).toList(),
          sequence.span());
    }
    return resolved.node();
  }
}
