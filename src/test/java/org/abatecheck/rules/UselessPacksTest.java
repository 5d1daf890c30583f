package org.abatecheck.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abatecheck.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that would judge nothing must not be called faultless. */
class UselessPacksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id: mine^version: 1^title: Mine^' | its rules would never be used",
        "'' | nothing is written in this file",
        "'id: mine^version: 1^title: Mine^document: perhaps^' | unknown document 'perhaps'",
        "'id: mine^version: 1^title: Mine^program: x^joins: {when: {present: title}}^'"
            + " | a pack is of one kind",
        "'id: mine^version: 1^title: Mine^document: true^' | there are two packs of document rules",
      })
  void is_a_mistake_that_is_told(String pack, String message) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), pack.replace('^', '\n'));

    assertThatExceptionOfType(InvalidSourceException.class)
        .isThrownBy(() -> RulePackReader.read(List.of(folder), true))
        .withMessageContaining(message);
  }

  @Test
  void a_folder_called_like_that_of_the_document_rules_does_not_stand_in_for_them()
      throws IOException {
    var document = Files.createDirectory(folder.resolve("document"));
    Files.writeString(document.resolve("pack.yaml"), "id: mine\nversion: 1\ntitle: Mine\n");

    assertThatExceptionOfType(InvalidSourceException.class)
        .isThrownBy(() -> RulePackReader.read(List.of(document), false))
        .withMessageContaining("would never be used");
  }
}
