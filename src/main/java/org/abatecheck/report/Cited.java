package org.abatecheck.report;

import org.abatecheck.check.Finding;

/**
 * A finding on a page about its proposal.
 *
 * @param number its own among those of the proposal, from 1
 */
record Cited(Chapter chapter, Finding finding, int number) {

  /** No other in the report has the same. */
  String anchor() {
    return "proposal-%s-finding-%s".formatted(chapter.number(), number);
  }
}
