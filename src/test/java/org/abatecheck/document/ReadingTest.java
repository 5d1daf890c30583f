package org.abatecheck.document;

import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract section 1.1, as tables: what is written, what it is read as, what is said of it. */
class ReadingTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_value_is_read_as_the_table_says(CaseFile.Case written) {
    var sheet = Sheet.of(written.in());

    written.comesOutAs(
        Stream.concat(sheet.values(), sheet.mistakes()).flatMap(String::lines).toList());
  }

  static Stream<CaseFile.Case> cases() {
    return Stream.of(
            "blank", "template", "truth", "numbers", "days", "words", "lists", "groups", "aliases")
        .map(table -> CaseFile.of(ReadingTest.class, "reading-" + table + ".txt"))
        .flatMap(CaseFile::cases);
  }
}
