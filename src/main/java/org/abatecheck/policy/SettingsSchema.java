package org.abatecheck.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Threshold;
import org.abatecheck.source.Span;

/** The schema of a settings file: it knows every rule of the packs, and what can be set in it. */
final class SettingsSchema {

  private static final String NAME = "settings.schema.json";
  private static final String PROPERTIES = "properties";
  private static final List<String> FOR_EVERY_RULE =
      List.of("severity", "reason", "approved_by", "from", "until");

  private SettingsSchema() {}

  static Schema of(RulePacks packs) {
    var rules = new TreeMap<String, Node>();
    packs.rules().forEach(rule -> rules.put(rule.id(), of(rule)));
    var written = SchemaFile.node(NAME);
    return SchemaFile.read(NAME, with(written, List.of(PROPERTIES, "rules", PROPERTIES), rules));
  }

  private static Node of(Rule rule) {
    var properties = new LinkedHashMap<String, Node>();
    new TreeMap<>(rule.thresholds())
        .forEach((name, threshold) -> properties.put(name, of(name, threshold)));
    FOR_EVERY_RULE.forEach(
        key -> properties.put(key, mapping(Map.of("$ref", text("#/$defs/" + key)))));
    var schema = new LinkedHashMap<String, Node>();
    schema.put("type", text("object"));
    schema.put("title", text(rule.title()));
    schema.put("description", text("What is set for this rule."));
    schema.put(PROPERTIES, mapping(properties));
    schema.put("additionalProperties", word("false"));
    schema.put("patternProperties", mapping(Map.of("^x-", mapping(Map.of()))));
    return mapping(schema);
  }

  private static Node of(String name, Threshold threshold) {
    var usual = threshold.usual().toPlainString();
    var schema = new LinkedHashMap<String, Node>();
    schema.put("type", text("number"));
    schema.put("minimum", word("0"));
    schema.put("title", text(name));
    schema.put("description", text("It is " + usual + " where nothing is set. " + threshold.why()));
    schema.put("examples", new Node.Sequence(List.of(word(usual)), Span.START));
    return mapping(schema);
  }

  /** A mapping with other values at the end of a way of keys. */
  private static Node.Mapping with(
      Node.Mapping mapping, List<String> way, Map<String, Node> values) {
    if (way.isEmpty()) {
      return mapping(values);
    }
    var entries = new ArrayList<Node.Entry>();
    for (var entry : mapping.entries()) {
      boolean isOnTheWay = entry.key().text().equals(way.get(0));
      entries.add(
          isOnTheWay
              ? new Node.Entry(
                  entry.key(),
                  with(
                      (Node.Mapping) Keys.of(mapping, way.get(0)).orElseThrow(),
                      way.subList(1, way.size()),
                      values))
              : entry);
    }
    return new Node.Mapping(entries, Span.START);
  }

  private static Node.Mapping mapping(Map<String, Node> values) {
    return new Node.Mapping(
        values.entrySet().stream()
            .map(each -> new Node.Entry(word(each.getKey()), each.getValue()))
            .toList(),
        Span.START);
  }

  private static Node.Scalar text(String text) {
    return new Node.Scalar(text, Node.Style.DOUBLE_QUOTED, Span.START);
  }

  private static Node.Scalar word(String word) {
    return new Node.Scalar(word, Node.Style.PLAIN, Span.START);
  }
}
