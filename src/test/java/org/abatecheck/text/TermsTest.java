package org.abatecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "authority", List.of("police", "the unit", "P.O.", "clerk of court"),
          "order", List.of("terms of release", "Casey's Law", "pick-up order"));

  /** What of a text is found. */
  private static List<String> found(String text, String... terms) {
    var passage = Passage.of(text);
    return Terms.of(Arrays.asList(terms), LISTS).in(passage).stream()
        .map(match -> words(passage, match))
        .toList();
  }

  private static String words(Passage passage, Terms.Match match) {
    return passage
        .text()
        .substring(passage.at(match.start()).start(), passage.at(match.end() - 1).end());
  }

  @Test
  void finds_every_form_of_a_word() {
    assertThat(found("They drove clients. Driving a client is no duty.", "drive client"))
        .containsExactly("drove clients", "Driving a client");
  }

  @Test
  void finds_one_form_alone_where_a_term_asks_for_it() {
    assertThat(found("Tests people. A test of people.", "=test (of) people"))
        .containsExactly("test of people");
  }

  @Test
  void finds_two_words_in_place_of_one() {
    var terms = new String[] {"lab|urine_screen|pick-up result"};
    assertThat(found("lab results, the urine screens result, a pick-up result", terms))
        .containsExactly("lab results", "urine screens result", "pick-up result");
  }

  @Test
  void lets_several_words_be_left_out_together() {
    assertThat(found("report by phone to police; report to police", "report (by phone|mail) to"))
        .containsExactly("report by phone to", "report to");
  }

  @Test
  void lets_articles_and_possessives_stand_between() {
    assertThat(
            found(
                "reads the file, reads the participant's file, reads Ms. Lee's file, reads the"
                    + " participant's sister's file",
                "read file"))
        .containsExactly("reads the file", "reads the participant's file");
  }

  @Test
  void a_phrase_of_a_list_does_not_go_on_behind_a_mark_before_an_article() {
    assertThat(
            found(
                "File terms of (the release now. File terms of the release file.", "<order> file"))
        .containsExactly("terms of the release file");
  }

  @Test
  void lets_articles_and_possessives_stand_within_a_phrase_of_a_list() {
    assertThat(
            found(
                "checks the terms of their release, checks terms of a judge's release", "<order>"))
        .containsExactly("terms of their release", "terms of a judge's release");
  }

  @Test
  void finds_a_phrase_with_an_article_of_its_own_behind_another_word() {
    assertThat(found("calls the unit, calls all the unit, calls unit", "call <authority>"))
        .containsExactly("calls the unit", "calls all the unit");
  }

  @Test
  void cuts_terms_as_it_cuts_texts() {
    assertThat(found("tells the P.O.; files under Casey's Law", "tell <authority>", "<order>"))
        .containsExactly("tells the P.O", "Casey's Law");
  }

  @Test
  void lets_words_of_the_same_clause_stand_in_a_gap() {
    assertThat(found("takes them to a court. Takes them home; to a court.", "take .. to court"))
        .containsExactly("takes them to a court");
  }

  @Test
  void does_not_let_a_comma_part_the_words_of_a_phrase() {
    assertThat(found("the terms, of release", "<order>")).isEmpty();
  }

  @Test
  void ends_as_near_as_it_can_unless_the_longest_is_asked_for() {
    var passage = Passage.of("walks people to detox");
    var written = List.of("walk people", "walk .. detox");
    var table = new TermTable();
    var nearest = table.add(written, LISTS, TermTable.Ends.NEAREST);
    var longest = table.add(written, LISTS, TermTable.Ends.LONGEST);
    assertThat(nearest.in(passage))
        .extracting(match -> words(passage, match))
        .containsExactly("walks people");
    assertThat(longest.in(passage))
        .extracting(match -> words(passage, match))
        .containsExactly("walks people to detox");
  }
}
