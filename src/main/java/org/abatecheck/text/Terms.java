package org.abatecheck.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms as a lexicon writes them.
 *
 * <p>A term is a row of words, each meant in every form. {@code a|b} is one word or the other and
 * {@code a|b_c} one word or the other two, {@code =a} is that form alone, {@code (a)} may be left
 * out, {@code <name>} is any of a named list, and {@code ..} stands for up to eight words of the
 * same clause. Articles and possessives ("their", "the nurse's") may stand between.
 */
final class Terms {

  /** A term found: indexes of words, the end just past the last. */
  record Match(int start, int end) implements Stretch {
    boolean overlaps(Match other) {
      return start < other.end && other.start < end;
    }

    int length() {
      return end - start;
    }
  }

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "any", "their", "her", "his", "its", "all", "each", "every", "our",
          "your", "some", "these", "those", "this", "that", "them");

  private final TermTable table;
  private final int number;

  Terms(TermTable table, int number) {
    this.table = table;
    this.number = number;
  }

  /** Terms in a table of their own. */
  static Terms of(List<String> written, Map<String, List<String>> lists) {
    return new TermTable().add(written, lists, TermTable.Ends.NEAREST);
  }

  int number() {
    return number;
  }

  /** Every match, one for each word at which one begins. */
  List<Match> in(Passage passage) {
    return passage.found(table.compiled()).get(number);
  }
}
