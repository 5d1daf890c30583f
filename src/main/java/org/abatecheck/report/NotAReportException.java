package org.abatecheck.report;

/** What was read is no JSON report, or not all of one. */
public final class NotAReportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAReportException(String message) {
    super(message);
  }
}
