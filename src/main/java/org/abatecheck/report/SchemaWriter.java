package org.abatecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import tools.jackson.core.JsonGenerator;

/** Writes JSON Schemas: of a program's proposals, of the JSON report, and of two compared. */
public final class SchemaWriter {

  private static final Pattern JSON_WORD =
      Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

  private SchemaWriter() {}

  /** The schema of a program's proposals as one file that refers to no other. */
  public static String write(Schema schema) {
    var out = new StringWriter();
    try (var json = Json.on(out)) {
      write(EditorSchema.of(schema.json()), json);
    }
    return out + "\n";
  }

  private static void write(Node node, JsonGenerator json) {
    if (node instanceof Node.Mapping mapping) {
      json.writeStartObject();
      for (var entry : mapping.entries()) {
        json.writeName(entry.key().text());
        write(entry.value(), json);
      }
      json.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      json.writeStartArray();
      sequence.items().forEach(item -> write(item, json));
      json.writeEndArray();
    } else {
      var scalar = (Node.Scalar) node;
      if (scalar.plain() && JSON_WORD.matcher(scalar.text()).matches()) {
        // Numbers and truth values are the same words in JSON as in the file they come from.
        json.writeRawValue(scalar.text());
      } else {
        json.writeString(scalar.text());
      }
    }
  }

  public static String ofReport() {
    return shipped("report.schema.json");
  }

  public static String ofComparison() {
    return shipped("diff.schema.json");
  }

  private static String shipped(String name) {
    try (var in = SchemaWriter.class.getResourceAsStream("/org/abatecheck/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
