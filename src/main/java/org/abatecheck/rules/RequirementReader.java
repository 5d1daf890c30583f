package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;

/** Reads a requirement or condition as rules write it, and checks it against the schemas. */
final class RequirementReader {

  private static final int DEEPEST = 40;

  /** Stands for what could not be read. */
  static final Requirement NOTHING = new Requirement.All(List.of());

  /** Each kind by the key it begins with, and the keys it may have. */
  private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("present", List.of());
    KINDS.put("answered", List.of());
    KINDS.put("value", List.of("is", "is-not", "among"));
    KINDS.put(
        "amount",
        List.of("at-least", "at-most", "more-than", "less-than", "equals", "apart-less-than"));
    KINDS.put("date", List.of("after", "before", "by", "plus-days"));
    KINDS.put("some", List.of("where"));
    KINDS.put("each", List.of("where", "per", "require"));
    KINDS.put("each-of", List.of("require"));
    KINDS.put("text", List.of("free-of", "read"));
    KINDS.put("all", List.of());
    KINDS.put("any", List.of());
    KINDS.put("not", List.of());
  }

  private final Scope scope;
  // The terms being read, from the outermost: a term among them again is a circle.
  private final List<String> openTerms;

  RequirementReader(Vocabulary vocabulary, String file) {
    this(new Scope(vocabulary, file), List.of());
  }

  private RequirementReader(Scope scope, List<String> openTerms) {
    this.scope = scope;
    this.openTerms = openTerms;
  }

  /** What a rule requires; only here, or last in its {@code all}, may one place fail many times. */
  Requirement requirement(Node node) {
    return read(node, Entries.NONE, true);
  }

  /** A condition, where paths such as {@code .amount} start at those entries. */
  Requirement condition(Node node, Entries entries) {
    return read(node, entries, false);
  }

  AmountReader amounts(Entries entries) {
    return new AmountReader(scope, this, entries);
  }

  private Requirement read(Node node, Entries entries, boolean mayRepeat) {
    if (node instanceof Node.Scalar scalar) {
      return term(scalar, entries, mayRepeat);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return mistake(
          node, "must be a term, or have one of the keys " + String.join(", ", KINDS.keySet()));
    }
    var written = scope.written(mapping);
    var kind = KINDS.keySet().stream().filter(written::has).findFirst();
    if (kind.isEmpty()) {
      var first = mapping.entries().isEmpty() ? "" : mapping.entries().get(0).key().text();
      if (first.equals("passes")) {
        return mistake(
            node, "'passes' may only stand in 'when', alone or as a member of its 'all'");
      }
      return mistake(node, Written.unknown("kind of requirement", first, KINDS.keySet()));
    }
    var known = new ArrayList<>(KINDS.get(kind.get()));
    known.add(kind.get());
    written.only(known);
    var requirement = read(kind.get(), written, entries, mayRepeat);
    if (requirement instanceof Repeated repeated && !mayRepeat && !repeated.isOnce()) {
      return mistake(
          node, "'" + kind.get() + "' may only be the requirement itself or the last of its 'all'");
    }
    return requirement;
  }

  private Requirement read(String kind, Written written, Entries entries, boolean mayRepeat) {
    var at = written.get(kind).orElseThrow();
    return switch (kind) {
      case "present" -> new Requirement.Present(scope.known(at, entries));
      case "answered" -> new Requirement.Answered(list(at, entries));
      case "value" -> value(written, at, entries);
      case "amount" -> comparisons(entries).amounts(written, at);
      case "date" -> comparisons(entries).dates(written, at);
      case "some" -> some(written, at, entries);
      case "each" -> repeated().each(written, at, entries);
      case "each-of" -> repeated().eachOf(written, at);
      case "text" -> repeated().text(written, at, entries);
      case "all" -> new Requirement.All(members(at, entries, mayRepeat));
      case "any" -> new Requirement.Any(members(at, entries, false));
      default -> new Requirement.Not(read(at, entries, false));
    };
  }

  private ComparisonReader comparisons(Entries entries) {
    return new ComparisonReader(scope, amounts(entries), entries);
  }

  private RepeatedReader repeated() {
    return new RepeatedReader(scope, this);
  }

  private FieldPath list(Node at, Entries entries) {
    var path = scope.path(at);
    scope.expect(path, entries, at, "a list", Shape.Listing.class);
    return path;
  }

  private List<Requirement> members(Node at, Entries entries, boolean lastMayRepeat) {
    if (!(at instanceof Node.Sequence list) || list.items().isEmpty()) {
      return List.of(mistake(at, "must be a list of requirements"));
    }
    int last = list.items().size() - 1;
    var members = new ArrayList<Requirement>();
    for (int i = 0; i <= last; i++) {
      members.add(read(list.items().get(i), entries, lastMayRepeat && i == last));
    }
    return members;
  }

  private Requirement value(Written written, Node at, Entries entries) {
    var path = scope.path(at);
    var fields = scope.fields(path, entries, at);
    if (Stream.of("is", "is-not", "among").filter(written::has).count() != 1) {
      return mistake(at, "'value' needs one of 'is', 'is-not' and 'among'");
    }
    if (written.has("among")) {
      var others = scope.path(written.get("among").orElseThrow());
      scope.fields(others, entries, written.get("among").orElseThrow());
      return new Requirement.Among(path, others);
    }
    var words = written.texts(written.has("is") ? "is" : "is-not");
    scope.allowed(words, fields);
    return new Requirement.OneOf(
        path,
        words.stream().map(word -> Shape.fold(word.text())).collect(Collectors.toSet()),
        written.has("is-not"));
  }

  private Requirement some(Written written, Node at, Entries entries) {
    var list = list(at, entries);
    return new Requirement.Some(list, inside(written, "where", at, entries.inside(list)));
  }

  /** The condition at a key that must be there. */
  Requirement inside(Written written, String key, Node at, Entries entries) {
    return written
        .get(key)
        .map(node -> condition(node, entries))
        .orElseGet(() -> mistake(at, "'" + key + "' is missing"));
  }

  private Requirement term(Node.Scalar name, Entries entries, boolean mayRepeat) {
    var term = scope.vocabulary().terms().get(name.text());
    return term == null
        ? mistake(name, Written.unknown("term", name.text(), scope.vocabulary().terms().keySet()))
        : inTerm(name, term, reader -> reader.read(term.node(), entries, mayRepeat))
            .orElse(NOTHING);
  }

  /** Reads a term where it is used, so that its paths are checked there; a circle is a mistake. */
  <T> Optional<T> inTerm(
      Node.Scalar name, Vocabulary.Term term, Function<RequirementReader, T> read) {
    if (openTerms.size() >= DEEPEST) {
      mistake(name, "terms are made of each other too deeply here");
      return Optional.empty();
    }
    if (openTerms.contains(name.text())) {
      mistake(name, "the term '" + name.text() + "' is made of itself");
      return Optional.empty();
    }
    var open = new ArrayList<>(openTerms);
    open.add(name.text());
    return Optional.of(
        read.apply(new RequirementReader(new Scope(scope.vocabulary(), term.file()), open)));
  }

  /** A path that a rule names. */
  FieldPath path(Node at) {
    return scope.path(at);
  }

  private Requirement mistake(Node at, String message) {
    scope.mistake(at, message);
    return NOTHING;
  }
}
