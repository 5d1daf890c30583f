package org.abatecheck.source;

/**
 * Counts code points between two indexes of a text without walking all the way: columns on a line
 * of megabytes would otherwise cost the square of its length.
 */
final class CodePoints {

  private static final int STRIDE = 512;

  private final String text;
  private final int[] before;

  /**
   * {@code before[i]} code points begin before the index {@code i * STRIDE}; null if all are one.
   */
  private CodePoints(String text, int[] before) {
    this.text = text;
    this.before = before;
  }

  static CodePoints of(String text) {
    if (!hasSurrogates(text)) {
      return new CodePoints(text, null);
    }
    var before = new int[text.length() / STRIDE + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STRIDE == 0) {
        before[i / STRIDE] = count;
      }
      if (begins(text, i)) {
        count++;
      }
    }
    if (text.length() % STRIDE == 0) {
      before[text.length() / STRIDE] = count;
    }
    return new CodePoints(text, before);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  int between(int from, int to) {
    return before == null ? to - from : before(to) - before(from);
  }

  /** The index that many code points after another; the end of the text at most. */
  int after(int from, int count) {
    if (before == null) {
      return Math.min(text.length(), from + count);
    }
    int wanted = before(from) + count;
    int low = from / STRIDE;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int index = Math.max(from, low * STRIDE);
    int seen = before(index);
    while (index < text.length() && (seen < wanted || !begins(text, index))) {
      if (begins(text, index)) {
        seen++;
      }
      index++;
    }
    return index;
  }

  private int before(int index) {
    int count = before[index / STRIDE];
    for (int i = index - index % STRIDE; i < index; i++) {
      if (begins(text, i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean begins(String text, int index) {
    return index == 0
        || !Character.isLowSurrogate(text.charAt(index))
        || !Character.isHighSurrogate(text.charAt(index - 1));
  }
}
