package org.abatecheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.document.Sample;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;
import org.abatecheck.document.change.Change;
import org.abatecheck.rules.Elsewhere;
import org.abatecheck.rules.Miss;
import org.abatecheck.rules.Period;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;
import org.abatecheck.rules.Sides;
import org.abatecheck.rules.Subject;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.abatecheck.text.ProseReading;

/** Makes findings and evidence of what was judged: the only place where they are made. */
record Findings(Source source, Mask mask, Optional<Schema> schema, LocalDate asOf) {

  private static final int MOST_EXCERPT = 160;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Of a rule that fails, or will. */
  Stream<Finding> of(Judging.Judged judged, Subject subject) {
    var rule = judged.rule();
    return Stream.concat(
        judged.misses().stream().map(miss -> of(rule, miss, subject.under(rule), rule.period())),
        judged.coming().stream().flatMap(coming -> of(rule, coming, subject.under(rule))));
  }

  private Stream<Finding> of(Rule rule, Judging.Coming coming, Subject subject) {
    var period = new Period(Optional.of(coming.day()), Optional.empty());
    return coming.misses().stream().map(miss -> of(rule, miss, subject.on(coming.day()), period));
  }

  /**
   * @param period when it counts
   */
  private Finding of(Rule rule, Miss miss, Subject subject, Period period) {
    var placed = placed(rule, miss, subject);
    var sides = rule.compared() ? miss.sides() : Optional.<Sides>empty();
    boolean doubtful =
        rule.doubt().isPresent()
            && miss.reading()
                .map(reading -> reading.asserted() == ProseReading.Asserted.UNSETTLED)
                .orElse(false);
    var message = doubtful ? rule.doubt().get() : rule.message();
    var said = saidElsewhere(rule, miss, subject);
    return finding(
        rule,
        severity(rule, doubtful, period),
        message.about(miss, subject)
            + misspelt(miss)
            + said.map(this::quoted).orElse("")
            + from(rule, period),
        rule.remedy().about(miss, subject),
        placed.place().pointer().toString(),
        placed.place().span(),
        placed.written(),
        sides.map(Sides::actual),
        sides.map(Sides::expected),
        said.map(found -> List.of(change(rule, found)))
            .orElseGet(() -> changes(rule, miss, subject)),
        placed.place().pointer().toString(),
        miss.misspelt().map(mistake -> mistake.pointer().toString()),
        state(rule, miss, subject),
        miss.reading().map(reading -> reading(miss.written().orElse(""), reading, mask)));
  }

  /** Of a mistake found while reading. */
  Finding of(Rule rule, Mistake mistake) {
    boolean doubtful = mistake.doubtful() && rule.doubt().isPresent();
    var message = doubtful ? rule.doubt().get() : rule.message();
    return finding(
        rule,
        severity(rule, doubtful, rule.period()),
        message.with(mistake.words()) + from(rule, rule.period()),
        rule.remedy().with(mistake.words()),
        mistake.pointer().toString(),
        mistake.span(),
        mistake.excerpt(),
        mistake.actual(),
        mistake.expected(),
        List.of(),
        mistake.lack().map(Mistake.Lack::field).orElse(mistake.pointer()).toString(),
        mistake.lack().flatMap(Mistake.Lack::misspelt).map(Object::toString),
        mistake.lack().map(Findings::state).orElse(Finding.State.WRITTEN),
        Optional.empty());
  }

  // What is in doubt never weighs more than the rule; what does not count yet is for information.
  private Severity severity(Rule rule, boolean doubtful, Period period) {
    if (period.isStillToCome(asOf)) {
      return Severity.INFO;
    }
    return doubtful && rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
  }

  private String from(Rule rule, Period period) {
    return period
        .from()
        .filter(asOf::isBefore)
        .map(
            day ->
                " This counts from %s on%s."
                    .formatted(
                        day,
                        rule.severity() == Severity.INFO
                            ? ""
                            : ", then as \"" + rule.severity().words() + "\""))
        .orElse("");
  }

  static Finding.Reading reading(String phrase, ProseReading reading, Mask mask) {
    return new Finding.Reading(
        mask.hide(oneLine(phrase)),
        reading.actor(),
        reading.asserted() == ProseReading.Asserted.YES,
        mask.hide(capital(oneLine(reading.why()))));
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private Finding finding(
      Rule rule,
      Severity severity,
      String message,
      String remedy,
      String path,
      Span span,
      Optional<String> excerpt,
      Optional<String> actual,
      Optional<String> expected,
      List<Change> changes,
      String field,
      Optional<String> cause,
      Finding.State state,
      Optional<Finding.Reading> reading) {
    boolean wholeFile = path.isEmpty() && span.equals(Span.START);
    return new Finding(
        rule,
        severity,
        mask.hide(message),
        mask.hide(remedy),
        mask.path(path),
        span,
        excerpt.map(this::excerpt),
        wholeFile ? Optional.empty() : Optional.of(Quote.of(source, span, mask)),
        actual.map(mask::hide),
        expected.map(mask::hide),
        changes,
        asked(field, changes),
        cause.map(mask::path),
        state,
        reading,
        Optional.empty());
  }

  private static Finding.State state(Mistake.Lack lack) {
    return lack.example() ? Finding.State.EXAMPLE : Finding.State.MISSING;
  }

  // An entry that a list lacks is missing too.
  private static Finding.State state(Rule rule, Miss miss, Subject subject) {
    var top = subject.document().top();
    var states =
        rule.write().stream()
            .map(Sample::path)
            .map(
                path ->
                    path.goesThroughLists()
                        ? Finding.State.MISSING
                        : state(path.in(path.fromEntry() ? miss.entry().orElse(top) : top)))
            .toList();
    return states.stream().min(Comparator.naturalOrder()).orElse(Finding.State.WRITTEN);
  }

  private static Finding.State state(Value value) {
    return value.unreplaced()
        ? Finding.State.EXAMPLE
        : value.blank() ? Finding.State.MISSING : Finding.State.WRITTEN;
  }

  private static boolean isMissing(Value value) {
    return value.blank() || (value instanceof Value.Truth truth && !truth.isTrue());
  }

  private Optional<Finding.Asked> asked(String pointer, List<Change> changes) {
    var field =
        changes.stream().map(Change::fromTop).findFirst().orElseGet(() -> FieldPath.of(pointer));
    return schema.flatMap(known -> Finding.Asked.at(field, known));
  }

  // Of several values that a rule asks for, those that are not given.
  private static List<Change> changes(Rule rule, Miss miss, Subject subject) {
    var top = subject.document().top();
    var start = miss.entry().orElse(top);
    return rule.write().stream()
        .filter(
            each ->
                rule.write().size() == 1
                    || isMissing(each.path().in(each.path().fromEntry() ? start : top)))
        .map(
            each ->
                new Change(
                    each.path().fromEntry() ? start.place().pointer() : Pointer.ROOT,
                    each.path(),
                    each.value(),
                    true))
        .toList();
  }

  // A misspelt key is what is meant; and what must not be repeated cannot be offered.
  private Optional<Elsewhere> saidElsewhere(Rule rule, Miss miss, Subject subject) {
    return miss.misspelt().isPresent()
        ? Optional.empty()
        : rule.saidElsewhere(subject)
            .filter(found -> mask.hide(found.sentence()).equals(found.sentence()));
  }

  private String quoted(Elsewhere found) {
    return " You wrote at line %s: \"%s\". If that says it, write it here too."
        .formatted(found.place().span().line(), excerpt(found.sentence()));
  }

  private static Change change(Rule rule, Elsewhere found) {
    var sentence = new Node.Scalar(found.sentence(), Node.Style.DOUBLE_QUOTED, Span.START);
    return new Change(Pointer.ROOT, rule.write().get(0).path(), sentence, false);
  }

  // The rule may put its findings elsewhere: the first of its places that is written.
  private static Miss placed(Rule rule, Miss miss, Subject subject) {
    if (rule.places().isEmpty()) {
      return miss;
    }
    var top = subject.document().top();
    var values =
        rule.places().stream()
            .map(path -> path.fromEntry() ? miss.entry().orElse(top) : path.in(top))
            .toList();
    return miss.movedTo(
        values.stream().filter(Findings::isWritten).findFirst().orElse(values.get(0)));
  }

  private static boolean isWritten(Value value) {
    return !(value instanceof Value.Blank blank) || blank.isWritten();
  }

  private static String misspelt(Miss miss) {
    return miss.misspelt()
        .map(
            mistake ->
                " Line %s has `%s`, which may be meant for it."
                    .formatted(mistake.span().line(), mistake.words().get("key")))
        .orElse("");
  }

  /** Of a rule that passes: the values that made it hold, where something is written. */
  Stream<Evidence> evidence(Judging.Judged judged) {
    // Two members of one requirement may hold by the same value.
    var seen = new HashSet<String>();
    return judged.evidence().stream()
        .filter(Findings::isWritten)
        .filter(value -> seen.add(value.place().pointer().toString()))
        .map(value -> evidence(judged.rule(), value));
  }

  private Evidence evidence(Rule rule, Value value) {
    return new Evidence(
        rule,
        kind(value),
        value.place().pointer().toString(),
        value.place().span(),
        Miss.written(value).map(this::excerpt));
  }

  private static Evidence.Kind kind(Value value) {
    if (value instanceof Value.Truth) {
      return Evidence.Kind.STATED;
    }
    return value instanceof Value.Text text
            && text.shape() instanceof Shape.Text shape
            && shape.namesDocument()
        ? Evidence.Kind.NAMED
        : Evidence.Kind.DESCRIBED;
  }

  /** One line, at most 160 characters. */
  private String excerpt(String text) {
    var line = mask.hide(oneLine(text.strip()));
    return line.codePointCount(0, line.length()) <= MOST_EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_EXCERPT - 1)) + "…";
  }

  // Every run of white space as one space; most texts have no other.
  private static String oneLine(String text) {
    boolean plain = text.indexOf("  ") < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    return plain ? text : WHITE_SPACE.matcher(text).replaceAll(" ");
  }
}
