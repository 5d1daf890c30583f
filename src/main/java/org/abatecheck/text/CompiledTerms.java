package org.abatecheck.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Terms as numbers. A word is its place among all words, and so is a step. A term and a phrase are
 * places in {@code code}, where lie
 *
 * <ul>
 *   <li>of a term: its listing, whether it {@link #ENDS_NEAR}, the number of its steps behind the
 *       first, and each of these as its number and {@link #FLAGS} bits;
 *   <li>of a phrase: the number of its words, the words.
 * </ul>
 */
final class CompiledTerms {

  static final int FLAGS = 2;
  static final int GAP = 1;
  static final int OPTIONAL = 2;
  static final int ENDS_NEAR = 1;
  static final int SINGLE = -1;
  static final int WAY = 4;

  private static final int[] NONE = {};
  private static final int MOST_REMEMBERED = 5_000;

  /**
   * What of a word of a text matters to terms.
   *
   * @param text its number, -1 if no term has it
   * @param forms the numbers of what it may be a form of, itself included
   * @param steps the numbers of the steps that are this word by itself, in order
   * @param mayStandBetween whether it may stand between the words of a term
   */
  record Word(int text, int[] forms, int[] steps, boolean mayStandBetween, boolean breaks) {}

  private final String[] words;
  final int[] code;
  private final int[][] stepsByWord;
  private final int[][] startsByWord;
  private final int steps;
  private final int listings;
  // Most words of a proposal are in the next one too.
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  CompiledTerms(
      String[] words,
      int[] code,
      int[][] stepsByWord,
      int[][] startsByWord,
      int steps,
      int listings) {
    this.words = words;
    this.code = code;
    this.stepsByWord = stepsByWord;
    this.startsByWord = startsByWord;
    this.steps = steps;
    this.listings = listings;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (var word : words) {
      out.writeUTF(word);
    }
    write(code, out);
    write(stepsByWord, out);
    write(startsByWord, out);
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

  /** A bit for each step, none set. */
  long[] noSteps() {
    return new long[(steps >> 6) + 1];
  }

  /** A bit for each word, none set. */
  long[] noWords() {
    return new long[(words.length >> 6) + 1];
  }

  static void put(int number, long[] bits) {
    bits[number >> 6] |= 1L << (number & 63);
  }

  /** Whether the bit of a step or word is set. */
  static boolean has(long[] bits, int number) {
    return (bits[number >> 6] >>> (number & 63) & 1) != 0;
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

  private int[] steps(int text, int[] forms) {
    return IntStream.of(forms)
        .flatMap(form -> singles(stepsByWord[form], form == text))
        .sorted()
        .distinct()
        .toArray();
  }

  private static IntStream singles(int[] row, boolean itself) {
    return IntStream.iterate(1, way -> way < firstOf(row), way -> way + WAY)
        .filter(way -> row[way] == SINGLE && (itself || !isExact(row, way)))
        .flatMap(way -> Arrays.stream(row, from(row, way), to(row, way)));
  }

  /**
   * What steps a word begins, and by which ways. A row has the index of the first step, the ways,
   * and the numbers of the steps of each in order. A way is the place of the phrase that the word
   * begins, or {@link #SINGLE} for the word by itself; the second word of the phrase, or this one;
   * whether only that form is meant; and the index just past its steps.
   */
  int[] steps(int word) {
    return stepsByWord[word];
  }

  /** The same of the terms that a word begins: of each, a step that it needs, and its place. */
  int[] starts(int word) {
    return startsByWord[word];
  }

  static int firstOf(int[] row) {
    return row.length == 0 ? 0 : row[0];
  }

  /** The index of the first that a way of a row leads to. */
  static int from(int[] row, int way) {
    return way == 1 ? row[0] : row[way - 1];
  }

  static boolean isExact(int[] row, int way) {
    return row[way + 2] != 0;
  }

  static int to(int[] row, int way) {
    return row[way + 3];
  }
}
