package org.abatecheck.text;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Terms as numbers. A word is its place among all words; a term and a step are places in {@code
 * code}, where lie
 *
 * <ul>
 *   <li>of a term: its listing, whether it has a gap, the number of its steps, the steps;
 *   <li>of a step: its flags, the numbers of its words and phrases, the words in order, the first
 *       words of the phrases in order, the phrases;
 *   <li>of a phrase: the number of its words, the words.
 * </ul>
 */
final class CompiledTerms {

  static final int EXACT = 1;
  static final int GAP = 2;
  static final int OPTIONAL = 4;

  private static final int MOST_REMEMBERED = 20_000;

  /**
   * What of a word of a text matters to terms.
   *
   * @param text its number, -1 if no term has it
   * @param forms the numbers of what it may be a form of, itself included
   * @param mayStandBetween whether it may stand between the words of a term
   */
  record Word(int text, int[] forms, boolean mayStandBetween, boolean breaks) {}

  private final String[] words;
  final int[] code;
  private final int[] from;
  private final int[] starts;
  private final int listings;
  // Most words of a proposal are in the next one too.
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  CompiledTerms(String[] words, int[] code, int[] from, int[] starts, int listings) {
    this.words = words;
    this.code = code;
    this.from = from;
    this.starts = starts;
    this.listings = listings;
  }

  int listings() {
    return listings;
  }

  Word word(Passage.Word word) {
    var known = remembered.get(word.text());
    if (known == null) {
      known = numbered(word);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(word.text(), known);
      }
    }
    return known;
  }

  private Word numbered(Passage.Word word) {
    int text = number(word.text());
    var forms = word.forms().stream().mapToInt(this::number).filter(form -> form >= 0);
    // "Casey's" is no form of "Casey".
    int[] all =
        (text < 0 || word.forms().contains(word.text())
                ? forms
                : IntStream.concat(forms, IntStream.of(text)))
            .toArray();
    return new Word(
        Math.max(text, -1),
        all,
        word.owns() || word.is(Terms.DETERMINERS),
        word.is(Grammar.BREAKERS));
  }

  private int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** Where in {@link #start} the terms begin that begin with a word. */
  int from(int word) {
    return from[word];
  }

  /** A term. */
  int start(int index) {
    return starts[index];
  }
}
