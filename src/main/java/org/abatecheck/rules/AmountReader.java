package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;

/** Reads an amount as rules write it: a number, a path, a term, or one of a few kinds. */
final class AmountReader {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Amount NONE = new Amount.Constant(BigDecimal.ZERO);
  private static final List<String> KINDS =
      List.of("sum", "count", "distinct", "minus", "percent", "setting");

  private final Scope scope;
  private final RequirementReader conditions;
  private final Entries entries;

  AmountReader(Scope scope, RequirementReader conditions, Entries entries) {
    this.scope = scope;
    this.conditions = conditions;
    this.entries = entries;
  }

  /** Whether something written looks like an amount, and not like a condition. */
  static boolean isAmount(Node node) {
    return node instanceof Node.Scalar
        || (node instanceof Node.Mapping mapping
            && mapping.entries().stream().anyMatch(entry -> KINDS.contains(entry.key().text())));
  }

  Amount read(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return named(scalar);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return mistake(
          node, "must be a number, a path, a term, or one of " + String.join(", ", KINDS));
    }
    var written = scope.written(mapping);
    var kind = KINDS.stream().filter(written::has).findFirst();
    if (kind.isEmpty()) {
      var first = mapping.entries().isEmpty() ? "" : mapping.entries().get(0).key().text();
      return mistake(node, Written.unknown("kind of amount", first, KINDS));
    }
    return read(kind.get(), written);
  }

  private Amount read(String kind, Written written) {
    var at = written.get(kind).orElseThrow();
    switch (kind) {
      case "sum":
        written.only(Set.of("sum", "where"));
        return sum(written, at);
      case "count":
        written.only(Set.of("count", "where"));
        var list = scope.path(at);
        scope.expect(list, entries, at, "a list", Shape.Listing.class);
        return new Amount.Count(list, where(written, list));
      case "distinct":
        written.only(Set.of("distinct", "of"));
        return distinct(written, at);
      case "minus":
        written.only(Set.of("minus"));
        return minus(at);
      case "percent":
        written.only(Set.of("percent", "of"));
        return new Amount.Percent(
            read(at),
            written.get("of").map(this::read).orElseGet(() -> mistake(at, "'of' is missing")));
      default:
        written.only(Set.of("setting"));
        return setting(at);
    }
  }

  private Amount sum(Written written, Node at) {
    var path = scope.path(at);
    var list = path.list();
    if (list.isEmpty()) {
      return mistake(at, "the path of a sum goes through a list: write '[]' behind it");
    }
    var fields = scope.expect(path, entries, at, "a number", Shape.Figure.class);
    return new Amount.Sum(path, where(written, list.get()), isMoney(fields));
  }

  private Amount distinct(Written written, Node at) {
    var path = scope.path(at);
    if (!path.goesThroughLists()) {
      return mistake(at, "the path of 'distinct' goes through a list: write '[]' behind it");
    }
    var words = written.texts("of");
    scope.allowed(words, scope.fields(path, entries, at));
    return new Amount.Distinct(path, words.stream().map(word -> Shape.fold(word.text())).toList());
  }

  private Amount minus(Node at) {
    if (!(at instanceof Node.Sequence list) || list.items().size() < 2) {
      return mistake(at, "'minus' takes a list of two or more amounts");
    }
    var amounts = list.items().stream().map(this::read).toList();
    return new Amount.Minus(amounts.get(0), amounts.subList(1, amounts.size()));
  }

  private Amount setting(Node at) {
    var name = at instanceof Node.Scalar scalar ? scalar.text() : "";
    var thresholds = scope.vocabulary().thresholds();
    return thresholds.name(name).isEmpty()
        ? mistake(at, Written.unknown("setting", name, thresholds.known().keySet()))
        : new Amount.Limit(name);
  }

  private Amount named(Node.Scalar scalar) {
    if (scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
      return new Amount.Constant(new BigDecimal(scalar.text()));
    }
    var term = scope.vocabulary().terms().get(scalar.text());
    if (term != null) {
      return conditions
          .inTerm(scalar, term, reader -> reader.amounts(entries).read(term.node()))
          .orElse(NONE);
    }
    var path = FieldPath.parse(scalar.text());
    if (!path.fromEntry() && path.steps().size() == 1 && scalar.text().contains("-")) {
      return mistake(
          scalar, Written.unknown("term", scalar.text(), scope.vocabulary().terms().keySet()));
    }
    var fields = scope.expect(path, entries, scalar, "a number", Shape.Figure.class);
    return new Amount.At(path, isMoney(fields));
  }

  private Optional<Requirement> where(Written written, FieldPath list) {
    return written.get("where").map(node -> conditions.condition(node, entries.inside(list)));
  }

  private static boolean isMoney(List<Field> fields) {
    return fields.stream().anyMatch(field -> Amount.isMoney(field.shape()));
  }

  private Amount mistake(Node at, String message) {
    scope.mistake(at, message);
    return NONE;
  }
}
