package org.abatecheck.agreement;

import java.util.Locale;

/** The kinds of passages that are drawn apart, so that rare ones are read too. */
enum Stratum {
  /** Something was found, or asked. */
  FOUND,
  /** Words of the rule are in it, but nothing was found. */
  WITH_WORDS,
  /** There are no words of the rule in it. */
  OTHER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
