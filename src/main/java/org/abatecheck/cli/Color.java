package org.abatecheck.cli;

/** When text reports are coloured. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  boolean isWanted(boolean toTerminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> toTerminal && Terminal.wantsColor();
    };
  }
}
