package org.abatecheck.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.Spelling;

/**
 * A mapping of a rule file, and the mistakes of its pack, to which asking it adds.
 *
 * @param file the file's name, for places
 */
record Written(String file, Node.Mapping node, Mistakes mistakes) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

  /** Reports every key that is not one of these. */
  Written only(Collection<String> known) {
    for (var entry : node.entries()) {
      var key = entry.key().text();
      if (!known.contains(key)) {
        mistakes.add(file, entry.key(), unknown("key", key, known));
      }
    }
    return this;
  }

  Optional<Node> get(String key) {
    return Keys.of(node, key);
  }

  boolean has(String key) {
    return get(key).isPresent();
  }

  /** The text at a key; reports anything else, an empty text too. */
  Optional<String> text(String key) {
    var found = get(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    mistakes.add(file, found.get(), "'" + key + "' must be a text");
    return Optional.empty();
  }

  /** The text at a key that must be there. */
  String required(String key) {
    if (!has(key)) {
      mistakes.add(file, node, "'" + key + "' is missing");
    }
    return text(key).orElse("");
  }

  /** What stands at a key that must be there. */
  Optional<Node> requiredNode(String key) {
    if (!has(key)) {
      mistakes.add(file, node, "'" + key + "' is missing");
    }
    return get(key);
  }

  /** The texts at a key, one or a list of them. */
  List<Node.Scalar> texts(String key) {
    return get(key).map(this::texts).orElse(List.of());
  }

  private List<Node.Scalar> texts(Node found) {
    if (found instanceof Node.Scalar scalar) {
      return List.of(scalar);
    }
    if (found instanceof Node.Sequence list
        && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
      return list.items().stream().map(Node.Scalar.class::cast).toList();
    }
    mistakes.add(file, found, "must be a text or a list of texts");
    return List.of();
  }

  /** The mappings in the list at a key. */
  List<Written> mappings(String key) {
    var found = get(key);
    if (found.isEmpty()) {
      return List.of();
    }
    if (!(found.get() instanceof Node.Sequence list)) {
      mistakes.add(file, found.get(), "'" + key + "' must be a list");
      return List.of();
    }
    return list.items().stream().flatMap(item -> mapping(item).stream()).toList();
  }

  /** The mapping at a key. */
  Optional<Written> mapping(String key) {
    return get(key).flatMap(this::mapping);
  }

  /** Every key's value, each a mapping. */
  Map<String, Written> mappings() {
    var found = new LinkedHashMap<String, Written>();
    for (var entry : node.entries()) {
      mapping(entry.value()).ifPresent(inner -> found.put(entry.key().text(), inner));
    }
    return found;
  }

  private Optional<Written> mapping(Node item) {
    if (item instanceof Node.Mapping mapping) {
      return Optional.of(new Written(file, mapping, mistakes));
    }
    mistakes.add(file, item, "must have keys of its own");
    return Optional.empty();
  }

  /** The number at a key, of as many digits as anyone needs. */
  Optional<BigDecimal> number(String key) {
    var written = text(key);
    var number = written.filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
    if (written.isPresent() && number.isEmpty()) {
      mistakes.add(file, get(key).orElseThrow(), "'" + key + "' must be a number");
    }
    return number;
  }

  /** The days between {@code from} and {@code until}. */
  Period period() {
    var period = new Period(day("from"), day("until"));
    if (period.from().filter(period::isOver).isPresent()) {
      mistakes.add(file, get("until").orElseThrow(), "'until' is before 'from'");
    }
    return period;
  }

  private Optional<LocalDate> day(String key) {
    try {
      return text(key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      mistakes.add(file, get(key).orElseThrow(), "'" + key + "' must be a day such as 2027-07-01");
      return Optional.empty();
    }
  }

  /** One of the known words at a key that must be there; reports any other with the nearest one. */
  <T> Optional<T> oneOf(String key, Collection<T> values, Function<T, String> id) {
    var word = required(key);
    var found = values.stream().filter(value -> id.apply(value).equals(word)).findFirst();
    if (found.isEmpty() && !word.isEmpty()) {
      mistakes.add(
          file, get(key).orElseThrow(), unknown(key, word, values.stream().map(id).toList()));
    }
    return found;
  }

  static String unknown(String kind, String word, Collection<String> known) {
    var sorted = known.stream().sorted().toList();
    return "unknown "
        + kind
        + " '"
        + word
        + "'"
        + Spelling.nearest(word, sorted)
            .map(near -> ", did you mean '" + near + "'?")
            .orElse("; known: " + (sorted.isEmpty() ? "none" : String.join(", ", sorted)));
  }
}
