package org.abatecheck.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema validator that is not ours, which takes formats such as dates at their word. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonMapper MAPPER = new JsonMapper();

  private Schemas() {}

  /** The schema that this command prints. */
  static Schema printedBy(String... args) {
    return of(Run.of(args).out());
  }

  static Schema of(String json) {
    return REGISTRY.getSchema(json);
  }

  /** The schema that JSON Schemas themselves follow. */
  static Schema ofSchemas() {
    return REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
  }

  static List<String> mistakes(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** What is written as YAML, as JSON, in which a day is a text. */
  static String asJson(String yaml) {
    return MAPPER.writeValueAsString(
        new Yaml().<Object>load(yaml.replaceAll(": (\\d{4}-\\d\\d-\\d\\d)", ": \"$1\"")));
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }
}
