package org.abatecheck.agreement;

import java.util.Locale;

/** What the rules made of a passage, and why it was drawn. */
enum Kind {
  /** They hold that it goes against one. */
  FOUND,
  /** They ask a person. */
  ASKED,
  /** They find nothing, although words of the rule are in it. */
  NOT_FOUND_WITH_WORDS,
  /** There are no words of the rule in it. */
  NOT_FOUND_WITHOUT_WORDS;

  static Kind of(Key.Keyed passage) {
    return switch (passage.stratum()) {
      case FOUND -> passage.answer() == Answer.YES ? FOUND : ASKED;
      case WITH_WORDS -> NOT_FOUND_WITH_WORDS;
      case OTHER -> NOT_FOUND_WITHOUT_WORDS;
    };
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
