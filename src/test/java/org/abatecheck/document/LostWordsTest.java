package org.abatecheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.abatecheck.document.Node.Mapping;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: voted under Article #14 of 2025`  | `#14 of 2025`",
        "`a: see  #x `                         | `#x`",
        "`a: two^  lines #9^b: c`              | `#9`",
        "`a: #14 Main Street`                  | `#14 Main Street`",
        "`a: text # a comment`                 | ``",
        "`a: text #`                           | ``",
        "`a: text ## more`                     | ``",
        "`a: text#14`                          | ``",
        "`a: \"text\" #14`                     | ``",
        "`a: text`                             | ``",
        "`a: text^#14`                         | ``",
      })
  void finds_what_a_number_sign_cuts_off(String yaml, String lost) {
    var source = Source.of("p.yaml", yaml.replace("^", "\n"));
    var root = (Mapping) YamlReader.read(source).root().orElseThrow();
    var text = (Scalar) root.entries().get(0).value();
    assertThat(LostWords.of(source, text).orElse("")).isEqualTo(lost);
  }
}
