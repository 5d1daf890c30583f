package org.abatecheck.agreement;

import java.util.Collection;
import java.util.Optional;

/** How often a reader gave each answer. */
record Answers(int yes, int no, int unsure, int none) {

  static Answers of(Collection<Optional<Answer>> given) {
    return new Answers(
        count(Optional.of(Answer.YES), given),
        count(Optional.of(Answer.NO), given),
        count(Optional.of(Answer.UNSURE), given),
        count(Optional.empty(), given));
  }

  private static int count(Optional<Answer> answer, Collection<Optional<Answer>> given) {
    return (int) given.stream().filter(answer::equals).count();
  }

  /** How many a reader could settle. */
  int settled() {
    return yes + no;
  }

  int given() {
    return yes + no + unsure;
  }

  int all() {
    return given() + none;
  }

  /** Those that do go against the rule. */
  Optional<Proportion> against() {
    return settled() == 0 ? Optional.empty() : Optional.of(new Proportion(yes, settled()));
  }
}
