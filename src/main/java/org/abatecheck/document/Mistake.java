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
 * @param lack of a required value, where that is the mistake (DOC-03)
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
    Optional<Lack> lack) {

  /**
   * A required value that is not given.
   *
   * @param field where it would stand
   * @param example whether the example of a template still stands there
   * @param misspelt an unknown key that may be meant for it
   */
  public record Lack(Pointer field, boolean example, Optional<Pointer> misspelt) {}

  /** The document rules that mistakes belong to. */
  public static final List<String> RULES =
      List.of("DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-06", "DOC-09");

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
    this(rule, pointer, span, words, excerpt, actual, expected, doubtful, Optional.empty());
  }

  /** The same, as the lack of a required value. */
  Mistake with(Lack required) {
    return new Mistake(
        rule, pointer, span, words, excerpt, actual, expected, doubtful, Optional.of(required));
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
