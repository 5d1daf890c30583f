package org.abatecheck.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.source.Source;

/** What a proposal of one program may hold, read from its JSON Schema. */
public final class Schema {

  private final Field top;
  private final SchemaFiles files;
  private final SchemaFiles.Piece written;

  Schema(Field top, SchemaFiles files, SchemaFiles.Piece written) {
    this.top = top;
    this.files = files;
    this.written = written;
  }

  /** The schema as it is written, every {@code $ref} replaced by what it stands for. */
  public Node json() {
    return files.inlined(written);
  }

  /** The field at a path from the top; empty when there is none. */
  public Optional<Field> field(FieldPath path) {
    Optional<Field> found = Optional.of(top);
    for (var step : path.steps()) {
      found = found.flatMap(field -> child(field, step));
    }
    return found;
  }

  /** The step of a path that the schema does not know, and the key that may be meant. */
  public String unknown(FieldPath path) {
    var field = top;
    for (var step : path.steps()) {
      var next = child(field, step);
      if (next.isEmpty()) {
        return unknownStep(field, step);
      }
      field = next.get();
    }
    throw new IllegalArgumentException(path + " is known");
  }

  private static String unknownStep(Field field, String step) {
    if (step.equals(FieldPath.EACH)) {
      return "'[]' follows what is no list";
    }
    if (!(field.shape() instanceof Shape.Group group)) {
      return field.shape() instanceof Shape.Listing
          ? "'" + step + "' follows a list; write '[]' behind the list to reach its entries"
          : "'" + step + "' follows what has no keys";
    }
    return "unknown field '"
        + step
        + "'"
        + Spelling.nearest(step, group.fields().keySet())
            .map(word -> ", did you mean '" + word + "'?")
            .orElse("; known here: " + String.join(", ", group.fields().keySet()));
  }

  private static Optional<Field> child(Field field, String step) {
    if (field.shape() instanceof Shape.Listing list && step.equals(FieldPath.EACH)) {
      return Optional.of(list.entry());
    }
    return field.shape() instanceof Shape.Group group
        ? Optional.ofNullable(group.fields().get(step))
        : Optional.empty();
  }

  /** What proposals of this schema are. */
  public String title() {
    return top.title();
  }

  /** The fields at the top, in the order of the schema. */
  public Map<String, Field> keys() {
    return ((Shape.Group) top.shape()).fields();
  }

  /** Whether no proposal can do without a field: it is required, and so is all around it. */
  public boolean needs(String path) {
    var field = top;
    for (var step : FieldPath.parse(path).steps()) {
      field = child(field, step).orElseThrow();
      if (!field.required()) {
        return false;
      }
    }
    return true;
  }

  /** What is given at a path outside of any proposal is read as it would be in one. */
  public Value read(String path, List<String> given) {
    var steps = FieldPath.parse(path);
    return Reading.of(Slot.alone(steps, field(steps).orElseThrow(), given));
  }

  /** Every field with its path, in the order of the schema. */
  public Map<String, Field> fields() {
    var all = new LinkedHashMap<String, Field>();
    collect("", top, all);
    return all;
  }

  private static void collect(String path, Field field, Map<String, Field> all) {
    if (field.shape() instanceof Shape.Group group) {
      group
          .fields()
          .forEach(
              (key, child) -> {
                var childPath = path.isEmpty() ? key : path + "." + key;
                all.put(childPath, child);
                collect(childPath, child, all);
              });
    } else if (field.shape() instanceof Shape.Listing list) {
      collect(path + FieldPath.EACH, list.entry(), all);
    }
  }

  /** The words that a field called {@code program} allows: which proposals this is for. */
  public List<String> programs() {
    return field(FieldPath.parse("program"))
        .map(Field::shape)
        .filter(Shape.Word.class::isInstance)
        .map(shape -> ((Shape.Word) shape).words())
        .orElse(List.of());
  }

  /** A proposal whose top value is a mapping, typed by this schema. */
  public Document read(Source source, Node.Mapping root) {
    return read(source, root, List.of());
  }

  /**
   * @param samples examples beside those of the schema, by their paths from the top
   */
  public Document read(Source source, Node.Mapping root, List<Sample> samples) {
    var value = (Value.Group) top.shape().read(Slot.top(source, root, top, samples));
    var values = new ArrayList<Value>();
    collect(value, values);
    // A text that stands at several places by an alias is told of once.
    var seen = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
    return new Document(
        source,
        root,
        value,
        values,
        values.stream().flatMap(each -> mistakesIn(source, each, seen)).toList());
  }

  private static void collect(Value value, List<Value> values) {
    values.add(value);
    value.inside().forEach(inner -> collect(inner, values));
  }

  private static Stream<Mistake> mistakesIn(Source source, Value value, Set<Node> seen) {
    if (value instanceof Value.Wrong wrong) {
      return Stream.of(wrong.mistake());
    }
    if (value instanceof Value.Text text) {
      return seen.add(text.scalar()) ? CutText.of(source, text).stream() : Stream.of();
    }
    return value instanceof Value.Group group
        ? Stream.concat(group.unknown().stream(), group.cutOff().stream())
        : Stream.of();
  }
}
