package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.abatecheck.document.Node;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param file as read, for places
 * @param joins the condition of a layer, as written
 */
record PackHeader(
    PackFolder folder,
    Written file,
    Kind kind,
    String id,
    String version,
    String title,
    Optional<String> program,
    Optional<Node> joins,
    List<Node.Scalar> includes,
    List<RulePack.Prerequisite> prerequisites,
    Map<String, RulePack.Setting> settings) {

  enum Kind {
    DOCUMENT,
    PROGRAM,
    LAYER,
    SHARED
  }

  static Optional<PackHeader> read(PackFolder folder, Mistakes mistakes) {
    return file(folder, PackFolder.PACK, mistakes).map(written -> read(folder, written));
  }

  private static PackHeader read(PackFolder folder, Written written) {
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
        written,
        kind(written),
        written.required("id"),
        written.required("version"),
        written.required("title"),
        written.text("program"),
        joins.flatMap(layer -> layer.only(Set.of("when")).get("when")),
        written.texts("includes"),
        prerequisites(written),
        settings(written));
  }

  private static Kind kind(Written written) {
    if (written.text("document").filter("true"::equals).isPresent()) {
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

  private static Map<String, RulePack.Setting> settings(Written written) {
    var found = new HashMap<String, RulePack.Setting>();
    var settings = written.mapping("settings");
    if (settings.isPresent()) {
      for (var entry : settings.get().node().entries()) {
        var name = entry.key().text();
        settings
            .get()
            .mapping(name)
            .map(setting -> setting.only(Set.of("default", "why")))
            .ifPresent(setting -> found.put(name, setting(setting)));
      }
    }
    return found;
  }

  private static RulePack.Setting setting(Written setting) {
    var written = setting.required("default");
    var value = BigDecimal.ZERO;
    try {
      value = new BigDecimal(written);
    } catch (NumberFormatException e) {
      setting.mistakes().add(setting.file(), setting.node(), "'default' must be a number");
    }
    return new RulePack.Setting(value, setting.required("why"));
  }

  /** A file of the pack as a mapping; empty when there is none. */
  Optional<Written> file(String name) {
    return file(folder, name, file.mistakes());
  }

  private static Optional<Written> file(PackFolder folder, String name, Mistakes mistakes) {
    return Optional.ofNullable(folder.files().get(name))
        .flatMap(source -> mapping(source, mistakes));
  }

  static Optional<Written> mapping(Source source, Mistakes mistakes) {
    var root = mistakes.read(source);
    if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
      mistakes.add(source.name(), Span.START, "must have keys at its top");
    }
    return root.filter(Node.Mapping.class::isInstance)
        .map(node -> new Written(source.name(), (Node.Mapping) node, mistakes));
  }
}
