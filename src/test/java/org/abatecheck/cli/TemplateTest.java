package org.abatecheck.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What {@code init} writes is read back as it was given, and is valid by the schema. */
class TemplateTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> NASTY =
      List.of(
          "Coaches: who they are",
          "\"quoted\" and 'quoted' \\ and back",
          "# no note, and article #14",
          "- a dash first",
          "yes",
          "42",
          "2026-07-01",
          "~",
          "85,000",
          "two\nlines\n\n  and a third, further in",
          "a line break at the end\n",
          "\na line break first",
          " blanks around ",
          "\ttabs\t",
          "emoji 🙂 and 👩‍⚕️, ünïcödé, עברית",
          "bell \u0007, next line \u0085, line \u2028 and \r\n",
          "\u0007a bell first",
          "a bell last\u0007",
          "|-",
          "{a: b} [c] & *d !e %f @g `h`",
          "--- \n... and on",
          "x".repeat(300));

  private static final List<String> FREE =
      List.of("title", "notes", "role.training", "role.coaches_do_not.clinical", "pool.lead");
  private static final List<String> LISTS =
      List.of("role.responsibilities", "request.strategies", "role.coaches_do_not.enforcement");

  private static final Map<String, String> REQUIRED =
      Map.of(
          "title", "Recovery coaches for Millbrook",
          "municipality.name", "Town of Millbrook",
          "municipality.state", "Massachusetts",
          "request.amount", "45000.50",
          "request.starts", "2027-07-01",
          "request.ends", "2028-06-30");

  private static Schema schema;

  @BeforeAll
  static void the_schema_that_ships() throws Exception {
    schema = RulePackReader.read(List.of(), true).programs().get(0).schema().orElseThrow();
  }

  static Stream<List<String>> templates() {
    return Stream.of("--short", "--full")
        .flatMap(size -> Stream.of(List.of(size), List.of(size, "--state", "MA")));
  }

  @Test
  void every_text_is_read_back_as_it_was_given() {
    for (var text : NASTY) {
      var given = FREE.stream().collect(toMap(path -> path, path -> text));
      var yaml = init(List.of("--short", "--state", "MA"), given);
      var read = read(yaml);
      assertThat(FREE).allSatisfy(path -> assertThat(text(at(path, read))).isEqualTo(text));
      assertThat(json(root(yaml), schema.keys()).at("/title").asString()).isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void every_entry_of_a_list_is_read_back_as_it_was_given(List<String> options) {
    var settings =
        LISTS.stream().flatMap(path -> NASTY.stream().map(text -> path + "=" + text)).toList();
    var read = read(init(options, settings));
    assertThat(LISTS)
        .allSatisfy(
            path -> assertThat(at(path, read).inside()).map(TemplateTest::text).isEqualTo(NASTY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void figures_days_words_and_truths_are_read_back_in_their_plain_spelling(List<String> options) {
    var given = new LinkedHashMap<String, String>();
    given.put("request.amount", "090000.50");
    given.put("request.ends", "2027-06-30");
    given.put("municipality.fiscal_year", "fy 27");
    given.put("partner.employs_coaches", "Yes");
    given.put("partner.agreement.kind", "Grant Agreement");
    given.put("partner.years_of_recovery_coaching", "6.");
    given.put("privacy.data_sharing", "none");
    given.put("other_funding.prior_year", "[]");
    assertThat(init(options, given).lines().map(String::strip))
        .contains(
            "amount: 90000.50",
            "ends: 2027-06-30",
            "fiscal_year: FY2027",
            "employs_coaches: true",
            "kind: grant-agreement",
            "years_of_recovery_coaching: 6",
            "data_sharing: []",
            "prior_year: []");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"--short", "--full"})
  void what_is_filled_in_is_valid_by_the_schema(String size) {
    var json = json(root(init(List.of(size), REQUIRED)), schema.keys());
    assertThat(Schemas.mistakes(Schemas.printedBy("schema"), json.toString())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void nothing_is_a_mistake_but_the_examples_of_what_is_required(List<String> options) {
    assertThat(read(init(options, Map.of())).mistakes())
        .isNotEmpty()
        .allMatch(mistake -> mistake.lack().map(Mistake.Lack::example).orElse(false))
        .extracting(mistake -> mistake.pointer().toString())
        .isSubsetOf(
            "/title",
            "/municipality/name",
            "/municipality/state",
            "/request/amount",
            "/request/starts",
            "/request/ends");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"--short", "--full"})
  void with_all_that_is_required_nothing_is_a_mistake(String size) {
    var run = Run.withInput(init(List.of(size), REQUIRED), "check", "-f", "json", "-");
    assertThat(Schemas.read(run.out()).at("/proposals/0/findings").valueStream())
        .isNotEmpty()
        .noneMatch(finding -> finding.get("rule").asString().startsWith("DOC"));
  }

  // All that is in a fresh template is an example or a placeholder: it must not look like an
  // answer.
  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void nothing_that_was_not_given_counts_as_an_answer(List<String> options) {
    var read = read(init(options, Map.of()));
    assertThat(
            schema.keys().keySet().stream()
                .map(key -> read.top().child(key))
                .filter(value -> !value.blank() && !(value instanceof Value.Wrong)))
        .extracting(value -> value.place().pointer().toString())
        .containsExactly("/program", "/municipality", "/request");
  }

  // RS-11 and RI-12 judge a title and a status only when given, MA-08 the members of a pool; what
  // a reduction must say counts only for a proposal that has one.
  @Test
  void a_short_one_holds_what_is_asked_for_and_not_what_is_judged_when_given() {
    assertThat(keys(init(List.of("--state", "OH"), Map.of())))
        .contains("post_overdose_protocol", "process", "agreement", "prior_year", "proposed_year")
        .doesNotContain("protocol_status", "provider", "reports_to", "employer", "selection")
        .doesNotContain("pool", "reductions", "offset", "strategies", "contact", "notes");
    assertThat(keys(init(List.of("--state", "MA"), Map.of())))
        .contains("strategies")
        .doesNotContain("pool", "community_input", "reimbursed_by");
    assertThat(keys(init(List.of(), Map.of("contact.name", "Dana Reed"))))
        .contains("contact", "email");
  }

  private static List<String> keys(String yaml) {
    return yaml.lines()
        .filter(line -> !line.strip().startsWith("#") && line.contains(":"))
        .map(line -> line.substring(0, line.indexOf(':')).replace("- ", "").strip())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"MA", "OH"})
  void a_short_one_filled_in_with_the_examples_lacks_nothing_that_must_be_in_place(String state) {
    var yaml = init(List.of("--state", state), Map.of()).replaceAll("(?m)^ *# replace\n", "");
    yaml = yaml.replaceAll("(?m)^( +)- \"TBD\"$", "$1- harm-reduction");
    yaml = yaml.replaceAll("(?m)^( +)- \\|-\n +TBD$", "$1- Meet people where they are");
    for (var each : schema.fields().entrySet()) {
      yaml = fill(lastKey(each.getKey()), each.getValue(), yaml);
    }
    assertThat(yaml).doesNotContain(": TBD", "\"TBD\"");
    var run = Run.withInput(yaml, "check", "-f", "json", "--as-of", Run.DAY, "-");
    assertThat(run.exit()).isZero();
    assertThat(Schemas.read(run.out()).at("/proposals/0/findings").valueStream())
        .noneMatch(finding -> finding.get("rule").asString().startsWith("DOC"));
  }

  private static String fill(String key, Field field, String yaml) {
    if (!(field.sample().orElse(null) instanceof Node.Scalar scalar)) {
      return yaml;
    }
    var line = "(?m)^( *(?:- )?)" + key + ": ";
    return yaml.replaceAll(line + "\"?TBD\"?$", "$1" + key + ": " + scalar.text())
        .replaceAll(line + "\\|-\n( +)TBD$", "$1" + key + ": |-\n$2" + scalar.text());
  }

  @Test
  void every_field_of_the_schema_is_in_a_full_one() {
    var read = read(init(List.of("--full"), Map.of()));
    assertThat(schema.fields().keySet())
        .allSatisfy(
            path -> {
              var parts = path.split("\\[]\\.?");
              Value value = read.top();
              for (var part : parts) {
                value = FieldPath.parse(part).in(value);
                assertThat(value.place().pointer().step()).isEqualTo(lastKey(part));
                value = value.inside().isEmpty() ? value : first(value);
              }
            });
  }

  private static Value first(Value value) {
    return value instanceof Value.Listing list ? list.entries().get(0) : value;
  }

  private static String lastKey(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Test
  void no_line_is_longer_than_a_window() {
    assertThat(init(List.of("--full", "--state", "MA"), Map.of()).lines())
        .allMatch(line -> line.length() <= 100 || line.contains("http"));
  }

  @Test
  void the_same_arguments_give_the_same_bytes() {
    assertThat(init(List.of("--full"), REQUIRED)).isEqualTo(init(List.of("--full"), REQUIRED));
  }

  private static String init(List<String> options, Map<String, String> given) {
    return init(
        options,
        given.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
  }

  private static String init(List<String> options, List<String> settings) {
    var words =
        Stream.of(
                Stream.of("init", "--program", "recovery-coaching", "-"),
                options.stream(),
                settings.stream().flatMap(setting -> Stream.of("--set", setting)))
            .flatMap(each -> each);
    var run = Run.of(words.toArray(String[]::new));
    assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
    return run.out();
  }

  private static Node.Mapping root(String yaml) {
    var read = YamlReader.read(Source.of("template", yaml));
    assertThat(read.mistakes()).isEmpty();
    return (Node.Mapping) read.root().orElseThrow();
  }

  private static Document read(String yaml) {
    return schema.read(Source.of("template", yaml), root(yaml));
  }

  private static Value at(String path, Document document) {
    return FieldPath.parse(path).in(document.top());
  }

  private static String text(Value value) {
    var single = value instanceof Value.Listing list ? list.entries().get(0) : value;
    return single.written().orElse("");
  }

  /** As YAML's core schema reads it, placeholders left out. */
  private static JsonNode json(Node node, Map<String, Field> fields) {
    var object = JSON.objectNode();
    for (var entry : ((Node.Mapping) node).entries()) {
      json(entry.value(), fields.get(entry.key().text()).shape())
          .ifPresent(value -> object.set(entry.key().text(), value));
    }
    return object;
  }

  private static Optional<JsonNode> json(Node node, Shape shape) {
    if (node instanceof Node.Mapping) {
      return Optional.of(json(node, ((Shape.Group) shape).fields()));
    }
    if (node instanceof Node.Sequence list) {
      var array = JSON.arrayNode();
      list.items()
          .forEach(
              item -> json(item, ((Shape.Listing) shape).entry().shape()).ifPresent(array::add));
      return Optional.of(array);
    }
    var scalar = (Node.Scalar) node;
    if (scalar.text().equals("TBD")) {
      return Optional.empty();
    }
    if (scalar.plain() && scalar.text().matches("-?\\d+(\\.\\d+)?")) {
      return Optional.of(JSON.numberNode(new BigDecimal(scalar.text())));
    }
    return Optional.of(
        scalar.plain() && scalar.text().matches("true|false")
            ? JSON.booleanNode(scalar.text().equals("true"))
            : JSON.stringNode(scalar.text()));
  }
}
