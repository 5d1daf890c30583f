package org.abatecheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which key is near: two letters, or a quarter of the longer one's, rounded down (DOC-02). */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "name, name",
    "nam, name",
    "nmae, name",
    "Name, name",
    "plan_, plan",
    "sumary_, summary",
    "wrokflw_integratn, workflow_integration",
    "post_overdos_protcl, post_overdose_protocol"
  })
  void a_word_is_near_if_little_was_added_left_out_or_changed(String word, String known) {
    assertThat(Spelling.nearest(word, List.of(known))).contains(known);
  }

  @ParameterizedTest
  @CsvSource({
    "n, name",
    "title, tables",
    "leadership, lead",
    "wrkflw_intgrtn, workflow_integration",
    "'', name"
  })
  void a_word_that_differs_in_more_is_not(String word, String known) {
    assertThat(Spelling.nearest(word, List.of(known))).isEmpty();
  }

  @Test
  void of_several_the_nearest_is_meant_and_of_equal_ones_the_first() {
    assertThat(Spelling.nearest("starts", List.of("status", "start", "parts"))).contains("start");
    assertThat(Spelling.nearest("mane", List.of("name", "mare", "man"))).contains("mare");
  }
}
