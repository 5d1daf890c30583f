package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Spelling;

/** Reads a requirement or condition as rules write it, and checks it against the schemas. */
final class RequirementReader {

  private static final Requirement NOTHING = new Requirement.All(List.of());
  private static final FieldPath ENTRY = FieldPath.parse(".");
  private static final String TODAY = "today";

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

  private final Vocabulary vocabulary;
  private final String file;
  // The terms being read, from the outermost: a term among them again is a circle.
  private final List<String> openTerms;

  RequirementReader(Vocabulary vocabulary, String file) {
    this(vocabulary, file, List.of());
  }

  private RequirementReader(Vocabulary vocabulary, String file, List<String> openTerms) {
    this.vocabulary = vocabulary;
    this.file = file;
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
    return new AmountReader(this, vocabulary, file, entries);
  }

  private Requirement read(Node node, Entries entries, boolean mayRepeat) {
    if (node instanceof Node.Scalar scalar) {
      return term(scalar, entries, mayRepeat);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return mistake(
          node, "must be a term, or have one of the keys " + String.join(", ", KINDS.keySet()));
    }
    var written = new Written(file, mapping, vocabulary.mistakes());
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
      case "present" -> new Requirement.Present(known(at, entries));
      case "answered" -> {
        expect(path(at), entries, at, "a list", Shape.Listing.class);
        yield new Requirement.Answered(path(at));
      }
      case "value" -> value(written, at, entries);
      case "amount" -> compared(written, at, entries);
      case "date" -> date(written, at, entries);
      case "some" -> some(written, at, entries);
      case "each" -> each(written, at, entries);
      case "each-of" -> eachOf(written, at);
      case "text" -> text(written, at, entries);
      case "all" -> new Requirement.All(members(at, entries, mayRepeat));
      case "any" -> new Requirement.Any(members(at, entries, false));
      default -> new Requirement.Not(read(at, entries, false));
    };
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
    var path = path(at);
    var fields = vocabulary.fields(path, entries, file, at);
    if (written.has("among")) {
      var others = path(written.get("among").orElseThrow());
      vocabulary.fields(others, entries, file, written.get("among").orElseThrow());
      return new Requirement.Among(path, others);
    }
    var words = written.texts(written.has("is") ? "is" : "is-not");
    if (words.isEmpty()) {
      return mistake(at, "'value' needs 'is', 'is-not' or 'among'");
    }
    allowed(words, fields);
    return new Requirement.OneOf(
        path,
        words.stream().map(word -> Shape.fold(word.text())).collect(Collectors.toSet()),
        written.has("is-not"));
  }

  /** Words with which those fields are compared: each must be one that the schema allows there. */
  void allowed(List<Node.Scalar> words, List<Field> fields) {
    fields.forEach(field -> words.forEach(word -> allowed(word, field.shape())));
  }

  private void allowed(Node.Scalar word, Shape shape) {
    if (shape instanceof Shape.Listing list) {
      allowed(word, list.entry().shape());
    } else if (shape instanceof Shape.Word known) {
      if (!known.words().contains(word.text())) {
        mistake(word, Written.unknown("word", word.text(), known.words()));
      }
    } else if (shape instanceof Shape.Truth) {
      if (!List.of("true", "false").contains(word.text())) {
        mistake(word, "is compared with a truth value: write true or false");
      }
    } else if (!(shape instanceof Shape.Text)) {
      mistake(word, "the value there is " + shape.inWords() + ", not a word");
    }
  }

  private Requirement compared(Written written, Node at, Entries entries) {
    var amounts = amounts(entries);
    var comparisons = new ArrayList<Requirement.Compared.Comparison>();
    for (var order : Requirement.Compared.Order.values()) {
      var key = order.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      written
          .get(key)
          .ifPresent(
              node ->
                  comparisons.add(new Requirement.Compared.Comparison(order, amounts.read(node))));
    }
    if (comparisons.isEmpty()) {
      return mistake(at, "'amount' needs at-least, at-most, more-than, less-than or equals");
    }
    return new Requirement.Compared(
        amounts.read(at), comparisons, number(written, "apart-less-than"));
  }

  private BigDecimal number(Written written, String key) {
    return written
        .text(key)
        .map(
            text -> {
              try {
                return new BigDecimal(text);
              } catch (NumberFormatException e) {
                mistake(written.get(key).orElseThrow(), "'" + key + "' must be a number");
                return BigDecimal.ZERO;
              }
            })
        .orElse(BigDecimal.ZERO);
  }

  private Requirement date(Written written, Node at, Entries entries) {
    var order =
        java.util.Arrays.stream(Requirement.Ordered.Order.values())
            .filter(each -> written.has(each.name().toLowerCase(java.util.Locale.ROOT)))
            .findFirst();
    if (order.isEmpty()) {
      return mistake(at, "'date' needs after, before or by");
    }
    if (at instanceof Node.Scalar scalar && scalar.text().equals("done")) {
      return new Repeated.Done();
    }
    expect(path(at), entries, at, "a date", Shape.Day.class);
    var other = written.get(order.get().name().toLowerCase(java.util.Locale.ROOT)).orElseThrow();
    boolean today = other instanceof Node.Scalar scalar && scalar.text().equals(TODAY);
    if (other instanceof Node.Scalar scalar && isNearly(TODAY, scalar.text())) {
      return mistake(other, Written.unknown("date", scalar.text(), List.of(TODAY)));
    }
    if (!today) {
      expect(path(other), entries, other, "a date", Shape.Day.class);
    }
    return new Requirement.Ordered(
        path(at),
        order.get(),
        today ? Optional.empty() : Optional.of(path(other)),
        number(written, "plus-days").intValue());
  }

  private static boolean isNearly(String word, String written) {
    return !written.equals(word) && Spelling.nearest(written, List.of(word)).isPresent();
  }

  private Requirement some(Written written, Node at, Entries entries) {
    var list = path(at);
    expect(list, entries, at, "a list", Shape.Listing.class);
    return new Requirement.Some(list, inside(written, "where", at, entries.inside(list)));
  }

  private Requirement each(Written written, Node at, Entries entries) {
    var lists = paths(at);
    nodes(at).forEach(node -> expect(path(node), entries, node, "a list", Shape.Listing.class));
    var inside = new Entries(lists.stream().flatMap(entries::fromTop).toList());
    var where = written.get("where").map(node -> condition(node, inside));
    var per = written.get("per").map(this::path);
    per.ifPresent(path -> vocabulary.fields(path, inside, file, written.get("per").orElseThrow()));
    var require = inside(written, "require", at, inside);
    return new Repeated.Each(lists, where, per, require, entryPaths(where, per, require));
  }

  // What is read of an entry, as paths from it: those seen when entries are the top.
  private static List<FieldPath> entryPaths(
      Optional<Requirement> where, Optional<FieldPath> per, Requirement require) {
    var fromEntry = new Entries(List.of(ENTRY));
    var paths = new ArrayList<FieldPath>();
    paths.add(ENTRY);
    per.ifPresent(paths::add);
    java.util.stream.Stream.concat(where.stream(), java.util.stream.Stream.of(require))
        .flatMap(requirement -> requirement.reads(fromEntry))
        .filter(FieldPath::fromEntry)
        .map(FieldPath::withoutFirstList)
        .forEach(paths::add);
    return List.copyOf(paths);
  }

  private Requirement inside(Written written, String key, Node at, Entries entries) {
    return written
        .get(key)
        .map(node -> condition(node, entries))
        .orElseGet(() -> mistake(at, "'" + key + "' is missing"));
  }

  private Requirement eachOf(Written written, Node at) {
    var words = written.texts("each-of").stream().map(Node.Scalar::text).toList();
    var inside = written.get("require");
    if (inside.isEmpty()) {
      return mistake(at, "'require' is missing");
    }
    // '.' is the word: only 'value: .' makes sense of it.
    var require =
        inside.get() instanceof Node.Mapping mapping
            ? new Written(file, mapping, vocabulary.mistakes())
            : null;
    if (require == null || !require.text("value").orElse("").equals(".") || !require.has("among")) {
      return mistake(inside.get(), "'each-of' requires {value: ., among: PATH[]}");
    }
    var others = path(require.get("among").orElseThrow());
    var fields = vocabulary.fields(others, Entries.NONE, file, require.get("among").orElseThrow());
    allowed(written.texts("each-of"), fields);
    return new Repeated.EachOf(words, new Requirement.Among(ENTRY, others));
  }

  private Requirement text(Written written, Node at, Entries entries) {
    var name = written.required("free-of");
    var lexicon = vocabulary.lexicons().get(name);
    if (lexicon == null && !name.isEmpty()) {
      return mistake(
          written.get("free-of").orElseThrow(),
          Written.unknown("lexicon", name, vocabulary.lexicons().keySet()));
    }
    var reading =
        written.oneOf(
            "read",
            List.of(Repeated.FreeOf.Reading.values()),
            each -> each.name().toLowerCase(java.util.Locale.ROOT));
    boolean all = at instanceof Node.Scalar scalar && scalar.text().equals("all");
    if (!all) {
      expect(path(at), entries, at, "a text", Shape.Text.class);
    }
    return reading.isEmpty() || lexicon == null
        ? NOTHING
        : new Repeated.FreeOf(
            all ? Optional.empty() : Optional.of(path(at)), lexicon, reading.get());
  }

  private Requirement term(Node.Scalar name, Entries entries, boolean mayRepeat) {
    var term = vocabulary.terms().get(name.text());
    return term == null
        ? mistake(name, Written.unknown("term", name.text(), vocabulary.terms().keySet()))
        : inTerm(name, term, reader -> reader.read(term.node(), entries, mayRepeat))
            .orElse(NOTHING);
  }

  /** Reads a term where it is used, so that its paths are checked there; a circle is a mistake. */
  <T> Optional<T> inTerm(
      Node.Scalar name, Vocabulary.Term term, Function<RequirementReader, T> read) {
    if (openTerms.contains(name.text())) {
      mistake(name, "the term '" + name.text() + "' is made of itself");
      return Optional.empty();
    }
    var open = new ArrayList<>(openTerms);
    open.add(name.text());
    return Optional.of(read.apply(new RequirementReader(vocabulary, term.file(), open)));
  }

  FieldPath path(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return FieldPath.parse(scalar.text());
    }
    mistake(node, "must be the path of a field");
    return ENTRY;
  }

  private List<FieldPath> paths(Node node) {
    if (nodes(node).isEmpty()) {
      mistake(node, "must be the path of a field, or a list of paths");
    }
    return nodes(node).stream().map(this::path).toList();
  }

  private static List<Node> nodes(Node oneOrList) {
    return oneOrList instanceof Node.Sequence list ? list.items() : List.of(oneOrList);
  }

  private List<FieldPath> known(Node at, Entries entries) {
    nodes(at).forEach(node -> vocabulary.fields(path(node), entries, file, node));
    return paths(at);
  }

  /** The fields at a path, which must be of that shape. */
  List<Field> expect(
      FieldPath path, Entries entries, Node at, String what, Class<? extends Shape> shape) {
    var fields = vocabulary.fields(path, entries, file, at);
    for (var field : fields) {
      if (!shape.isInstance(field.shape())) {
        mistake(at, "'" + path + "' must be " + what + ", but is " + field.shape().inWords());
      }
    }
    return fields;
  }

  private Requirement mistake(Node at, String message) {
    vocabulary.mistakes().add(file, at, message);
    return NOTHING;
  }
}
