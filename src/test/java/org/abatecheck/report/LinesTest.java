package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @Test
  void breaks_between_words_where_the_page_ends() {
    assertThat(Lines.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void a_line_that_just_fits_is_not_broken() {
    assertThat(Lines.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void a_word_that_does_not_fit_has_a_line_of_its_own() {
    assertThat(Lines.wrap("a supervisor b", 5)).containsExactly("a", "supervisor", "b");
  }

  @Test
  void wide_characters_count_twice() {
    assertThat(Lines.wrap("日本 日本 日本", 9)).containsExactly("日本 日本", "日本");
  }

  @Test
  void line_breaks_and_the_blanks_after_them_are_kept() {
    assertThat(Lines.wrap("write:\n  role:\n    title: a long one", 16))
        .containsExactly("write:", "  role:", "    title: a", "    long one");
  }

  @Test
  void a_text_on_one_line_has_no_breaks() {
    assertThat(Lines.oneLine(" a\n\tb\r\n c ")).isEqualTo("a b c");
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "ñ, 1", "n\u0303, 1", "日, 2", "ﾊ, 1", "🙂, 2", "Ａ, 2", "·, 1", "'', 0"})
  void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
