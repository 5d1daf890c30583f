package org.abatecheck.agreement;

import java.util.Locale;
import java.util.Optional;
import org.abatecheck.text.ProseReading.Asserted;

/** Whether a passage goes against a rule. */
enum Answer {
  YES,
  NO,
  UNSURE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Answer of(Asserted asserted) {
    return switch (asserted) {
      case YES -> YES;
      case NO -> NO;
      case UNSETTLED -> UNSURE;
    };
  }

  /** As people write it in a sheet; empty where it is none. */
  static Optional<Answer> read(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT).replaceAll("[.!\\s]+$", "")) {
      case "yes", "y" -> Optional.of(YES);
      case "no", "n" -> Optional.of(NO);
      case "unsure", "not sure", "u", "?" -> Optional.of(UNSURE);
      default -> Optional.empty();
    };
  }
}
