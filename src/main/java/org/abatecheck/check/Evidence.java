package org.abatecheck.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.rules.Rule;
import org.abatecheck.source.Span;

/** A place in a proposal that makes a rule hold. */
public record Evidence(Rule rule, Kind kind, String path, Span span, Optional<String> excerpt) {

  static final Comparator<Evidence> IN_RULE_ORDER =
      Comparator.comparing((Evidence evidence) -> evidence.rule().id())
          .thenComparing(Evidence::path);

  /** How much it shows. */
  public enum Kind {
    /** A text or figure. */
    DESCRIBED,
    /** A bare true. */
    STATED,
    /** A document named, which is not read. */
    NAMED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
