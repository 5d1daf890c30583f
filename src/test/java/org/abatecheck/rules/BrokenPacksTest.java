package org.abatecheck.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.abatecheck.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What loading refuses: all at once, each with its place and the nearest known word. */
class BrokenPacksTest {

  private static final String FOLDER = "src/test/resources/org/abatecheck/rules/";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void all_mistakes_of_packs_are_told_at_once_each_at_its_place(CaseFile.Case packs) {
    var refused =
        catchThrowableOfType(
            InvalidSourceException.class,
            () -> RulePackReader.read(List.of(Path.of(FOLDER, packs.in())), false));

    packs.comesOutAs(refused.getMessage().lines().map(line -> line.replace(FOLDER, "")).toList());
  }

  static Stream<CaseFile.Case> cases() {
    return CaseFile.of(BrokenPacksTest.class, "broken.txt").cases();
  }

  @Test
  void the_packs_that_ship_with_the_program_have_no_mistakes() {
    assertThatCode(() -> RulePackReader.read(List.of(), true)).doesNotThrowAnyException();
  }
}
