package org.abatecheck.cli;

/** The exit codes, and what help says of them. */
final class ExitCodes {

  static final int USAGE = 2;
  static final int INVALID_PACK = 3;
  static final int FAULT = 70;

  static final String HEADING = "%nExit codes:%n";
  static final String ON_0 = "0:every proposal was judged; nothing found at or above --fail-on";
  static final String ON_1 =
      "1:something found at or above --fail-on, or a proposal could not be read";
  static final String ON_2 =
      "2:wrong usage: an unknown option, a path that is not there, nothing to judge";
  static final String ON_3 =
      "3:a rule pack, waiver or settings file has mistakes: all are printed, nothing is judged";
  static final String ON_3_WITH_LISTS =
      "3:a rule pack, waiver, settings or roster file has mistakes: all are printed, nothing is"
          + " judged";
  static final String ON_70 = "70:a fault in abatecheck itself";

  private ExitCodes() {}
}
