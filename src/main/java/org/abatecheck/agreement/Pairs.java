package org.abatecheck.agreement;

import java.util.List;
import java.util.Optional;

/** Two judges' answers on the same passages, those aside on which one of them is unsure. */
record Pairs(List<Pair> all) {

  /**
   * @param number of the row
   */
  record Pair(int number, Answer one, Answer other) {
    boolean isSettled() {
      return one != Answer.UNSURE && other != Answer.UNSURE;
    }

    boolean isSame() {
      return one == other;
    }
  }

  Pairs {
    all = all.stream().filter(Pair::isSettled).toList();
  }

  int same() {
    return (int) all.stream().filter(Pair::isSame).count();
  }

  /** How often they give the same answer. */
  Optional<Proportion> agreement() {
    return all.isEmpty() ? Optional.empty() : Optional.of(new Proportion(same(), all.size()));
  }

  List<Integer> different() {
    return all.stream().filter(each -> !each.isSame()).map(Pair::number).toList();
  }

  /**
   * How much more often they agree than by chance (Cohen, 1960): 1 is always, 0 as by chance. Empty
   * where both give the same answer throughout, so that chance alone explains it.
   */
  Optional<Double> kappa() {
    double count = all.size();
    double ones = all.stream().filter(each -> each.one() == Answer.YES).count() / count;
    double others = all.stream().filter(each -> each.other() == Answer.YES).count() / count;
    double chance = ones * others + (1 - ones) * (1 - others);
    return all.isEmpty() || chance == 1
        ? Optional.empty()
        : Optional.of((same() / count - chance) / (1 - chance));
  }
}
