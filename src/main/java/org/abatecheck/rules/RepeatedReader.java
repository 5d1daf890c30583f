package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;

/** Reads the requirements that may fail at several places: over entries, words, or texts. */
record RepeatedReader(Scope scope, RequirementReader conditions) {

  Requirement each(Written written, Node at, Entries entries) {
    var lists = scope.paths(at);
    Scope.nodes(at)
        .forEach(
            node -> scope.expect(scope.path(node), entries, node, "a list", Shape.Listing.class));
    var inside = new Entries(lists.stream().flatMap(entries::fromTop).toList());
    var where = written.get("where").map(node -> conditions.condition(node, inside));
    var per = written.get("per").map(scope::path);
    per.ifPresent(path -> scope.fields(path, inside, written.get("per").orElseThrow()));
    var require = conditions.inside(written, "require", at, inside);
    return new Repeated.Each(lists, where, per, require, entryPaths(where, per, require));
  }

  // What is read of an entry, as paths from it: those seen when entries are the top.
  private static List<FieldPath> entryPaths(
      Optional<Requirement> where, Optional<FieldPath> per, Requirement require) {
    var fromEntry = new Entries(List.of(Scope.ENTRY));
    var paths = new ArrayList<FieldPath>();
    paths.add(Scope.ENTRY);
    per.ifPresent(paths::add);
    Stream.concat(where.stream(), Stream.of(require))
        .flatMap(requirement -> requirement.reads(fromEntry))
        .filter(FieldPath::fromEntry)
        .map(FieldPath::withoutFirstList)
        .forEach(paths::add);
    return List.copyOf(paths);
  }

  Requirement eachOf(Written written, Node at) {
    var words = written.texts("each-of").stream().map(Node.Scalar::text).toList();
    var inside = written.get("require");
    if (inside.isEmpty()) {
      return mistake(at, "'require' is missing");
    }
    // '.' is the word: only 'value: .' makes sense of it.
    var require = inside.get() instanceof Node.Mapping mapping ? scope.written(mapping) : null;
    if (require == null || !require.text("value").orElse("").equals(".") || !require.has("among")) {
      return mistake(inside.get(), "'each-of' requires {value: ., among: PATH[]}");
    }
    var others = scope.path(require.get("among").orElseThrow());
    var fields = scope.fields(others, Entries.NONE, require.get("among").orElseThrow());
    scope.allowed(written.texts("each-of"), fields);
    return new Repeated.EachOf(words, new Requirement.Among(Scope.ENTRY, others));
  }

  Requirement text(Written written, Node at, Entries entries) {
    var name = written.required("free-of");
    if (written.text("read").filter("asserted"::equals).isPresent()) {
      return asserted(written, name, at, entries);
    }
    var lexicon = scope.vocabulary().lexicons().get(name);
    if (lexicon == null && !name.isEmpty()) {
      return mistake(
          written.get("free-of").orElseThrow(),
          Written.unknown("lexicon", name, scope.vocabulary().lexicons().keySet()));
    }
    var reading =
        written.oneOf(
            "read",
            List.of(Repeated.FreeOf.Reading.values()),
            each -> each.name().toLowerCase(Locale.ROOT));
    boolean all = at instanceof Node.Scalar scalar && scalar.text().equals("all");
    if (!all) {
      scope.expect(scope.path(at), entries, at, "a text", Shape.Text.class);
    }
    return reading.isEmpty() || lexicon == null
        ? RequirementReader.NOTHING
        : new Repeated.FreeOf(
            all ? Optional.empty() : Optional.of(scope.path(at)), lexicon, reading.get());
  }

  private Requirement asserted(Written written, String name, Node at, Entries entries) {
    if (name.isEmpty()) {
      return RequirementReader.NOTHING;
    }
    var lexicon = scope.vocabulary().prose(name, written, "free-of");
    if (lexicon.isEmpty()) {
      return RequirementReader.NOTHING;
    }
    boolean free = at instanceof Node.Scalar scalar && scalar.text().equals("free");
    if (!free) {
      scope.expect(scope.path(at), entries, at, "a text", Shape.Text.class);
    }
    return new Asserted(free ? Optional.empty() : Optional.of(scope.path(at)), lexicon.get());
  }

  private Requirement mistake(Node at, String message) {
    scope.mistake(at, message);
    return RequirementReader.NOTHING;
  }
}
