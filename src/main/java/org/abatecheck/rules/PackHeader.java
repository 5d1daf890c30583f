package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.document.Node;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param file {@code pack.yaml} as read, for places
 * @param joins the condition of a layer, as written
 */
record PackHeader(
    PackFolder folder,
    PackFiles files,
    Written file,
    Kind kind,
    String id,
    String version,
    String title,
    Optional<String> program,
    Optional<Node> joins,
    List<Node.Scalar> includes,
    List<RulePack.Prerequisite> prerequisites,
    Map<String, Threshold> settings) {

  enum Kind {
    DOCUMENT,
    PROGRAM,
    LAYER,
    SHARED
  }

  static Optional<PackHeader> read(PackFolder folder, PackFiles files) {
    return Optional.ofNullable(folder.files().get(PackFolder.PACK))
        .flatMap(files::mapping)
        .map(written -> read(folder, files, written));
  }

  private static PackHeader read(PackFolder folder, PackFiles files, Written written) {
    written.only(
        Set.of(
            "id",
            "version",
            "title",
            "document",
            "program",
            "schema",
            "joins",
            "includes",
            "prerequisites",
            "settings"));
    var joins = written.mapping("joins");
    return new PackHeader(
        folder,
        files,
        written,
        kind(written),
        written.required("id"),
        written.required("version"),
        written.required("title"),
        written.text("program"),
        joins.flatMap(layer -> layer.only(Set.of("when")).requiredNode("when")),
        written.texts("includes"),
        prerequisites(written),
        settings(written));
  }

  private static Kind kind(Written written) {
    if (Stream.of("document", "program", "joins").filter(written::has).count() > 1) {
      written
          .mistakes()
          .add(
              written.file(),
              written.node(),
              "a pack is of one kind: it has 'program', or 'joins', or 'document', or none of them");
    }
    if (written.has("document")) {
      written.oneOf("document", List.of("true"), word -> word);
      return Kind.DOCUMENT;
    }
    if (written.has("program")) {
      return Kind.PROGRAM;
    }
    return written.has("joins") ? Kind.LAYER : Kind.SHARED;
  }

  private static List<RulePack.Prerequisite> prerequisites(Written written) {
    var found = new ArrayList<RulePack.Prerequisite>();
    written
        .mapping("prerequisites")
        .ifPresent(
            inner ->
                inner
                    .node()
                    .entries()
                    .forEach(
                        entry ->
                            found.add(
                                new RulePack.Prerequisite(
                                    entry.key().text(), inner.required(entry.key().text())))));
    return found;
  }

  private static Map<String, Threshold> settings(Written written) {
    var found = new HashMap<String, Threshold>();
    written
        .mapping("settings")
        .ifPresent(
            settings ->
                settings
                    .mappings()
                    .forEach(
                        (name, setting) ->
                            found.put(
                                name,
                                threshold(setting.only(Set.of("default", "why", "changes"))))));
    return found;
  }

  private static Threshold threshold(Written setting) {
    return new Threshold(
        requiredNumber(setting, "default"),
        setting.required("why"),
        setting.mappings("changes").stream().map(PackHeader::change).toList());
  }

  private static Threshold.Change change(Written change) {
    change.only(Set.of("value", "from", "until"));
    return new Threshold.Change(requiredNumber(change, "value"), change.period());
  }

  private static BigDecimal requiredNumber(Written written, String key) {
    written.required(key);
    return written.number(key).orElse(BigDecimal.ZERO);
  }

  /** A file of the pack; empty when there is none. */
  Optional<Written> file(String name) {
    return Optional.ofNullable(folder.files().get(name)).flatMap(files::mapping);
  }

  /** The files that hold a lexicon of prose each. */
  Stream<Written> lexiconFiles() {
    return folder.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith(PackFolder.LEXICON))
        .flatMap(file -> files.mapping(file.getValue()).stream());
  }

  /** The files that hold rules. */
  Stream<Written> ruleFiles() {
    return folder.ruleFiles().flatMap(source -> files.mapping(source).stream());
  }
}
