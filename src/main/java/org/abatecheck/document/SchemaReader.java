package org.abatecheck.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Location;

/** Reads the part of JSON Schema 2020-12 that packs use, and the marks of ours ({@code x-…}). */
public final class SchemaReader {

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "type",
          "title",
          "description",
          "examples",
          "properties",
          "patternProperties",
          "additionalProperties",
          "required",
          "items",
          "enum",
          "anyOf",
          "format",
          "minimum",
          "pattern",
          "x-question",
          "x-ask",
          "x-reading",
          "x-done",
          "x-evidence",
          "x-unit",
          "x-also",
          "x-format");
  private static final Set<String> READINGS =
      Set.of("duty", "boundary", "tracked", "paid", "protocol", "prose");
  // References may lead to references: more than this no schema for people needs.
  private static final int MOST_PIECES = 5_000;
  private static final Field NOTHING =
      new Field(
          new Shape.Text(Optional.empty(), false),
          false,
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final SchemaFiles files;
  private final List<Problem> problems = new ArrayList<>();
  // The file that the piece being read is written in, and how deep that piece lies.
  private String file;
  private int depth;
  private int pieces;

  private SchemaReader(SchemaFiles files) {
    this.files = files;
  }

  /** The schema at a key of {@code files}; all its mistakes are reported at once. */
  public static Schema read(SchemaFiles files, String key) throws InvalidSourceException {
    var reader = new SchemaReader(files);
    var piece = new SchemaFiles.Piece(key, files.files().get(key).root());
    reader.file = key;
    var top = reader.field(piece.node());
    if (reader.problems.isEmpty() && !(top.shape() instanceof Shape.Group)) {
      reader.problem(piece.node(), "a program's schema must be of type 'object'");
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidSourceException(reader.problems);
    }
    return new Schema(top, files, piece);
  }

  private Field field(Node written) {
    var resolved = files.resolve(new SchemaFiles.Piece(file, written));
    if (++pieces > MOST_PIECES || depth > SchemaFiles.DEEPEST || resolved.isEmpty()) {
      problem(written, "'$ref' leads nowhere");
      return NOTHING;
    }
    if (!(resolved.get().node() instanceof Node.Mapping schema)) {
      problem(written, "a schema must be an object");
      return NOTHING;
    }
    var outer = file;
    file = resolved.get().key();
    depth++;
    var field = field(schema);
    depth--;
    file = outer;
    return field;
  }

  private Field field(Node.Mapping schema) {
    for (var entry : schema.entries()) {
      if (!KEYWORDS.contains(entry.key().text())) {
        problem(entry.key(), unknownWord("keyword", entry.key().text(), KEYWORDS));
      }
    }
    var shape = shape(schema);
    return new Field(
        shape,
        false,
        text(schema, "title").orElse(""),
        text(schema, "description").orElse(""),
        text(schema, "x-question"),
        Keys.of(schema, "examples")
            .flatMap(SchemaReader::firstExample)
            .or(() -> made(shape, schema)),
        text(schema, "x-ask"));
  }

  /** The example of a group, made of those of its required keys. */
  private static Optional<Node> made(Shape shape, Node.Mapping schema) {
    var entries = new ArrayList<Node.Entry>();
    if (shape instanceof Shape.Group group) {
      group
          .fields()
          .forEach(
              (key, field) ->
                  field
                      .sample()
                      .filter(sample -> field.required())
                      .map(sample -> new Node.Entry(plain(key, schema), sample))
                      .ifPresent(entries::add));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Mapping(entries, schema.span()));
  }

  private static Node.Scalar plain(String key, Node.Mapping schema) {
    return new Node.Scalar(key, Node.Style.PLAIN, schema.span());
  }

  private Shape shape(Node.Mapping schema) {
    var anyOf = Keys.of(schema, "anyOf");
    if (anyOf.isPresent()) {
      return either(anyOf.get());
    }
    var type = text(schema, "type").orElse("");
    switch (type) {
      case "string":
        return string(schema);
      case "number", "integer":
        return new Shape.Figure(
            type.equals("integer"),
            text(schema, "x-unit").filter("money"::equals).isPresent(),
            minimum(schema));
      case "boolean":
        return new Shape.Truth();
      case "array":
        return new Shape.Listing(Keys.of(schema, "items").map(this::field).orElse(NOTHING), false);
      case "object":
        return group(schema);
      default:
        problem(schema, "'type' must be string, number, integer, boolean, array or object");
        return NOTHING.shape();
    }
  }

  private Optional<BigDecimal> minimum(Node.Mapping schema) {
    var written = text(schema, "minimum");
    try {
      return written.map(BigDecimal::new);
    } catch (NumberFormatException e) {
      problem(Keys.of(schema, "minimum").orElseThrow(), "'minimum' must be a number");
      return Optional.empty();
    }
  }

  private Shape string(Node.Mapping schema) {
    var words = Keys.of(schema, "enum");
    if (words.isPresent()) {
      return new Shape.Word(texts(words.get()), otherSpellings(schema));
    }
    if (text(schema, "format").filter("date"::equals).isPresent()) {
      return new Shape.Day(
          text(schema, "x-done")
              .map(done -> done.equals("signed") ? Shape.Day.Done.SIGNED : Shape.Day.Done.ALWAYS)
              .orElse(Shape.Day.Done.NEVER));
    }
    if (text(schema, "x-format").filter("fiscal-year"::equals).isPresent()) {
      return new Shape.FiscalYear();
    }
    var reading = text(schema, "x-reading");
    if (reading.isPresent() && !READINGS.contains(reading.get())) {
      problem(schema, unknownWord("reading", reading.get(), READINGS));
    }
    return new Shape.Text(reading, text(schema, "x-evidence").filter("named"::equals).isPresent());
  }

  private Map<String, String> otherSpellings(Node.Mapping schema) {
    var also = new LinkedHashMap<String, String>();
    if (Keys.of(schema, "x-also").orElse(null) instanceof Node.Mapping spellings) {
      for (var entry : spellings.entries()) {
        if (entry.value() instanceof Node.Scalar word) {
          also.put(Shape.fold(entry.key().text()), word.text());
        }
      }
    }
    return also;
  }

  // The two uses of anyOf: a value or a list of such values, and a text or an object.
  private Shape either(Node anyOf) {
    var fields = items(anyOf).map(this::field).toList();
    var lists = fields.stream().map(Field::shape).filter(Shape.Listing.class::isInstance).toList();
    if (fields.size() == 2 && lists.size() == 1) {
      return new Shape.Listing(((Shape.Listing) lists.get(0)).entry(), true);
    }
    if (fields.size() == 2
        && fields.get(0).shape() instanceof Shape.Text
        && fields.get(1).shape() instanceof Shape.Group) {
      return new Shape.TextOrGroup(fields.get(0), fields.get(1));
    }
    problem(
        anyOf,
        "'anyOf' must hold two schemas: one value and a list of such values, or a text and an"
            + " object");
    return NOTHING.shape();
  }

  private Shape group(Node.Mapping schema) {
    var required = Keys.of(schema, "required").map(SchemaReader::texts).orElse(List.of());
    var fields = new LinkedHashMap<String, Field>();
    if (Keys.of(schema, "properties").orElse(null) instanceof Node.Mapping properties) {
      for (var entry : properties.entries()) {
        var key = entry.key().text();
        fields.put(key, field(entry.value()).asRequired(required.contains(key)));
      }
    }
    for (var key : required) {
      if (!fields.containsKey(key)) {
        problem(schema, "'required' names '" + key + "', which 'properties' does not have");
      }
    }
    return new Shape.Group(fields);
  }

  private Optional<String> text(Node.Mapping schema, String key) {
    return Keys.of(schema, key)
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text());
  }

  private static Optional<Node> firstExample(Node examples) {
    return items(examples).findFirst();
  }

  private static List<String> texts(Node list) {
    return items(list)
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text())
        .toList();
  }

  private static Stream<Node> items(Node list) {
    return list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of();
  }

  private static String unknownWord(String kind, String word, Set<String> known) {
    return "unknown "
        + kind
        + " '"
        + word
        + "'"
        + Spelling.nearest(word, known.stream().sorted().toList())
            .map(near -> ", did you mean '" + near + "'?")
            .orElse("");
  }

  private void problem(Node at, String message) {
    problems.add(
        new Problem(Location.of(files.files().get(file).source().name(), at.span()), message));
  }
}
