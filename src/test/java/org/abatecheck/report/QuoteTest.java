package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of the file below a finding, with marks under what is meant. */
class QuoteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A good ",
        "\u65E5\u672C\u8A9E ",
        "Pen\u0303a ",
        "\uD83D\uDE42 and \uD83D\uDC69\u200D\uD83D\uDC67 ",
        "\u202E turned ",
        "\u05E2\u05D1\u05E8\u05D9\u05EA ",
        "a\ttab ",
        "very, very, very, very, very, very, very, very, very, very, very, very, very long ",
        "\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E"
            + "\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E\u65E5\u672C\u8A9E "
      })
  void the_marks_stand_under_the_phrase(String before) {
    for (int width : new int[] {50, 80, 120}) {
      var quote = quoted(before + "nurse, " + before + "and more " + before, width);
      int phrase = quote[0].indexOf("nurse");
      assertThat(quote[1].indexOf('^'))
          .as("%s%n%s", quote[0], quote[1])
          .isEqualTo(Columns.of(quote[0].substring(0, phrase)));
      assertThat(quote[1].substring(quote[1].indexOf('^'))).isEqualTo("^^^^^");
      assertThat(Columns.of(quote[0])).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void a_short_line_is_quoted_whole() {
    assertThat(quoted("Nurse on call", 80))
        .containsExactly(
            """
                5 | role: {title: "Nurse on call"}\
            """,
            """
                  |                ^^^^^\
            """);
  }

  @Test
  void a_long_line_is_cut_around_what_is_meant() {
    assertThat(quoted("a b c d e f g h i j k l m n nurse o p q r s t u v w x y z", 50))
        .containsExactly(
            """
                5 | …j k l m n nurse o p q r s t u v w x y z"…\
            """,
            """
                  |            ^^^^^\
            """);
  }

  private static String[] quoted(String title, int width) {
    var report =
        Rendered.text(
            """
            program: recovery-coaching
            title: Recovery coaches
            municipality: {name: Town of Ashgrove, state: OH}
            request: {amount: 90000, starts: 2027-07-01, ends: 2028-06-30}
            role: {title: "%s"}
            """
                .formatted(title),
            width);
    return report
        .substring(report.indexOf("RS-11"))
        .lines()
        .filter(line -> line.matches("    [ 5] \\| .*"))
        .limit(2)
        .toArray(String[]::new);
  }
}
