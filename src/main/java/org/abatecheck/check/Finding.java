package org.abatecheck.check;

import java.util.Comparator;
import java.util.Optional;
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
    Optional<String> expected) {

  static final Comparator<Finding> IN_FILE_ORDER =
      Comparator.comparing((Finding finding) -> finding.span().line())
          .thenComparing(finding -> finding.span().column())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::path)
          .thenComparing(Finding::message);
}
