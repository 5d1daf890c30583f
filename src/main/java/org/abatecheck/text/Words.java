package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** The words of a passage, in lower case and without a possessive ending, each with its place. */
final class Words {

  private static final String CLAUSE_ENDS = ",;:.!?()[]\n—";
  // Words that begin a clause of their own, without a mark before them.
  private static final Set<String> BREAKERS = Set.of("but", "however", "except", "though", "yet");

  /**
   * A word of a passage.
   *
   * @param beginsClause whether it begins a clause: a mark stands before it, or it is such a word
   */
  record Word(String text, int start, int end, boolean beginsClause) {}

  private final String passage;
  private final List<Word> all;

  private Words(String passage, List<Word> all) {
    this.passage = passage;
    this.all = all;
  }

  static Words of(String passage) {
    var words = new ArrayList<Word>();
    int last = 0;
    int start = 0;
    while (start < passage.length()) {
      int end = endOfWord(passage, start);
      if (end > start) {
        var text = fold(passage.substring(start, end));
        boolean begins = hasMark(passage, last, start) || BREAKERS.contains(text);
        words.add(new Word(text, start, end, begins));
        last = end;
        start = end;
      } else {
        start += Character.charCount(passage.codePointAt(start));
      }
    }
    return new Words(passage, words);
  }

  /**
   * Where the word that begins here ends; here, if none does. A word is a number, or letters and
   * digits after a letter, with one ending such as {@code 's}.
   */
  private static int endOfWord(String passage, int start) {
    if (Character.isDigit(passage.codePointAt(start))) {
      return endOf(passage, start, Character::isDigit);
    }
    if (!Character.isLetter(passage.codePointAt(start))) {
      return start;
    }
    int end = endOf(passage, start, Character::isLetterOrDigit);
    boolean apostrophe =
        end < passage.length() && (passage.charAt(end) == '\'' || passage.charAt(end) == '’');
    int ending = apostrophe ? endOf(passage, end + 1, Character::isLetter) : end;
    return ending > end + 1 ? ending : end;
  }

  private static int endOf(String passage, int start, IntPredicate isPart) {
    int end = start;
    while (end < passage.length() && isPart.test(passage.codePointAt(end))) {
      end += Character.charCount(passage.codePointAt(end));
    }
    return end;
  }

  private static boolean hasMark(String passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.indexOf(passage.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The words of a term as a lexicon writes it. */
  static List<String> in(String term) {
    return of(term).all.stream().map(Word::text).toList();
  }

  private static String fold(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  int count() {
    return all.size();
  }

  Word at(int index) {
    return all.get(index);
  }

  String passage() {
    return passage;
  }

  /** Whether these words stand from {@code index} on; the last may be in the plural. */
  boolean has(List<String> sought, int index) {
    if (index < 0 || index + sought.size() > all.size()) {
      return false;
    }
    int last = sought.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!all.get(index + i).text().equals(sought.get(i))) {
        return false;
      }
    }
    return isFormOf(all.get(index + last).text(), sought.get(last));
  }

  /** Whether nothing but a comma stands between the word before and this one. */
  boolean isAfterComma(int index) {
    return index > 0 && gapBefore(all.get(index).start(), index).strip().equals(",");
  }

  /** What stands between the word before {@code index} and a place, which may be inside it. */
  String gapBefore(int place, int index) {
    return passage.substring(Math.min(all.get(index - 1).end(), place), place);
  }

  /** Whether these words end just before {@code index}. */
  boolean endsBefore(List<String> sought, int index) {
    return has(sought, index - sought.size());
  }

  /** The word itself and what it may be the plural of. */
  static List<String> singulars(String word) {
    if (!word.endsWith("s")) {
      return List.of(word);
    }
    var singulars = new ArrayList<String>();
    singulars.add(word);
    singulars.add(word.substring(0, word.length() - 1));
    if (word.endsWith("es")) {
      singulars.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ies")) {
      singulars.add(word.substring(0, word.length() - 3) + "y");
    }
    return singulars;
  }

  private static boolean isFormOf(String word, String term) {
    return word.equals(term) || singulars(word).contains(term);
  }
}
