package org.abatecheck.document;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** A proposal of a program with one field of every kind, and its values as one line of text. */
record Sheet(Document document) {

  private static final Schema EVERY_KIND = schema();

  static Sheet of(String yaml) {
    var source = Source.of("sheet.yaml", yaml);
    var root = (Node.Mapping) YamlReader.read(source).root().orElseThrow();
    return new Sheet(EVERY_KIND.read(source, root));
  }

  private static Schema schema() {
    try (var in = Sheet.class.getResourceAsStream("every-kind.json")) {
      var source = Source.of("every-kind.json", in.readAllBytes());
      var root = YamlReader.read(source).root().orElseThrow();
      var files = new SchemaFiles(Map.of("test/schema.json", new SchemaFiles.File(source, root)));
      return SchemaReader.read(files, "test/schema.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every key that is written, or required and missing, with what it was read as. */
  Stream<String> values() {
    return document.top().fields().entrySet().stream()
        .map(field -> field.getKey() + ": " + value(field.getValue()));
  }

  /** What is wrong: rule, place, what the finding says, what it shows as written and wanted. */
  Stream<String> mistakes() {
    return document.mistakes().stream().map(Sheet::mistake);
  }

  private static String mistake(Mistake mistake) {
    var words = mistake.words();
    return Stream.of(
            "%s %s".formatted(mistake.rule(), place(mistake.pointer(), mistake.span())),
            mistake.excerpt().map(text -> "'" + text + "'").orElse("nothing"),
            mistake.actual().isPresent() || mistake.expected().isPresent()
                ? mistake.actual().orElse("nothing") + " -> " + mistake.expected().orElse("unsaid")
                : "",
            mistake.doubtful() ? "doubtful" : "",
            words.getOrDefault("known", "").isEmpty() ? "" : "known: " + words.get("known"),
            words.getOrDefault("problem", ""),
            words.getOrDefault("mend", ""))
        .filter(part -> !part.isEmpty())
        .collect(joining(" | ", "  ", ""));
  }

  private static String place(Pointer pointer, Span span) {
    return "%s %d:%d-%d:%d"
        .formatted(pointer, span.line(), span.column(), span.endLine(), span.endColumn());
  }

  private static String inside(Value.Group group) {
    return group.fields().entrySet().stream()
        .map(field -> field.getKey() + ": " + value(field.getValue()))
        .collect(joining(", "));
  }

  private static String value(Value value) {
    if (value instanceof Value.Text text) {
      return "'" + text.text() + "'";
    }
    if (value instanceof Value.Figure figure) {
      return figure.number().toPlainString();
    }
    if (value instanceof Value.Truth truth) {
      return Boolean.toString(truth.isTrue());
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Listing list) {
      return list.entries().stream().map(Sheet::value).collect(joining(", ", "[", "]"));
    }
    if (value instanceof Value.Group group) {
      return (group.blank() ? "blank " : "") + "{" + inside(group) + "}";
    }
    return value instanceof Value.Blank blank
        ? "blank" + blank.written().map(text -> " '" + text + "'").orElse("")
        : "wrong";
  }
}
