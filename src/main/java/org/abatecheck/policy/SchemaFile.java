package org.abatecheck.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.document.SchemaFiles;
import org.abatecheck.document.SchemaReader;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/** Schemas that ship with the program, beside those of the packs. */
final class SchemaFile {

  private SchemaFile() {}

  static Node.Mapping node(String name) {
    try (var in = SchemaFile.class.getResourceAsStream("/org/abatecheck/" + name)) {
      var yaml = YamlReader.read(Source.of(name, in.readAllBytes()));
      return (Node.Mapping) yaml.root().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema read(String name, Node.Mapping schema) {
    var file = new SchemaFiles.File(Source.of(name, ""), schema);
    try {
      return SchemaReader.read(new SchemaFiles(Map.of(name, file)), name);
    } catch (InvalidSourceException e) {
      throw new IllegalStateException("a schema of the program has mistakes", e);
    }
  }
}
