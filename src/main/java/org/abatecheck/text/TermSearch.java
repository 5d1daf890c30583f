package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the terms of every listing in one passage.
 *
 * <p>Nearly every place begins hundreds of terms ("the coach …") that do not go on there. So what
 * may begin at all is gathered once for each stretch of words that no mark parts, and a term is
 * followed only where every word it needs is in the stretch.
 */
final class TermSearch {

  private static final int WIDEST_GAP = 8;
  private static final int MOST_BETWEEN = 2;
  private static final int[] NONE = {};

  private final CompiledTerms terms;
  private final int[] code;
  private final CompiledTerms.Word[] words;
  // What stands before each word, by how much it parts them.
  private final int[] before;
  private final List<List<Terms.Match>> found;
  // Of each listing, where its longest and its nearest term that begins at a word ends.
  private final int[] longest;
  private final int[] nearest;
  // The listings that have one.
  private final int[] touched;
  private int touches;
  // Of each word of the stretch, the phrases that stand there, each as a form of the word, the way
  // in the row of that form, and the place just past it.
  private final int[][] phrases;
  // One bit for each step: whether it stands in the stretch.
  private final long[] present;
  // One bit for each word: whether it or a form of it stands there.
  private final long[] presentWords;

  private TermSearch(CompiledTerms terms, Passage passage) {
    this.terms = terms;
    this.code = terms.code;
    this.words = new CompiledTerms.Word[passage.count()];
    this.before = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      before[i] = passage.at(i).before().ordinal();
      words[i] = terms.word(passage.at(i));
    }
    this.found = new ArrayList<>(Collections.nCopies(terms.listings(), List.of()));
    this.longest = new int[terms.listings()];
    this.nearest = new int[terms.listings()];
    this.touched = new int[terms.listings()];
    this.phrases = new int[words.length][];
    this.present = terms.noSteps();
    this.presentWords = terms.noWords();
  }

  /** The matches of each listing, in the order of the passage. */
  static List<List<Terms.Match>> in(Passage passage, CompiledTerms terms) {
    return new TermSearch(terms, passage).search();
  }

  private List<List<Terms.Match>> search() {
    int end = 0;
    for (int start = 0; start < words.length; start++) {
      if (start == end) {
        end = enterStretch(start);
      }
      for (int form : words[start].forms()) {
        seekAt(start, form);
      }
      collect(start);
    }
    return found;
  }

  /** Takes in what stands from a word on, up to where a mark parts it from what follows. */
  private int enterStretch(int start) {
    Arrays.fill(present, 0);
    Arrays.fill(presentWords, 0);
    int end = start;
    do {
      for (int form : words[end].forms()) {
        CompiledTerms.put(form, presentWords);
      }
      end++;
    } while (end < words.length && !isParted(end, Passage.Break.CLAUSE));
    for (int at = start; at < end; at++) {
      enter(at);
    }
    return end;
  }

  private void enter(int at) {
    for (int step : words[at].steps()) {
      CompiledTerms.put(step, present);
    }
    phrases[at] = NONE;
    for (int form : words[at].forms()) {
      int[] row = terms.steps(form);
      for (int way = 1; way < CompiledTerms.firstOf(row); way += CompiledTerms.WAY) {
        int behind = row[way] == CompiledTerms.SINGLE ? -1 : behind(at, form, row, way);
        if (behind >= 0) {
          enterPhrase(at, form, way, behind);
        }
      }
    }
  }

  private void enterPhrase(int at, int form, int way, int behind) {
    int count = phrases[at].length;
    phrases[at] = Arrays.copyOf(phrases[at], count + 3);
    phrases[at][count] = form;
    phrases[at][count + 1] = way;
    phrases[at][count + 2] = behind;
    int[] row = terms.steps(form);
    for (int i = CompiledTerms.from(row, way); i < CompiledTerms.to(row, way); i++) {
      CompiledTerms.put(row[i], present);
    }
  }

  /** Just past what a way of a row begins with, when that stands here; else -1. */
  private int behind(int at, int form, int[] row, int way) {
    boolean exact = CompiledTerms.isExact(row, way);
    if (!CompiledTerms.has(presentWords, row[way + 1]) || (exact && form != words[at].text())) {
      return -1;
    }
    return row[way] == CompiledTerms.SINGLE ? at + 1 : pastPhrase(at, row[way], exact);
  }

  /** Seeks the terms that begin with a form of a word. */
  private void seekAt(int start, int form) {
    int[] row = terms.starts(form);
    for (int way = 1; way < CompiledTerms.firstOf(row); way += CompiledTerms.WAY) {
      int behind = behind(start, form, row, way);
      if (behind >= 0) {
        seekBehind(behind, row, way);
      }
    }
  }

  /** Seeks what follows on the first step of terms that ends here. */
  private void seekBehind(int behind, int[] row, int way) {
    for (int i = CompiledTerms.from(row, way); i < CompiledTerms.to(row, way); i += 2) {
      if (CompiledTerms.has(present, row[i])) {
        seekTerm(behind, row[i + 1]);
      }
    }
  }

  private void seekTerm(int behind, int term) {
    int first = term + 3;
    int last = first + code[term + 2];
    int end = mayFollow(first, last) ? end(behind, first, last) : -1;
    if (end >= 0) {
      touch(code[term], end, (code[term + 1] & CompiledTerms.ENDS_NEAR) != 0);
    }
  }

  private boolean mayFollow(int first, int last) {
    for (int index = first; index < last; index++) {
      boolean needed = (code[index] & (CompiledTerms.GAP | CompiledTerms.OPTIONAL)) == 0;
      if (needed && !CompiledTerms.has(present, code[index] >> CompiledTerms.FLAGS)) {
        return false;
      }
    }
    return true;
  }

  private void touch(int listing, int end, boolean endsNear) {
    if (longest[listing] == 0 && nearest[listing] == 0) {
      touched[touches++] = listing;
    }
    if (!endsNear) {
      longest[listing] = Math.max(longest[listing], end);
    } else if (nearest[listing] == 0 || end < nearest[listing]) {
      nearest[listing] = end;
    }
  }

  private void collect(int start) {
    for (int i = 0; i < touches; i++) {
      int listing = touched[i];
      int end = longest[listing] > 0 ? longest[listing] : nearest[listing];
      if (found.get(listing).isEmpty()) {
        found.set(listing, new ArrayList<>());
      }
      found.get(listing).add(new Terms.Match(start, end));
      longest[listing] = 0;
      nearest[listing] = 0;
    }
    touches = 0;
  }

  /** Where the steps from {@code index} on to {@code last} end; -1 if they do not follow. */
  private int end(int at, int index, int last) {
    if (index == last) {
      return at;
    }
    if ((code[index] & CompiledTerms.GAP) != 0) {
      return endAfterGap(at, index + 1, last);
    }
    int step = code[index] >> CompiledTerms.FLAGS;
    boolean present = CompiledTerms.has(this.present, step);
    for (int from = at; present && from <= at + MOST_BETWEEN && from < words.length; from++) {
      if (isParted(from, Passage.Break.CLAUSE)) {
        break;
      }
      int end = endAt(from, step, index + 1, last);
      if (end >= 0) {
        return end;
      }
      if (!words[from].mayStandBetween()) {
        break;
      }
    }
    return (code[index] & CompiledTerms.OPTIONAL) != 0 ? end(at, index + 1, last) : -1;
  }

  private int endAfterGap(int at, int index, int last) {
    for (int from = at; from <= at + WIDEST_GAP && from < words.length; from++) {
      if (isParted(from, Passage.Break.CLAUSE) || (from > at && words[from - 1].breaks())) {
        return -1;
      }
      int end = end(from, index, last);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  // The step stands right here, as a phrase or as a word.
  private int endAt(int at, int step, int index, int last) {
    int[] here = phrases[at];
    for (int i = 0; i < here.length; i += 3) {
      int[] row = terms.steps(here[i]);
      int from = CompiledTerms.from(row, here[i + 1]);
      int to = CompiledTerms.to(row, here[i + 1]);
      int end = Arrays.binarySearch(row, from, to, step) >= 0 ? end(here[i + 2], index, last) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return Arrays.binarySearch(words[at].steps(), step) >= 0 ? end(at + 1, index, last) : -1;
  }

  /** Just past a phrase whose first word stands here; -1 if the others do not follow. */
  private int pastPhrase(int at, int phrase, boolean exact) {
    int from = at + 1;
    for (int i = phrase + 2; i <= phrase + code[phrase]; i++) {
      int limit = from + MOST_BETWEEN;
      while (from < limit
          && !isAt(from, code[i], exact)
          && mayStandBetween(from)
          && !isParted(from, Passage.Break.CLAUSE)) {
        from++;
      }
      if (!isAt(from, code[i], exact) || isParted(from, Passage.Break.COMMA)) {
        return -1;
      }
      from++;
    }
    return from;
  }

  private boolean isAt(int at, int wanted, boolean exact) {
    if (at >= words.length) {
      return false;
    }
    var word = words[at];
    if (exact) {
      return word.text() == wanted;
    }
    for (int form : word.forms()) {
      if (form == wanted) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStandBetween(int at) {
    return at < words.length && words[at].mayStandBetween();
  }

  private boolean isParted(int at, Passage.Break by) {
    return before[at] >= by.ordinal();
  }
}
