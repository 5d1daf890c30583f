package org.abatecheck.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Terms as numbers. A word is its place among all words; a term and a step are places in {@code
 * code}, where lie
 *
 * <ul>
 *   <li>of a term: its listing, its flags, the number of its steps, the steps;
 *   <li>of a step: its flags, its number, how many words and phrases it has, the words in order,
 *       the first words of the phrases in order, the phrases;
 *   <li>of a phrase: the number of its words, the words.
 * </ul>
 */
final class CompiledTerms {

  static final int EXACT = 1;
  static final int GAP = 2;
  static final int OPTIONAL = 4;
  static final int ENDS_NEAR = 8;
  static final int SINGLE = -1;

  private static final int[] NONE = {};
  private static final int MOST_REMEMBERED = 5_000;

  /**
   * What of a word of a text matters to terms.
   *
   * @param text its number, -1 if no term has it
   * @param forms the numbers of what it may be a form of, itself included
   * @param steps one bit for each step: whether it may begin with this word
   * @param mayStandBetween whether it may stand between the words of a term
   */
  record Word(int text, int[] forms, long[] steps, boolean mayStandBetween, boolean breaks) {
    boolean mayBegin(int step) {
      return (steps[step >> 6] >>> (step & 63) & 1) != 0;
    }
  }

  private final String[] words;
  final int[] code;
  private final int[][] termsByWord;
  private final int[][] stepsByWord;
  private final int steps;
  private final int listings;
  // A word that no term has may begin nothing.
  private final long[] noSteps;
  // Most words of a proposal are in the next one too.
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  CompiledTerms(
      String[] words,
      int[] code,
      int[][] termsByWord,
      int[][] stepsByWord,
      int steps,
      int listings) {
    this.words = words;
    this.code = code;
    this.termsByWord = termsByWord;
    this.stepsByWord = stepsByWord;
    this.steps = steps;
    this.listings = listings;
    this.noSteps = new long[(steps >> 6) + 1];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (var word : words) {
      out.writeUTF(word);
    }
    write(code, out);
    write(termsByWord, out);
    write(stepsByWord, out);
    out.writeInt(steps);
    out.writeInt(listings);
  }

  private static void write(int[][] rows, DataOutputStream out) throws IOException {
    for (var row : rows) {
      write(row, out);
    }
  }

  private static void write(int[] row, DataOutputStream out) throws IOException {
    out.writeInt(row.length);
    for (int number : row) {
      out.writeInt(number);
    }
  }

  static CompiledTerms read(ByteBuffer in) {
    var words = new String[in.getInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = ProseImage.text(in);
    }
    return new CompiledTerms(
        words, row(in), rows(words.length, in), rows(words.length, in), in.getInt(), in.getInt());
  }

  private static int[][] rows(int count, ByteBuffer in) {
    var rows = new int[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = row(in);
    }
    return rows;
  }

  private static int[] row(ByteBuffer in) {
    int length = in.getInt();
    if (length == 0) {
      return NONE;
    }
    var row = new int[length];
    in.asIntBuffer().get(row);
    in.position(in.position() + Integer.BYTES * length);
    return row;
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
        steps(text, all),
        word.owns() || word.is(Terms.DETERMINERS),
        word.is(Grammar.BREAKERS));
  }

  private int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  private long[] steps(int text, int[] forms) {
    if (forms.length == 0) {
      return noSteps;
    }
    var steps = new long[noSteps.length];
    for (int form : forms) {
      for (int step : stepsByWord[form]) {
        if (step >= 0) {
          steps[step >> 6] |= 1L << (step & 63);
        } else if (form == text) {
          steps[~step >> 6] |= 1L << (~step & 63);
        }
      }
    }
    return steps;
  }

  /** The terms that may begin with a word, each with its phrase of which this is the first word. */
  int[] terms(int word) {
    return termsByWord[word];
  }
}
