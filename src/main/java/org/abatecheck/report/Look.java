package org.abatecheck.report;

import org.abatecheck.check.FailOn;

/**
 * What the reader wants to see.
 *
 * @param version of this program, see {@link Version}
 * @param width of the page, in characters
 * @param evidence whether what holds is listed too
 * @param brief whether only the verdicts are shown
 * @param byteOrderMark whether CSV begins with one
 * @param links what goes in front of a file to make a link of it; empty: nothing
 * @param failOn what the run ends by, for formats that tell its exit code
 */
public record Look(
    String version,
    int width,
    boolean color,
    boolean evidence,
    boolean brief,
    boolean byteOrderMark,
    String links,
    FailOn failOn) {

  /** Where nothing is known of the reader's window. */
  public static final int DEFAULT_WIDTH = 80;

  /** With what {@code check} does when nothing else is asked for. */
  public Look(String version, int width, boolean color, boolean evidence, boolean brief) {
    this(version, width, color, evidence, brief, false, "", FailOn.ERROR);
  }

  /** For a file or a program. */
  public static Look plain() {
    return new Look(Version.number(), DEFAULT_WIDTH, false, false, false);
  }
}
