package org.abatecheck.check;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.document.change.Change;
import org.abatecheck.policy.Waiver;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.Span;

/**
 * One place in one proposal where a rule does not hold.
 *
 * @param path a JSON Pointer; empty at the top
 * @param excerpt what is written there, as read, on one line
 * @param quote the line of the file; empty when the place is the file as a whole
 * @param actual what was found, and {@code expected} what it was compared with, where the rule says
 *     so
 * @param changes what may be written or corrected; empty when that is not known
 * @param asked the field that it is about, where it is about one
 * @param cause the path of another finding of which this one is a consequence
 * @param reading how it was understood, where the rule reads texts
 * @param waiver the exception that was granted for it
 */
public record Finding(
    Rule rule,
    Severity severity,
    String message,
    String remedy,
    String path,
    Span span,
    Optional<String> excerpt,
    Optional<Quote> quote,
    Optional<String> actual,
    Optional<String> expected,
    List<Change> changes,
    Optional<Asked> asked,
    Optional<String> cause,
    State state,
    Optional<Reading> reading,
    Optional<Waiver> waiver) {

  /** What stands where the finding is. */
  public enum State {
    /** Nothing yet. */
    MISSING,
    /** The example of a template. */
    EXAMPLE,
    /** Something that needs another look, or other words. */
    WRITTEN
  }

  /**
   * How a phrase of a text was understood.
   *
   * @param asserted whether the text says it; else it cannot be settled
   */
  public record Reading(String phrase, String actor, boolean asserted, String why) {}

  /** A field that is to be filled in or mended, and what the schema says of it. */
  public record Asked(FieldPath path, Field field) {

    /** What asks for a value: an entry of a list is asked for by the question of its list. */
    static Optional<Asked> at(FieldPath path, Schema schema) {
      return Stream.iterate(Optional.of(path), Optional::isPresent, each -> each.get().parent())
          .map(Optional::get)
          .flatMap(each -> schema.field(each).map(field -> new Asked(each, field)).stream())
          .filter(asked -> asked.field().question().isPresent())
          .findFirst();
    }
  }

  public Finding {
    changes = List.copyOf(changes);
  }

  public boolean isWaived() {
    return waiver.isPresent();
  }

  /** What it weighs for verdicts; a waived one is a degree milder. */
  Severity weight() {
    return isWaived() ? severity.milder() : severity;
  }

  /** The same, as an exception. */
  Finding waivedBy(Waiver granted) {
    return new Finding(
        rule,
        severity,
        message,
        remedy,
        path,
        span,
        excerpt,
        quote,
        actual,
        expected,
        changes,
        asked,
        cause,
        state,
        reading,
        Optional.of(granted));
  }

  /** What to write, with an example where the rule has one, or what is written elsewhere. */
  public String remedyWithExample() {
    return inOwnWords()
        ? remedy
            + " In your own words: "
            + changes.stream().map(each -> "`" + each.written() + "`").collect(joining(" and "))
        : rule.withExample(remedy);
  }

  /** Whether what may be written is taken from the proposal itself. */
  public boolean inOwnWords() {
    return changes.stream().anyMatch(change -> !change.example());
  }

  static final Comparator<Finding> IN_FILE_ORDER =
      Comparator.comparing((Finding finding) -> finding.span().line())
          .thenComparing(finding -> finding.span().column())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::path)
          .thenComparing(Finding::message);
}
