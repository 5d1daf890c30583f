package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong on a line, and how the lines can be made readable to look for more. Line and column
 * count from 0.
 *
 * @param repair the mended lines by their number; empty when nothing more can be read
 */
record Diagnosis(
    int line, int column, int length, String problem, String mend, Map<Integer, String> repair) {

  private static final String ANY_TEXT = "x";

  Diagnosis {
    repair = Map.copyOf(repair);
  }

  /**
   * Leaves a line its head, with some text after it, and empties the lines below that belong to it.
   */
  static Map<Integer, String> keepHead(int line, String head, int last) {
    var repair = emptied(line + 1, last);
    repair.put(line, head + ANY_TEXT);
    return repair;
  }

  static Map<Integer, String> emptied(int first, int last) {
    var repair = new TreeMap<Integer, String>();
    for (int i = first; i <= last; i++) {
      repair.put(i, "");
    }
    return repair;
  }
}
