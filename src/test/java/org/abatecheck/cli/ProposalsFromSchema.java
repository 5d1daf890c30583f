package org.abatecheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes proposals that a JSON Schema allows; the same seed makes the same proposal. */
record ProposalsFromSchema(JsonNode schema) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  // What people write, and what a reader could stumble over: no placeholders, which mean nothing.
  private static final List<String> TEXTS =
      List.of(
          "Meet people where they are",
          "yes",
          "true",
          "42",
          "2026-11-21",
          "$85,000 and more",
          "Coaches: who they are",
          "- a dash first",
          "# not a comment, and article #14",
          "'single' and \"double\" quotes",
          "two\nlines, and\ttabs",
          " blanks around ",
          "ünïcödé, 日本語, עברית and 🙂",
          "a\\b {c} [d] & *e !f |g >h %i @j `k`",
          "1e5",
          "0x1F",
          "~ null",
          "x".repeat(300));

  String proposal(long seed) {
    return value(schema, new Random(seed)).toString();
  }

  private JsonNode value(JsonNode part, Random random) {
    if (part.has("anyOf")) {
      return value(any(part.get("anyOf"), random), random);
    }
    if (part.has("enum")) {
      return any(part.get("enum"), random);
    }
    return switch (part.get("type").asString()) {
      case "object" -> object(part, random);
      case "array" -> array(part, random);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "integer" -> JSON.numberNode(random.nextInt(1_000_000));
      case "number" -> JSON.numberNode(random.nextInt(100_000_000) / 100.0);
      default -> text(part, random);
    };
  }

  private JsonNode object(JsonNode part, Random random) {
    var object = JSON.objectNode();
    var required = part.path("required").valueStream().map(JsonNode::asString).toList();
    // A mapping or list with nothing in it is blank: what is required must hold something.
    for (var property : part.get("properties").properties()) {
      boolean needed = required.contains(property.getKey());
      if (needed || random.nextInt(3) > 0) {
        var value = value(property.getValue(), random);
        while (needed && value.isEmpty() && value.isContainer()) {
          value = value(property.getValue(), random);
        }
        object.set(property.getKey(), value);
      }
    }
    if (part.has("patternProperties") && random.nextInt(10) == 0) {
      object.set("x-note", any(JSON.arrayNode().add("mine").add(7).addNull(), random));
    }
    return object;
  }

  private JsonNode array(JsonNode part, Random random) {
    var array = JSON.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(value(part.get("items"), random));
    }
    return array;
  }

  private JsonNode text(JsonNode part, Random random) {
    if (part.path("format").asString("").equals("date")) {
      var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
      return JSON.stringNode(day.toString());
    }
    if (part.has("pattern")) {
      return part.get("x-examples").get(0);
    }
    return part.has("x-examples") && random.nextBoolean()
        ? any(part.get("x-examples"), random)
        : JSON.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private static JsonNode any(JsonNode choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
