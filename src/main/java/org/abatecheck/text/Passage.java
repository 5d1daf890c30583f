package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as words, with what stands between them. */
final class Passage {

  /** What stands between a word and the one before, by how much it parts them. */
  enum Break {
    NONE,
    COMMA,
    CLAUSE,
    COLON,
    SENTENCE
  }

  /**
   * A word of a passage.
   *
   * @param forms what it may be a form of, itself included
   * @param quoted the number of the quotation it stands in; 0 outside
   * @param owns whether it ends in a possessive
   */
  record Word(
      String text, Set<String> forms, int start, int end, Break before, int quoted, boolean owns) {

    boolean is(Set<String> words) {
      return words.contains(text);
    }

    /** Whether it may be a form of one of some words. */
    boolean isFormOf(Set<String> words) {
      return forms.stream().anyMatch(words::contains);
    }

    /** "drives", as a verb of one person ends. */
    boolean endsAsOfOne() {
      return text.endsWith("s") && !text.endsWith("ss");
    }
  }

  private static final int LONGEST_SENTENCE = 250;
  private static final String QUOTES = "\"“”";

  private final String text;
  private final List<Word> words;
  // Of each word, where its sentence begins and just past where it ends.
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;
  private CompiledTerms sought;
  private List<List<Terms.Match>> found;

  private Passage(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.sentenceStarts = new int[words.size()];
    this.sentenceEnds = new int[words.size()];
    int start = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || words.get(at).before() == Break.SENTENCE) {
        Arrays.fill(sentenceStarts, start, at, start);
        Arrays.fill(sentenceEnds, start, at, at);
        start = at;
      }
    }
  }

  static Passage of(String text) {
    var words = new ArrayList<Word>();
    var gap = Break.SENTENCE;
    int quotation = 0;
    boolean quoting = false;
    int since = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        // What goes on for so long is read in pieces: nothing costs more than its length.
        gap = since < LONGEST_SENTENCE ? gap : Break.SENTENCE;
        since = gap == Break.SENTENCE ? 0 : since + 1;
        words.add(word(text, at, end, gap, quoting ? quotation : 0));
        gap = Break.NONE;
        at = end;
      } else {
        char mark = text.charAt(at);
        if (QUOTES.indexOf(mark) >= 0) {
          quoting = !quoting;
          quotation += quoting ? 1 : 0;
          gap = stronger(gap, Break.CLAUSE);
        } else {
          gap = stronger(gap, breakAt(text, at));
        }
        at++;
      }
    }
    return new Passage(text, words);
  }

  private static Break stronger(Break one, Break other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Break breakAt(String text, int at) {
    char mark = text.charAt(at);
    return switch (mark) {
      case ',' -> Break.COMMA;
      case ';', '(', ')', '[', ']', '—', '–', '•', '|' -> Break.CLAUSE;
      case '/' -> isBetweenSpaces(text, at) ? Break.CLAUSE : Break.NONE;
      case ':' -> Break.COLON;
      case '!', '?' -> Break.SENTENCE;
      case '.' -> endsSentence(text, at) ? Break.SENTENCE : Break.NONE;
      case '-' -> isDash(text, at) ? Break.CLAUSE : Break.NONE;
      case '\n' -> beginsItem(text, at + 1) ? Break.SENTENCE : Break.NONE;
      default -> Break.NONE;
    };
  }

  // "Dr. Lee", "e.g. rides" and "3.5" go on.
  private static boolean endsSentence(String text, int at) {
    if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    var last = text.substring(from, at).toLowerCase(Locale.ROOT);
    return !ABBREVIATIONS.contains(last);
  }

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "st", "e", "g", "i", "vs", "no", "approx", "eff", "dept", "p",
          "m");

  private static boolean isDash(String text, int at) {
    return isBetweenSpaces(text, at) || (at > 0 && text.charAt(at - 1) == '-');
  }

  private static boolean isBetweenSpaces(String text, int at) {
    boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean spaceAfter = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return spaceBefore && spaceAfter;
  }

  private static boolean beginsItem(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    return "-*•–\n".indexOf(text.charAt(at)) >= 0;
  }

  private static int endOfWord(String text, int start) {
    char first = text.charAt(start);
    if (first == '%' || first == '#' || first == '$' || first == '&') {
      return start + 1;
    }
    int end = start;
    while (end < text.length() && isPart(text, start, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPart(String text, int start, int at) {
    if (Character.isLetterOrDigit(text.codePointAt(at))) {
      return true;
    }
    boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
    if (at == start || !apostrophe) {
      return false;
    }
    boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return letterAfter || text.charAt(at - 1) == 's';
  }

  private static Word word(String text, int start, int end, Break before, int quoted) {
    var spelt = Spelt.of(text.substring(start, end));
    return new Word(spelt.text(), spelt.forms(), start, end, before, quoted, spelt.owns());
  }

  String text() {
    return text;
  }

  int count() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  /** Where words stand, with the mark that closes what is opened among them. */
  Mention part(int from, int to) {
    int start = at(from).start();
    int end = at(to - 1).end();
    while (end < text.length() && closes(text.substring(start, end), text.charAt(end))) {
      end++;
    }
    return new Mention(start, end);
  }

  private static boolean closes(String words, char mark) {
    return switch (mark) {
      case ')' -> words.lastIndexOf('(') > words.lastIndexOf(')');
      case '”' -> words.lastIndexOf('“') > words.lastIndexOf('”');
      case '"' -> words.chars().filter(each -> each == '"').count() % 2 == 1;
      default -> false;
    };
  }

  /** What is found of terms; looked for but once, as long as they are the same. */
  List<List<Terms.Match>> found(CompiledTerms terms) {
    if (sought != terms) {
      sought = terms;
      found = TermSearch.in(this, terms);
    }
    return found;
  }

  /** Whether a mark of some kind stands before a word, from one up to and with another. */
  boolean has(Break mark, int from, int to) {
    for (int i = from; i <= to && i < count(); i++) {
      if (at(i).before() == mark) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence begins in which a word stands. */
  int sentenceStart(int index) {
    return count() == 0 ? 0 : sentenceStarts[Math.min(index, count() - 1)];
  }

  /** Just past the end of the sentence in which a word stands. */
  int sentenceEnd(int index) {
    return index < 0 || count() == 0 ? 0 : sentenceEnds[Math.min(index, count() - 1)];
  }

  /** Just past the end of the sentence that begins where another ends; of the last, its own. */
  int nextSentenceEnd(int sentenceEnd) {
    return sentenceEnd < count() ? sentenceEnd(sentenceEnd) : sentenceEnd;
  }

  boolean isQuestion(int index) {
    int end = sentenceEnd(index);
    int from = at(end - 1).end();
    int to = end < count() ? at(end).start() : text.length();
    return text.substring(from, to).contains("?");
  }
}
