package org.abatecheck.report;

import com.github.mustachejava.DefaultMustacheFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RuleExample;
import org.abatecheck.rules.RulePacks;

/** The page of one rule, from its own entry in the pack. */
public final class RulePage {

  private static final String TEMPLATE = "/org/abatecheck/rule-page.mustache";
  private static final Map<RuleExample.Expected, String> EXPECTED =
      Map.of(
          RuleExample.Expected.PASSES, "This is enough",
          RuleExample.Expected.FAILS, "This is not",
          RuleExample.Expected.NOT_APPLICABLE, "Here it is not asked",
          RuleExample.Expected.NOT_JUDGED, "Here it cannot be judged");

  private RulePage() {}

  static String heading(RuleExample.Expected expected) {
    return EXPECTED.get(expected);
  }

  public static String of(Rule rule, RulePacks packs, int width) {
    var page = new StringWriter();
    try (var template =
        new InputStreamReader(
            RulePage.class.getResourceAsStream(TEMPLATE), StandardCharsets.UTF_8)) {
      new PlainText().compile(template, "rule-page").execute(page, values(rule, packs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var lines = new StringBuilder();
    for (var line : page.toString().split("\n")) {
      // What is further in than a sentence is YAML to copy: it is never broken.
      var parts =
          line.startsWith("      ") ? List.of(Lines.visible(line)) : Lines.wrap(line, width);
      parts.forEach(part -> lines.append(part.stripTrailing()).append('\n'));
    }
    return lines.toString();
  }

  private static Map<String, Object> values(Rule rule, RulePacks packs) {
    var values = new HashMap<String, Object>();
    values.put("id", rule.id());
    values.put("title", rule.title());
    values.put("severity", rule.severity().words());
    values.put("basis", "Basis: " + rule.basis().words());
    put(values, "prerequisite", rule.prerequisite().map(id -> title(id, packs)));
    values.put("message", rule.message().text());
    put(values, "doubt", rule.doubt().map(doubt -> doubt.text()));
    values.put("remedy", rule.withExample(rule.remedy().text()));
    values.put("why", rule.why());
    values.put("document", rule.source().document());
    values.put("section", rule.source().section());
    put(values, "quote", rule.source().quote());
    put(values, "url", rule.source().url());
    values.put(
        "reads",
        rule.looksAt().isEmpty() ? List.of() : List.of(Map.of("fields", fields(rule, packs))));
    values.put("settings", settings(rule).map(text -> Map.of("setting", text)).toList());
    values.put("examples", rule.examples().stream().map(RulePage::example).toList());
    return values;
  }

  /** What can be set in it, and from when to when it counts. */
  private static Stream<String> settings(Rule rule) {
    var period =
        Stream.of(
                rule.period().from().map(day -> "It counts from " + day + " on."),
                rule.period().until().map(day -> "It counts until " + day + "."))
            .flatMap(Optional::stream);
    var thresholds =
        new TreeMap<>(rule.thresholds())
            .entrySet().stream()
                .map(
                    each ->
                        "Can be set: `%s` is %s if nothing is set. %s"
                            .formatted(
                                each.getKey(),
                                each.getValue().usual().toPlainString(),
                                each.getValue().why()));
    return Stream.concat(period, thresholds);
  }

  private static void put(Map<String, Object> values, String name, Optional<String> value) {
    value.ifPresent(text -> values.put(name, text));
  }

  private static String title(String id, RulePacks packs) {
    return packs.all().flatMap(pack -> pack.titleOf(id).stream()).findFirst().orElse(id);
  }

  // A list's entries are read with the list: only what the schema names is shown.
  private static List<Map<String, Object>> fields(Rule rule, RulePacks packs) {
    var schemas = packs.programs().stream().flatMap(pack -> pack.schema().stream()).toList();
    var fields = new ArrayList<Map<String, Object>>();
    for (var path : rule.looksAt()) {
      title(path, schemas)
          .ifPresent(title -> fields.add(Map.of("path", path.toString(), "field", title)));
    }
    return fields;
  }

  private static Optional<String> title(FieldPath path, List<Schema> schemas) {
    return schemas.stream()
        .flatMap(schema -> schema.field(path).stream())
        .map(field -> field.title())
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private static Map<String, Object> example(RuleExample example) {
    return Map.of(
        "expected",
        heading(example.expected()),
        "lines",
        example.text().lines().map(line -> Map.of("line", line)).toList());
  }

  /** Templates of plain text: nothing is escaped. */
  private static final class PlainText extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
