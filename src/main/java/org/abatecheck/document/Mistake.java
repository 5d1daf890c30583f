package org.abatecheck.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.source.Span;

/**
 * Something that was found wrong while reading, before any rule is judged.
 *
 * @param rule the document rule it belongs to, such as {@code DOC-01}
 * @param words what the rule's message and remedy may name, such as {@code problem} and {@code
 *     mend}
 * @param excerpt what is written there, as read
 * @param actual the value as written, and {@code expected} what to write instead, where there is
 *     one
 * @param doubtful whether it is the milder degree of its rule
 * @param unreplaced whether all that is wrong is that the example of a template still stands there
 */
public record Mistake(
    String rule,
    Pointer pointer,
    Span span,
    Map<String, String> words,
    Optional<String> excerpt,
    Optional<String> actual,
    Optional<String> expected,
    boolean doubtful,
    boolean unreplaced) {

  /** The document rules that mistakes belong to. */
  public static final List<String> RULES =
      List.of("DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-09");

  public Mistake {
    words = Map.copyOf(words);
  }

  public Mistake(
      String rule,
      Pointer pointer,
      Span span,
      Map<String, String> words,
      Optional<String> excerpt,
      Optional<String> actual,
      Optional<String> expected,
      boolean doubtful) {
    this(rule, pointer, span, words, excerpt, actual, expected, doubtful, false);
  }

  /** The example of a template stands where an answer is required (DOC-03). */
  static Mistake unreplaced(Place place, String problem, String mend, Optional<String> example) {
    return new Mistake(
        "DOC-03",
        place.pointer(),
        place.span(),
        Map.of("problem", problem, "mend", mend),
        example,
        example,
        Optional.empty(),
        false,
        true);
  }

  /** The file cannot be read (DOC-01): what is wrong, and how to mend it, in whole sentences. */
  public static Mistake unreadable(Span span, String problem, String mend) {
    return new Mistake(
        "DOC-01",
        Pointer.ROOT,
        span,
        Map.of("problem", problem, "mend", mend),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
