package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a passage, in lower case and without a possessive ending, each with its place. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:['’]\\p{L}+)?|\\p{N}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()\\[\\]\\n—]");
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
    var matcher = WORD.matcher(passage);
    int last = 0;
    while (matcher.find()) {
      var text = fold(matcher.group());
      boolean marked = CLAUSE_END.matcher(passage.substring(last, matcher.start())).find();
      words.add(new Word(text, matcher.start(), matcher.end(), marked || BREAKERS.contains(text)));
      last = matcher.end();
    }
    return new Words(passage, words);
  }

  /** The words of a term as a lexicon writes it. */
  static List<String> in(String term) {
    return of(term).all.stream().map(Word::text).toList();
  }

  private static String fold(String word) {
    return POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
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

  /** Whether these words end just before {@code index}. */
  boolean endsBefore(List<String> sought, int index) {
    return has(sought, index - sought.size());
  }

  private static boolean isFormOf(String word, String term) {
    if (!word.startsWith(term.endsWith("y") ? term.substring(0, term.length() - 1) : term)) {
      return false;
    }
    return word.equals(term)
        || word.equals(term + "s")
        || word.equals(term + "es")
        || (term.endsWith("y") && word.equals(term.substring(0, term.length() - 1) + "ies"));
  }
}
