package org.abatecheck.document.yaml;

/**
 * The YAML library can read no further. Its own words tell the cases apart and reach no reader.
 *
 * @see YamlEvents
 */
final class YamlStop extends Exception {

  private final String words;
  private final int begun;
  private final int index;

  YamlStop(String words, int begun, int index) {
    super(words, null, false, false);
    this.words = words;
    this.begun = begun;
    this.index = index;
  }

  boolean says(String part) {
    return words.contains(part);
  }

  /** Where what it was reading begins, as an index into the text; -1 when it does not say. */
  int begun() {
    return begun;
  }

  /** Where it stopped, as an index into the text. */
  int index() {
    return index;
  }
}
