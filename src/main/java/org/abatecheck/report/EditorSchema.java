package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Flow;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.source.Span;

/**
 * A program's schema for people who type in an editor: it shows them what to ask and whom, and
 * leaves every answer to them.
 */
final class EditorSchema {

  // Behind a new key, an editor writes 0 where it knows of nothing else; $1 is where one types.
  private static final Node LEFT_OPEN =
      sequence(
          Stream.of(
              new Node.Mapping(
                  List.of(entry("label", text("a plain number")), entry("body", text("$1"))),
                  Span.START)));

  private static final Map<String, String> CORRECTIONS =
      Map.of(
          "string", "Write words here, in quotes if they are a number.",
          "number", "Write a plain number, without $ or commas.",
          "integer", "Write a whole number, without commas.",
          "boolean", "Write true or false.",
          "array", "Write a list here, one entry a line, each after a dash.");

  private EditorSchema() {}

  static Node of(Node written) {
    return written instanceof Node.Mapping schema ? mapping(keywords(schema)) : written;
  }

  private static Map<String, Node> keywords(Node.Mapping schema) {
    var keywords = new LinkedHashMap<String, Node>();
    for (var entry : schema.entries()) {
      var keyword = entry.key().text();
      switch (keyword) {
        case "properties", "patternProperties":
          keywords.put(keyword, properties(entry.value()));
          break;
        case "items":
          keywords.put(keyword, of(entry.value()));
          break;
        case "anyOf":
          keywords.put(keyword, choices(entry.value(), word(schema, "title")));
          break;
        case "examples":
          // By their own name, an editor would fill them in as if they were the town's answers.
          keywords.put("x-examples", entry.value());
          break;
        default:
          keywords.put(keyword, entry.value());
      }
    }
    help(schema).ifPresent(help -> keywords.put("description", text(help)));
    correction(schema).ifPresent(words -> keywords.put("errorMessage", text(words)));
    if (isNumber(schema)) {
      keywords.put("defaultSnippets", LEFT_OPEN);
    }
    return keywords;
  }

  private static Node properties(Node written) {
    var properties = new LinkedHashMap<String, Node>();
    if (written instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> properties.put(entry.key().text(), of(entry.value())));
    }
    return mapping(properties);
  }

  // Of choices that it cannot tell apart, an editor shows the title once for each.
  private static Node choices(Node written, Optional<String> title) {
    return sequence(
        items(written)
            .map(
                choice -> {
                  var keywords = keywords((Node.Mapping) choice);
                  if (keywords.containsKey("items")) {
                    title.ifPresent(
                        words -> keywords.putIfAbsent("title", text(words + ", as a list")));
                  }
                  return mapping(keywords);
                }));
  }

  /** What it is, what to ask, whom, and how an answer may look: editors show descriptions only. */
  private static Optional<String> help(Node.Mapping schema) {
    var paragraphs = new ArrayList<String>();
    word(schema, "description").ifPresent(paragraphs::add);
    word(schema, "x-question")
        .map(
            question ->
                question
                    + word(schema, "x-ask").map(ask -> "\nWho can answer: " + ask + ".").orElse(""))
        .ifPresent(paragraphs::add);
    example(schema).ifPresent(example -> paragraphs.add("For example:" + example));
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  // An example of a choice would only say which one we should like to read.
  private static Optional<String> example(Node.Mapping schema) {
    if (Keys.of(schema, "enum").isPresent()
        || word(schema, "type").filter("boolean"::equals).isPresent()) {
      return Optional.empty();
    }
    return Keys.of(schema, "examples")
        .flatMap(list -> items(list).findFirst())
        .map(EditorSchema::asWritten);
  }

  private static String asWritten(Node example) {
    return example instanceof Node.Sequence
        ? items(example).map(item -> "\n- " + asEntry(item)).collect(joining())
        : " " + Flow.of(example);
  }

  private static String asEntry(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> entry.key().text() + ": " + Flow.of(entry.value()))
            .collect(joining("\n  "))
        : Flow.of(item);
  }

  /** What to write instead of a wrong value, where the words of editors are for programmers. */
  private static Optional<String> correction(Node.Mapping schema) {
    if (word(schema, "format").filter("date"::equals).isPresent()) {
      return Optional.of("Write a date as year-month-day, such as 2026-07-01.");
    }
    if (word(schema, "x-format").filter("fiscal-year"::equals).isPresent()) {
      return Optional.of("Write a fiscal year such as FY2027.");
    }
    // Editors list the words of a choice, and show a pattern of the pack's own, by themselves.
    return Keys.of(schema, "enum").or(() -> Keys.of(schema, "pattern")).isPresent()
        ? Optional.empty()
        : word(schema, "type").map(CORRECTIONS::get);
  }

  private static boolean isNumber(Node.Mapping schema) {
    return word(schema, "type")
        .filter(type -> type.equals("number") || type.equals("integer"))
        .isPresent();
  }

  private static Optional<String> word(Node.Mapping schema, String keyword) {
    return Keys.of(schema, keyword)
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text());
  }

  private static Stream<Node> items(Node list) {
    return list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of();
  }

  private static Node mapping(Map<String, Node> values) {
    return new Node.Mapping(
        values.entrySet().stream().map(each -> entry(each.getKey(), each.getValue())).toList(),
        Span.START);
  }

  private static Node sequence(Stream<Node> items) {
    return new Node.Sequence(items.toList(), Span.START);
  }

  private static Node.Entry entry(String key, Node value) {
    return new Node.Entry(text(key), value);
  }

  private static Node.Scalar text(String text) {
    return new Node.Scalar(text, Node.Style.DOUBLE_QUOTED, Span.START);
  }
}
