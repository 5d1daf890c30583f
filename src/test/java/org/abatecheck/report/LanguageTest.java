package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final Locale BEFORE = Locale.getDefault();

  private static final String PROPOSAL =
      """
      program: recovery-coaching
      title: Recovery coaches
      municipality: {name: Town of Ashgrove, state: MA}
      request: {amount: 90000, starts: 2027-07-01, ends: 2026-07-01}
      """;

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(BEFORE);
  }

  // Languages with digits of their own, and with an i of their own.
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "mr-IN", "tr-TR"})
  void a_report_is_the_same_in_every_language_of_the_machine(String language) {
    var text = Rendered.text(PROPOSAL, 80);
    var json = Rendered.json(PROPOSAL);
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(Rendered.text(PROPOSAL, 80)).isEqualTo(text);
    assertThat(Rendered.json(PROPOSAL)).isEqualTo(json);
  }
}
