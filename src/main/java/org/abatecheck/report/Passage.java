package org.abatecheck.report;

import org.abatecheck.check.Evidence;
import org.abatecheck.rules.Rule;

/** The passage a rule comes from, and how strongly it says it, in words. */
final class Passage {

  private Passage() {}

  static String of(Rule rule) {
    return rule.source().document() + ", " + inDocument(rule);
  }

  /** Without the document's title. */
  static String inDocument(Rule rule) {
    var source = rule.source();
    return source.section()
        + source.quote().map(quote -> ": \"" + quote + "\"").orElse("")
        + " ("
        + rule.basis().words()
        + ")";
  }

  static String howShown(Evidence.Kind kind) {
    return switch (kind) {
      case DESCRIBED -> "";
      case STATED -> " (stated, not described)";
      case NAMED -> " (named; the document itself was not read)";
    };
  }
}
