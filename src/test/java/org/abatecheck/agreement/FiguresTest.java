package org.abatecheck.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that textbooks give. */
class FiguresTest {

  private static final Offset<Double> NEARLY = Offset.offset(0.0005);

  // R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I.
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "29, 29, 0.8830, 1"
  })
  void a_share_has_the_interval_of_wilson(int part, int all, double low, double high) {
    var share = new Proportion(part, all);

    assertThat(share.low()).isCloseTo(low, NEARLY);
    assertThat(share.high()).isCloseTo(high, NEARLY);
  }

  @Test
  void agreement_beyond_chance_is_that_of_cohen() {
    assertThat(pairs(20, 5, 10, 15).kappa().orElseThrow()).isCloseTo(0.4, NEARLY);
    assertThat(pairs(45, 15, 25, 15).kappa().orElseThrow()).isCloseTo(0.1304, NEARLY);
    assertThat(pairs(7, 0, 0, 7).kappa()).hasValue(1.0);
  }

  @Test
  void where_both_always_say_the_same_there_is_no_figure_beyond_chance() {
    assertThat(pairs(12, 0, 0, 0).kappa()).isEmpty();
    assertThat(pairs(0, 0, 0, 0).kappa()).isEmpty();
    assertThat(pairs(0, 0, 0, 0).agreement()).isEmpty();
  }

  @Test
  void who_is_unsure_neither_agrees_nor_disagrees() {
    var pairs =
        new Pairs(
            List.of(
                new Pairs.Pair(1, Answer.UNSURE, Answer.UNSURE),
                new Pairs.Pair(2, Answer.YES, Answer.UNSURE),
                new Pairs.Pair(3, Answer.YES, Answer.NO)));

    assertThat(pairs).returns(0, Pairs::same).returns(List.of(3), Pairs::different);
  }

  private static Pairs pairs(int bothYes, int yesNo, int noYes, int bothNo) {
    var all = new ArrayList<Pairs.Pair>();
    add(bothYes, Answer.YES, Answer.YES, all);
    add(yesNo, Answer.YES, Answer.NO, all);
    add(noYes, Answer.NO, Answer.YES, all);
    add(bothNo, Answer.NO, Answer.NO, all);
    return new Pairs(all);
  }

  private static void add(int count, Answer one, Answer other, List<Pairs.Pair> all) {
    for (int i = 0; i < count; i++) {
      all.add(new Pairs.Pair(all.size() + 1, one, other));
    }
  }
}
