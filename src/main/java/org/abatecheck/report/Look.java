package org.abatecheck.report;

/**
 * What the reader wants to see.
 *
 * @param version of this program, see {@link Version}
 * @param width of the page, in characters
 * @param evidence whether what holds is listed too
 * @param brief whether only the verdicts are shown
 */
public record Look(String version, int width, boolean color, boolean evidence, boolean brief) {

  /** Where nothing is known of the reader's window. */
  public static final int DEFAULT_WIDTH = 80;

  /** For a file or a program. */
  public static Look plain() {
    return new Look(Version.number(), DEFAULT_WIDTH, false, false, false);
  }
}
