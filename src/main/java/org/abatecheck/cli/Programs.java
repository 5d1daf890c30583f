package org.abatecheck.cli;

import org.abatecheck.document.Spelling;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;

/** Finds the pack of a program by the word it was named with. */
final class Programs {

  private Programs() {}

  static RulePack named(String word, RulePacks packs) {
    return packs.program(word).orElseThrow(() -> new UsageException(unknown(word, packs)));
  }

  static String unknown(String word, RulePacks packs) {
    return "There is no program "
        + word
        + Spelling.nearest(word, packs.programWords())
            .map(known -> "; did you mean " + known + "?")
            .orElse(".")
        + " There is: "
        + String.join(", ", packs.programWords());
  }
}
