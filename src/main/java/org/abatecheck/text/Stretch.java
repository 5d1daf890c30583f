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
    for (int i = firstFrom(inOrder, from); i < inOrder.size(); i++) {
      var stretch = inOrder.get(i);
      if (stretch.start() >= to) {
        break;
      }
      if (stretch.end() <= to) {
        found.add(stretch);
      }
    }
    return found;
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
