package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;

/** Some words of a passage: indexes, the end just past the last. */
interface Stretch {

  int start();

  int end();

  /** Those that lie between two words, of a list in the order of the passage. */
  static <S extends Stretch> List<S> between(List<S> inOrder, int from, int to) {
    var found = new ArrayList<S>();
    for (var stretch : beginningBetween(inOrder, from, to)) {
      if (stretch.end() <= to) {
        found.add(stretch);
      }
    }
    return found;
  }

  /** Those that begin between two words, wherever they end. */
  static <S extends Stretch> List<S> beginningBetween(List<S> inOrder, int from, int to) {
    int first = firstFrom(inOrder, from);
    return inOrder.subList(first, Math.max(first, firstFrom(inOrder, to)));
  }

  private static int firstFrom(List<? extends Stretch> inOrder, int from) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
