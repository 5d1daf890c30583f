package org.abatecheck.document.yaml;

/**
 * The words of a line and what stands around them. In an entry of a list, what looks like a key but
 * not like one of a proposal ({@code - Outreach: the first year}) belongs to the words.
 *
 * @param start the index of the first word in the line
 */
record Sentence(String head, String words, String tail, int start) {

  static Sentence of(WrittenLine line) {
    boolean keyed = line.keyed() && (line.knownLooking() || !line.dashed());
    if (keyed) {
      return new Sentence(line.head(), line.words(), spaced(line.tail()), line.value());
    }
    return new Sentence(
        line.text().substring(0, line.content()),
        line.sentence(),
        spaced(line.tail()),
        line.content());
  }

  char first() {
    return words.isEmpty() ? '\0' : words.charAt(0);
  }

  /** Whether a key or a dash comes before the words. */
  boolean headed() {
    return !head.isBlank();
  }

  private static String spaced(String tail) {
    return tail.isBlank() ? "" : tail.stripTrailing();
  }
}
