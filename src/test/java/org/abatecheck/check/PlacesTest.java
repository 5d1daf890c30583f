package org.abatecheck.check;

import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract section 6: where the findings of each rule are placed, on a whole proposal. */
class PlacesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findings_are_placed_where_the_reader_must_look(CaseFile.Case altered) {
    altered.comesOutAs(Proposal.ready().altered(altered.in()).findings());
  }

  static Stream<CaseFile.Case> cases() {
    return CaseFile.of(PlacesTest.class, "places.txt").cases();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casesToWork")
  void so_are_those_of_recovery_to_work(CaseFile.Case altered) {
    altered.comesOutAs(Proposal.readyToWork().altered(altered.in()).findings());
  }

  static Stream<CaseFile.Case> casesToWork() {
    return CaseFile.of(PlacesTest.class, "places-to-work.txt").cases();
  }
}
