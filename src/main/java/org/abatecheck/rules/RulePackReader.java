package org.abatecheck.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.document.Schema;
import org.abatecheck.document.SchemaFiles;
import org.abatecheck.document.SchemaReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Span;

/** Reads rule packs, or says all that is wrong with them, with places. */
public final class RulePackReader {

  private final Mistakes mistakes = new Mistakes();
  private final PackFiles files = new PackFiles(mistakes);
  private final List<PackHeader> packs = new ArrayList<>();

  private RulePackReader() {}

  /**
   * The packs in these folders, each a pack or a folder of packs.
   *
   * @param withShipped whether the packs that ship with the program judge too; the document rules,
   *     and what other packs include, are there in any case
   */
  public static RulePacks read(List<Path> folders, boolean withShipped)
      throws IOException, InvalidSourceException {
    var reader = new RulePackReader();
    var names = new HashSet<String>();
    for (var folder : folders) {
      for (var pack : PackFolders.in(folder)) {
        names.add(pack.name());
        reader.add(pack);
      }
    }
    for (var pack : PackFolders.shipped()) {
      if (withShipped) {
        reader.add(pack);
      } else if (!names.contains(pack.name())) {
        reader.addIfAlwaysThere(pack);
      }
    }
    reader.rejectDuplicates();
    return reader.load();
  }

  private void add(PackFolder folder) {
    PackHeader.read(folder, files).ifPresent(packs::add);
  }

  private void addIfAlwaysThere(PackFolder folder) {
    PackHeader.read(folder, files)
        .filter(
            pack ->
                pack.kind() == PackHeader.Kind.DOCUMENT || pack.kind() == PackHeader.Kind.SHARED)
        .ifPresent(packs::add);
  }

  private void rejectDuplicates() {
    var ids = new HashMap<String, String>();
    var programs = new HashMap<String, String>();
    for (var pack : packs) {
      var first = ids.putIfAbsent(pack.id(), pack.file().file());
      if (first != null) {
        reject(pack, "the pack '" + pack.id() + "' is there twice; the other is " + first);
      }
      pack.program()
          .map(program -> programs.putIfAbsent(program, pack.file().file()))
          .ifPresent(
              other ->
                  reject(
                      pack,
                      "the program '" + pack.program().get() + "' has another pack: " + other));
    }
  }

  private void reject(PackHeader pack, String message) {
    mistakes.add(pack.file().file(), Span.START, message);
  }

  private RulePacks load() throws InvalidSourceException {
    var schemas = schemas();
    var loaded = new HashMap<String, RulePack>();
    for (var pack : packs) {
      if (pack.kind() != PackHeader.Kind.SHARED) {
        loaded.put(pack.id(), load(pack, schemas));
      }
    }
    rejectRepeatedRules(loaded);
    var document = of(loaded, PackHeader.Kind.DOCUMENT);
    if (document.isEmpty()) {
      throw new IllegalStateException("the document rules are missing from the program");
    }
    mistakes.throwIfAny();
    return new RulePacks(
        document.get(0), of(loaded, PackHeader.Kind.PROGRAM), of(loaded, PackHeader.Kind.LAYER));
  }

  private List<RulePack> of(Map<String, RulePack> loaded, PackHeader.Kind kind) {
    return packs.stream()
        .filter(pack -> pack.kind() == kind)
        .map(pack -> loaded.get(pack.id()))
        .toList();
  }

  private RulePack load(PackHeader pack, Map<String, Schema> schemas) {
    // A program's rules must fit its own schema; those of a layer, and the document rules, all.
    var fitting =
        pack.kind() == PackHeader.Kind.PROGRAM
            ? Stream.ofNullable(schemas.get(pack.id())).toList()
            : List.copyOf(schemas.values());
    return new PackLoading(pack, included(pack), fitting, mistakes)
        .load(Optional.ofNullable(schemas.get(pack.id())));
  }

  private List<PackHeader> included(PackHeader pack) {
    var found = new ArrayList<PackHeader>();
    for (var name : pack.includes()) {
      var shared =
          packs.stream()
              .filter(other -> other.kind() == PackHeader.Kind.SHARED)
              .filter(other -> other.id().equals(name.text()))
              .findFirst();
      if (shared.isEmpty()) {
        var known =
            packs.stream()
                .filter(other -> other.kind() == PackHeader.Kind.SHARED)
                .map(PackHeader::id)
                .toList();
        mistakes.add(pack.file().file(), name, Written.unknown("shared pack", name.text(), known));
      }
      shared.ifPresent(found::add);
    }
    return found;
  }

  private Map<String, Schema> schemas() {
    var schemaFiles = new HashMap<String, SchemaFiles.File>();
    for (var pack : packs) {
      var source = pack.folder().files().get(PackFolder.SCHEMA);
      if (source != null) {
        files
            .read(source)
            .ifPresent(
                root -> schemaFiles.put(schemaKey(pack), new SchemaFiles.File(source, root)));
      }
    }
    var all = new SchemaFiles(schemaFiles);
    var schemas = new HashMap<String, Schema>();
    for (var pack : packs) {
      if (pack.kind() == PackHeader.Kind.PROGRAM) {
        if (schemaFiles.containsKey(schemaKey(pack))) {
          readSchema(all, pack).ifPresent(schema -> schemas.put(pack.id(), schema));
        } else if (!pack.folder().files().containsKey(PackFolder.SCHEMA)) {
          reject(pack, "a program needs the file " + PackFolder.SCHEMA);
        }
      }
    }
    return schemas;
  }

  private static String schemaKey(PackHeader pack) {
    return pack.folder().name() + "/" + PackFolder.SCHEMA;
  }

  private Optional<Schema> readSchema(SchemaFiles files, PackHeader pack) {
    try {
      return Optional.of(SchemaReader.read(files, schemaKey(pack)));
    } catch (InvalidSourceException e) {
      mistakes.addAll(e);
      return Optional.empty();
    }
  }

  // Two programs may include the same shared rule; what is written twice is a mistake.
  private void rejectRepeatedRules(Map<String, RulePack> loaded) {
    var places =
        loaded.values().stream()
            .flatMap(pack -> pack.rules().stream())
            .collect(
                Collectors.groupingBy(
                    Rule::id, Collectors.mapping(Rule::location, Collectors.toSet())));
    places.forEach(
        (id, locations) -> {
          var sorted =
              locations.stream()
                  .filter(Objects::nonNull)
                  .sorted(java.util.Comparator.comparing(Object::toString))
                  .toList();
          for (var again : sorted.subList(1, sorted.size())) {
            mistakes.add(
                again.file(),
                new Span(again.line(), again.column(), again.line(), again.column()),
                "the rule " + id + " is there twice; the other is at " + sorted.get(0));
          }
        });
  }
}
