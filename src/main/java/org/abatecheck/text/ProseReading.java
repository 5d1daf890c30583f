package org.abatecheck.text;

/**
 * What a phrase of a text says, and of whom.
 *
 * @param start index of its first character; {@code end} just past its last
 * @param actor who does it: {@code coach}, {@code other} or, of a figure or money, {@code program}
 * @param why in words of the reader
 */
public record ProseReading(int start, int end, String actor, Asserted asserted, String why) {

  /** Whether the text says it. */
  public enum Asserted {
    YES,
    NO,
    UNSETTLED
  }
}
