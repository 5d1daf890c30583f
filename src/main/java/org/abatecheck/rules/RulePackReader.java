package org.abatecheck.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Schema;
import org.abatecheck.document.SchemaFiles;
import org.abatecheck.document.SchemaReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Location;
import org.abatecheck.source.Span;
import org.abatecheck.text.ProseLexicon;

/** Reads rule packs, or says all that is wrong with them, with places. */
public final class RulePackReader {

  private final Mistakes mistakes = new Mistakes();
  private final PackFiles files = new PackFiles(mistakes);
  // Two packs may by mistake have the same id, so they are told apart by themselves.
  private final List<PackHeader> packs = new ArrayList<>();

  private final PackImage image;
  // By their files: packs that read prose by the same ones share what is read.
  private final Map<String, Map<String, ProseLexicon>> prose = new HashMap<>();

  private RulePackReader(PackImage image) {
    this.image = image;
  }

  /**
   * The packs in these folders, each a pack or a folder of packs.
   *
   * @param withShipped whether the packs that ship with the program judge too; the document rules,
   *     and what other packs include, are there in any case
   */
  public static RulePacks read(List<Path> folders, boolean withShipped)
      throws IOException, InvalidSourceException {
    var reader = new RulePackReader(PackImage.ofProgram());
    var given = new ArrayList<PackFolder>();
    for (var folder : folders) {
      var found = PackFolders.in(folder);
      if (found.isEmpty()) {
        reader.mistakes.add(
            folder.toString(), Span.START, "there is no pack here, that is, no " + PackFolder.PACK);
      }
      given.addAll(found);
    }
    var headers =
        given.stream().flatMap(pack -> PackHeader.read(pack, reader.files).stream()).toList();
    for (var shipped : PackFolders.shipped()) {
      var folder = shipped.knownFrom(reader.image);
      reader.recall(folder);
      PackHeader.read(folder, reader.files)
          .filter(pack -> withShipped || isNeededAnyway(pack, headers))
          .ifPresent(reader.packs::add);
    }
    // After those shipped: of two that cannot both be there, the one given is told of.
    reader.packs.addAll(headers);
    reader.rejectDuplicates();
    reader.rejectUnused(headers);
    return reader.load();
  }

  // A pack given under the same id stands in for one that is shipped.
  private static boolean isNeededAnyway(PackHeader pack, List<PackHeader> given) {
    boolean always =
        pack.kind() == PackHeader.Kind.DOCUMENT || pack.kind() == PackHeader.Kind.SHARED;
    return always
        && given.stream()
            .noneMatch(each -> each.kind() == pack.kind() && each.id().equals(pack.id()));
  }

  private void recall(PackFolder pack) {
    pack.files()
        .forEach(
            (name, source) ->
                image
                    .read(pack.name(), name, source)
                    .ifPresent(root -> files.remember(source, root)));
  }

  /** The lexicons by which the packs that ship with the program read prose, by their files. */
  static Map<String, Map<String, ProseLexicon>> shippedProse()
      throws IOException, InvalidSourceException {
    var reader = new RulePackReader(PackImage.NONE);
    for (var shipped : PackFolders.shipped()) {
      PackHeader.read(shipped, reader.files).ifPresent(reader.packs::add);
    }
    for (var pack : reader.packs) {
      reader.prose(pack, reader.included(pack));
    }
    reader.mistakes.throwIfAny();
    var read = new TreeMap<>(reader.prose);
    read.values().removeIf(Map::isEmpty);
    return read;
  }

  private void rejectDuplicates() {
    var ids = new HashMap<String, String>();
    var programs = new HashMap<String, String>();
    var folders = new HashMap<String, String>();
    for (var pack : packs) {
      var sameName = folders.putIfAbsent(pack.folder().name(), pack.file().file());
      var first = ids.putIfAbsent(pack.id(), pack.file().file());
      if (first != null) {
        reject(pack, "the pack '" + pack.id() + "' is there twice; the other is " + first);
      } else if (sameName != null) {
        reject(
            pack,
            "packs refer to each other by the names of their folders; that of this one is taken by "
                + sameName);
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

  // What no pack includes would be read by nobody, and its mistakes seen by nobody.
  private void rejectUnused(List<PackHeader> given) {
    for (var pack : given) {
      boolean included =
          packs.stream()
              .flatMap(other -> other.includes().stream())
              .anyMatch(name -> name.text().equals(pack.id()));
      if (pack.kind() == PackHeader.Kind.SHARED && !included) {
        reject(
            pack,
            "this pack has no 'program' and no 'joins', and no other pack includes it: its rules"
                + " would never be used");
      }
    }
  }

  private void reject(PackHeader pack, String message) {
    mistakes.add(pack.file().file(), Span.START, message);
  }

  private RulePacks load() throws InvalidSourceException {
    var schemas = schemas();
    var loaded = new IdentityHashMap<PackHeader, RulePack>();
    var documentRules = new HashSet<String>();
    for (var pack : of(PackHeader.Kind.DOCUMENT)) {
      var document = load(pack, schemas, Set.of());
      loaded.put(pack, document);
      document.rules().forEach(rule -> documentRules.add(rule.id()));
    }
    for (var kind : List.of(PackHeader.Kind.PROGRAM, PackHeader.Kind.LAYER)) {
      of(kind).forEach(pack -> loaded.put(pack, load(pack, schemas, documentRules)));
    }
    rejectRepeatedRules(loaded);
    var document = of(loaded, PackHeader.Kind.DOCUMENT);
    rejectIncomplete(document);
    if (document.isEmpty()) {
      throw new IllegalStateException("the document rules are missing from the program");
    }
    mistakes.throwIfAny();
    return new RulePacks(
        document.get(0), of(loaded, PackHeader.Kind.PROGRAM), of(loaded, PackHeader.Kind.LAYER));
  }

  // The reader itself finds these mistakes, and needs their words.
  private void rejectIncomplete(List<RulePack> documents) {
    for (var pack : of(PackHeader.Kind.DOCUMENT)) {
      var ids = documents.get(0).rules().stream().map(Rule::id).toList();
      var missing = Mistake.RULES.stream().filter(id -> !ids.contains(id)).toList();
      if (documents.size() > 1) {
        reject(pack, "there are two packs of document rules");
      } else if (!missing.isEmpty()) {
        reject(pack, "the document rules lack " + String.join(", ", missing));
      }
    }
  }

  private List<PackHeader> of(PackHeader.Kind kind) {
    return packs.stream().filter(pack -> pack.kind() == kind).toList();
  }

  private List<RulePack> of(Map<PackHeader, RulePack> loaded, PackHeader.Kind kind) {
    return of(kind).stream().map(loaded::get).toList();
  }

  private RulePack load(
      PackHeader pack, Map<PackHeader, Schema> schemas, Set<String> documentRules) {
    // A program's rules must fit its own schema; those of a layer, and the document rules, all.
    var fitting =
        pack.kind() == PackHeader.Kind.PROGRAM
            ? Stream.ofNullable(schemas.get(pack)).toList()
            : List.copyOf(schemas.values());
    var included = included(pack);
    return new PackLoading(pack, included, fitting, documentRules, prose(pack, included), mistakes)
        .load(Optional.ofNullable(schemas.get(pack)));
  }

  private Map<String, ProseLexicon> prose(PackHeader pack, List<PackHeader> included) {
    var files = new PackProse(Stream.concat(included.stream(), Stream.of(pack)).toList());
    return prose.computeIfAbsent(files.key(), key -> image.prose(key).orElseGet(files::read));
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

  private Map<PackHeader, Schema> schemas() {
    var schemaFiles = new HashMap<String, SchemaFiles.File>();
    for (var pack : packs) {
      var source = pack.folder().files().get(PackFolder.SCHEMA);
      if (source != null) {
        files
            .read(source)
            .ifPresent(
                node -> schemaFiles.put(schemaKey(pack), new SchemaFiles.File(source, node)));
      }
    }
    var all = new SchemaFiles(schemaFiles);
    var schemas = new IdentityHashMap<PackHeader, Schema>();
    for (var pack : packs) {
      if (pack.kind() == PackHeader.Kind.PROGRAM) {
        if (schemaFiles.containsKey(schemaKey(pack))) {
          readSchema(all, pack).ifPresent(schema -> schemas.put(pack, schema));
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
  private void rejectRepeatedRules(Map<PackHeader, RulePack> loaded) {
    var first = new HashMap<String, Location>();
    for (var pack : packs) {
      for (var rule : loaded.containsKey(pack) ? loaded.get(pack).rules() : List.<Rule>of()) {
        var here = rule.location();
        var there = first.putIfAbsent(rule.id(), here);
        if (there != null && !there.toString().equals(here.toString())) {
          mistakes.add(here, "the rule " + rule.id() + " is there twice; the other is at " + there);
        }
      }
    }
  }
}
