package org.abatecheck.policy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Value;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.rules.Period;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/**
 * A settings file. It may add packs, and only with these is it known what can be set: so its packs
 * are asked for first.
 */
public final class SettingsFile {

  /** What a file is called that is found without being named. */
  public static final String NAME = "abatecheck.yaml";

  private final Path folder;
  private final Source source;
  private final Problems problems = new Problems();

  /**
   * @param folder of the file: what it names is seen from there
   */
  public SettingsFile(Path folder, Source source) {
    this.folder = folder;
    this.source = source;
  }

  /** The file of a folder, or of the nearest one above it that has one. */
  public static Optional<Path> above(Path start) {
    return Stream.iterate(start.toAbsolutePath().normalize(), Path::getParent)
        .takeWhile(folder -> folder != null)
        .map(folder -> folder.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** What settings may hold with these packs. */
  public static Schema schema(RulePacks packs) {
    return SettingsSchema.of(packs);
  }

  /** The folders of packs that it adds; what is wrong with them is told when it is read. */
  public List<Path> packs() {
    return YamlReader.read(source)
        .root()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> Keys.of((Node.Mapping) root, "packs"))
        .filter(Node.Sequence.class::isInstance)
        .stream()
        .flatMap(list -> ((Node.Sequence) list).items().stream())
        .filter(Node.Scalar.class::isInstance)
        .map(item -> folder.resolve(((Node.Scalar) item).text()))
        .filter(Files::isDirectory)
        .toList();
  }

  /** The settings, and the files of waivers that they name. */
  public record Read(Settings settings, List<Path> waivers) {}

  public Read read(RulePacks packs) throws InvalidSourceException {
    var document = problems.read(source, schema(packs));
    var settings =
        document.stream().flatMap(this::rules).map(each -> setting(each, packs)).toList();
    var waivers = files(document, "waivers", "There is no file %s.", Files::isRegularFile);
    files(document, "packs", "There is no folder %s with rules.", Files::isDirectory);
    problems.throwIfAny();
    return new Read(new Settings(settings), waivers);
  }

  private interface IsThere {
    boolean test(Path path);
  }

  private List<Path> files(
      Optional<Document> document, String key, String missing, IsThere isThere) {
    var named =
        document.stream()
            .flatMap(read -> read.top().child(key).inside().stream())
            .filter(Value.Text.class::isInstance)
            .map(Value.Text.class::cast)
            .toList();
    named.stream()
        .filter(text -> !isThere.test(folder.resolve(text.text())))
        .forEach(text -> problems.add(source, text, missing.formatted(text.text())));
    return named.stream().map(text -> folder.resolve(text.text())).toList();
  }

  private Stream<Map.Entry<String, Value.Group>> rules(Document document) {
    return document.top().child("rules") instanceof Value.Group rules
        ? rules.fields().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Value.Group)
            .map(entry -> Map.entry(entry.getKey(), (Value.Group) entry.getValue()))
        : Stream.of();
  }

  private Setting setting(Map.Entry<String, Value.Group> entry, RulePacks packs) {
    var group = entry.getValue();
    var rule =
        packs.rules().filter(each -> each.id().equals(entry.getKey())).findFirst().orElseThrow();
    var severity =
        text(group, "severity")
            .flatMap(
                id ->
                    Stream.of(Severity.values()).filter(each -> each.id().equals(id)).findFirst());
    severity.ifPresent(other -> checkSeverity(rule, other, group));
    var period = new Period(day(group, "from"), day(group, "until"));
    if (period.from().filter(period::isOver).isPresent()) {
      problems.add(source, group.child("until"), "The last day is before the first day.");
    }
    return new Setting(
        rule.id(),
        severity,
        limits(group),
        text(group, "reason"),
        text(group, "approved_by"),
        period,
        Location.of(source.name(), group.place().span()));
  }

  private void checkSeverity(Rule rule, Severity other, Value.Group group) {
    if (!rule.waivable()) {
      problems.add(
          source, group.child("severity"), "The severity of " + rule.id() + " cannot be changed.");
    } else if (other.compareTo(rule.severity()) > 0 && group.child("reason").blank()) {
      problems.add(
          source,
          group.child("severity"),
          "%s is `%s`. Its severity may be lowered only with a reason. Add a line `reason` with why."
              .formatted(rule.id(), rule.severity().id()));
    }
  }

  private static Map<String, BigDecimal> limits(Value.Group group) {
    var limits = new LinkedHashMap<String, BigDecimal>();
    group
        .fields()
        .forEach(
            (key, value) -> {
              if (value instanceof Value.Figure figure) {
                limits.put(key, figure.number());
              }
            });
    return limits;
  }

  private static Optional<String> text(Value.Group group, String key) {
    return group.child(key) instanceof Value.Text text
        ? Optional.of(text.text().strip().replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Value.Group group, String key) {
    return group.child(key) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
  }
}
