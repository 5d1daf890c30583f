package org.abatecheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.text.ProseLexicon;
import org.abatecheck.text.ProseReading;
import org.abatecheck.text.ReadTexts;
import org.junit.jupiter.api.Test;

class PackImageTest {

  private static final List<String> TEXTS =
      List.of(
          "On weekends the coach drives people to court, and tests them before they leave.",
          "Coaches never drive participants. The LADC diagnoses, the coach introduces.",
          "We count arrests and failed tests. From July the settlement pays the coach.");

  @Test
  void lexicons_kept_compiled_read_as_those_compiled_anew_do() throws Exception {
    var image = PackImage.ofProgram();
    var anew = RulePackReader.shippedProse();

    assertThat(anew).isNotEmpty();
    assertThat(anew)
        .allSatisfy(
            (files, lexicons) ->
                assertThat(readings(image.prose(files).orElseThrow()))
                    .isNotEmpty()
                    .isEqualTo(readings(lexicons)));
  }

  private static List<ProseReading> readings(Map<String, ProseLexicon> lexicons) {
    var read = new ReadTexts();
    return lexicons.keySet().stream()
        .sorted()
        .map(lexicons::get)
        .flatMap(lexicon -> TEXTS.stream().flatMap(text -> readings(lexicon, text, read)))
        .toList();
  }

  private static Stream<ProseReading> readings(ProseLexicon lexicon, String text, ReadTexts read) {
    return lexicon.readingsIn(text, "prose", "", read).stream();
  }
}
