package org.abatecheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.CaseFile;
import org.abatecheck.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("alterations")
  void so_are_those_of_an_altered_copy_of_a_pack_that_ships(
      CaseFile.Case altered, @TempDir Path folder) throws IOException {
    var copy = Files.createDirectory(folder.resolve("recovery-to-work"));
    for (var file : files(Path.of("rules/recovery-to-work"))) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    for (var line : altered.in().lines().toList()) {
      var words = line.replace('⏎', '\n').split(": ", 2);
      var sides = words[1].split(" => ", -1);
      var file = copy.resolve(words[0]);
      var text = Files.readString(file);
      assertThat(text.split(Pattern.quote(sides[0]), -1)).as(line).hasSize(2);
      Files.writeString(file, text.replace(sides[0], sides[1]));
    }

    var refused =
        catchThrowableOfType(
            InvalidSourceException.class, () -> RulePackReader.read(List.of(copy), false));

    altered.comesOutAs(
        refused.getMessage().lines().map(line -> line.replace(copy + "/", "")).toList());
  }

  static Stream<CaseFile.Case> alterations() {
    return CaseFile.of(BrokenPacksTest.class, "broken-to-work.txt").cases();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void the_packs_that_ship_with_the_program_have_no_mistakes() {
    assertThatCode(() -> RulePackReader.read(List.of(), true)).doesNotThrowAnyException();
  }
}
