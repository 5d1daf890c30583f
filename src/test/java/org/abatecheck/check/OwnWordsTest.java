package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A boundary that is missing at its place, and what the proposal says of it elsewhere. */
class OwnWordsTest {

  private static final String TRAINING = "Recovery coach academy before the first shift";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coaches never drive participants.|Coaches never drive participants",
        "A week of class. No coach gives rides to anyone! Then a test.|No coach gives rides to anyone",
        "Our coaches do not transport people (nor run a shuttle).|Our coaches do not transport people"
            + " (nor run a shuttle)",
        "Coaches book rides and never drive anyone.|Coaches book rides and never drive anyone",
        "Transportation is not part of the coach's job.|Transportation is not part of the coach's job",
        "Driving participants is not something coaches do.|Driving participants is not something"
            + " coaches do"
      })
  void a_sentence_that_says_it_elsewhere_is_quoted_and_offered(String training, String sentence) {
    assertThat(missing(training).message())
        .endsWith(
            " You wrote at line 22: \"%s\". If that says it, write it here too."
                .formatted(sentence));
    assertThat(missing(training).remedyWithExample())
        .contains(" In your own words: `transportation: ")
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The nurse never drives participants.",
        "Participants do not drive themselves.",
        "Coaches never drive participants unless it rains.",
        "Coaches do not drive people to court, but they drive people to detox.",
        "Do coaches never drive participants?",
        "Coaches no longer drive participants.",
        "Coaches never test anyone.",
        "The old plan said that \"coaches never drive participants\".",
        "Coaches never drive a client born 04/12/1987."
      })
  void what_says_something_else_is_not_offered(String training) {
    assertThat(missing(training).message()).doesNotContain("You wrote");
    assertThat(missing(training).remedyWithExample()).contains(" For example: ");
  }

  private static Finding missing(String training) {
    return Proposal.ready()
        .without("    transportation:")
        .with("training: " + TRAINING, "training: '" + training.replace("'", "''") + "'")
        .judged()
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals("RS-06"))
        .findFirst()
        .orElseThrow();
  }
}
