package org.abatecheck.report;

/** How many columns of a terminal a text takes. */
final class Columns {

  private Columns() {}

  static int of(CharSequence text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** East Asian characters and pictures take two columns, marks above or below a letter none. */
  static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return isBetween(character, 0x1100, 0x115F)
        || isBetween(character, 0x2E80, 0x303E)
        || isBetween(character, 0x3041, 0xA4CF)
        || isBetween(character, 0xAC00, 0xD7A3)
        || isBetween(character, 0xF900, 0xFAFF)
        || isBetween(character, 0xFE30, 0xFE6F)
        || isBetween(character, 0xFF00, 0xFF60)
        || isBetween(character, 0xFFE0, 0xFFE6)
        || isBetween(character, 0x1F300, 0x1F64F)
        || isBetween(character, 0x1F680, 0x1F6FF)
        || isBetween(character, 0x1F900, 0x1FAFF)
        || isBetween(character, 0x20000, 0x3FFFD);
  }

  private static boolean isBetween(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
