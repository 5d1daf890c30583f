package org.abatecheck.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Spelling;
import org.abatecheck.document.Value;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/** Reads waiver files, or says all that is wrong with them, with places. */
public final class WaiverReader {

  private static final String SCHEMA = "waivers.schema.json";
  private static final Pattern POINTER = Pattern.compile("(?:/[^/]+)+");
  private static final Pattern THROUGH_A_LIST = Pattern.compile(".*/\\d+(?:/.*)?");

  private final RulePacks packs;
  private final Problems problems = new Problems();

  private WaiverReader(RulePacks packs) {
    this.packs = packs;
  }

  /** What a waiver file may hold. */
  public static Schema schema() {
    return SchemaFile.read(SCHEMA, SchemaFile.node(SCHEMA));
  }

  /**
   * @param packs whose rules may be named
   */
  public static Waivers read(List<Source> files, RulePacks packs) throws InvalidSourceException {
    if (files.isEmpty()) {
      return Waivers.NONE;
    }
    var reader = new WaiverReader(packs);
    var schema = schema();
    var all = files.stream().flatMap(file -> reader.read(file, schema)).toList();
    reader.problems.throwIfAny();
    return new Waivers(all);
  }

  private Stream<Waiver> read(Source file, Schema schema) {
    return problems.read(file, schema).stream()
        .flatMap(document -> entries(document).flatMap(entry -> read(file, entry).stream()));
  }

  private static Stream<Value.Group> entries(Document document) {
    return document.top().child("waivers").inside().stream()
        .filter(entry -> !entry.blank())
        .filter(Value.Group.class::isInstance)
        .map(Value.Group.class::cast);
  }

  /** Empty where a value that it needs could not be read, which is told already. */
  private Optional<Waiver> read(Source file, Value.Group entry) {
    text(entry, "rule").ifPresent(rule -> checkRule(file, entry.child("rule"), rule));
    checkPlace(file, entry);
    checkDays(file, entry);
    boolean complete = entry.inside().stream().noneMatch(Value.Wrong.class::isInstance);
    return Optional.of(entry).filter(all -> complete).flatMap(all -> waiver(file, all));
  }

  private static Optional<Waiver> waiver(Source file, Value.Group entry) {
    return proposals(entry.child("proposal"))
        .map(
            proposals ->
                new Waiver(
                    text(entry, "rule").orElseThrow(),
                    proposals,
                    text(entry, "path"),
                    text(entry, "excerpt"),
                    text(entry, "reason").orElseThrow(),
                    text(entry, "approved_by").orElseThrow(),
                    day(entry, "approved_on").orElseThrow(),
                    day(entry, "expires").orElseThrow(),
                    Location.of(file.name(), entry.place().span())));
  }

  private static Optional<Proposals> proposals(Value value) {
    return value instanceof Value.Group group
        ? text(group, "municipality").map(Proposals.Of::new)
        : text(value).map(pattern -> new Proposals.Files(pattern.replaceFirst("^\\./", "")));
  }

  private void checkRule(Source file, Value at, String id) {
    var rule = packs.rules().filter(each -> each.id().equals(id)).findFirst();
    if (rule.isEmpty()) {
      problems.add(file, at, unknown(id, packs));
    } else if (!rule.get().waivable()) {
      problems.add(file, at, "No exception can be granted from " + id + ".");
    }
  }

  static String unknown(String id, RulePacks packs) {
    var known = packs.rules().map(Rule::id).sorted().toList();
    return "There is no rule "
        + id
        + "."
        + Spelling.nearest(id, known)
            .map(near -> " Did you mean " + near + "?")
            .orElse(" To see them all: abatecheck rules list");
  }

  private void checkPlace(Source file, Value.Group entry) {
    var path = text(entry, "path");
    if (path.isEmpty()) {
      return;
    }
    if (!POINTER.matcher(path.get()).matches()) {
      problems.add(
          file,
          entry.child("path"),
          "A place is written as in the JSON report, each part after a slash. For example:"
              + " `path: /role/responsibilities/3`");
    } else if (THROUGH_A_LIST.matcher(path.get()).matches() && entry.child("excerpt").blank()) {
      problems.add(
          file,
          entry.child("path"),
          "This place is in a list, whose entries may move. Add `excerpt`, with words that stand at"
              + " the place.");
    }
  }

  private void checkDays(Source file, Value.Group entry) {
    var from = day(entry, "approved_on");
    var until = day(entry, "expires");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      problems.add(
          file,
          entry.child("expires"),
          "The exception would end on %s, before the day it is granted, %s."
              .formatted(until.get(), from.get()));
    }
  }

  private static Optional<String> text(Value.Group group, String key) {
    return text(group.child(key));
  }

  private static Optional<String> text(Value value) {
    return value instanceof Value.Text text
        ? Optional.of(text.text().strip().replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Value.Group group, String key) {
    return group.child(key) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
  }
}
