package org.abatecheck.text;

import java.util.List;

/**
 * Where in a passage some stretches lie, so that one look tells what each word has to do with any.
 */
final class Coverage {

  // How far those reach that begin at a word or before it.
  private final int[] reach;

  Coverage(List<? extends Stretch> inOrder, int words) {
    reach = new int[words];
    int farthest = 0;
    int next = 0;
    for (int at = 0; at < words; at++) {
      while (next < inOrder.size() && inOrder.get(next).start() <= at) {
        farthest = Math.max(farthest, inOrder.get(next).end());
        next++;
      }
      reach[at] = farthest;
    }
  }

  /** Whether any shares a word with a stretch. */
  boolean overlaps(Stretch stretch) {
    return reach[stretch.end() - 1] > stretch.start();
  }

  /** Whether any holds all of a stretch. */
  boolean holds(Stretch stretch) {
    return reach[stretch.start()] >= stretch.end();
  }

  /** Whether any begins before a word and goes on to it. */
  boolean leadsTo(int word) {
    return word > 0 && reach[word - 1] >= word;
  }
}
