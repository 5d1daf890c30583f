package org.abatecheck.report;

import org.abatecheck.check.PrerequisiteResult;
import org.abatecheck.check.ProposalReport;

/** How many points a proposal shows, of those that are asked for. */
record Shown(int points, int asked) {

  static Shown in(ProposalReport proposal) {
    var prerequisites = proposal.prerequisites();
    int passed = prerequisites.stream().mapToInt(PrerequisiteResult::passed).sum();
    int others = prerequisites.stream().mapToInt(each -> each.failed() + each.notJudged()).sum();
    return new Shown(passed, passed + others);
  }
}
