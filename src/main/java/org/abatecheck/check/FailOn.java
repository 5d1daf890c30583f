package org.abatecheck.check;

import org.abatecheck.rules.Severity;

/** From which severity on a finding makes the run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  public int exitCode(Report report) {
    return exitCode(report.counts());
  }

  public int exitCode(Counts counts) {
    if (this == NEVER) {
      return 0;
    }
    boolean unreadable = counts.of(Verdict.OfProposal.UNREADABLE) > 0;
    boolean found = false;
    for (var severity : Severity.values()) {
      found |= severity.ordinal() <= ordinal() && counts.of(severity) > 0;
    }
    return unreadable || found ? 1 : 0;
  }
}
