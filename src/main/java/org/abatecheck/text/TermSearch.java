package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the terms of every listing in one passage. */
final class TermSearch {

  private static final int WIDEST_GAP = 8;
  private static final int MOST_BETWEEN = 2;

  private final CompiledTerms terms;
  private final int[] code;
  private final CompiledTerms.Word[] words;
  // What stands before each word, by how much it parts them.
  private final int[] before;

  private TermSearch(CompiledTerms terms, Passage passage) {
    this.terms = terms;
    this.code = terms.code;
    this.words = new CompiledTerms.Word[passage.count()];
    this.before = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      before[i] = passage.at(i).before().ordinal();
      words[i] = terms.word(passage.at(i));
    }
  }

  /** The matches of each listing, in the order of the passage. */
  static List<List<Terms.Match>> in(Passage passage, CompiledTerms terms) {
    return new TermSearch(terms, passage).search();
  }

  private List<List<Terms.Match>> search() {
    var found = new ArrayList<List<Terms.Match>>(Collections.nCopies(terms.listings(), List.of()));
    int[] longest = new int[terms.listings()];
    int[] nearest = new int[terms.listings()];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    for (int start = 0; start < words.length; start++) {
      boolean any = false;
      for (int form : words[start].forms()) {
        int[] row = terms.terms(form);
        for (int i = 0; i < row.length; i += 2) {
          int term = row[i];
          boolean exact = (code[term + 1] & CompiledTerms.EXACT) != 0;
          if (exact && form != words[start].text()) {
            continue;
          }
          int past =
              row[i + 1] == CompiledTerms.SINGLE ? start + 1 : pastPhrase(start, row[i + 1], exact);
          int end = past < 0 ? -1 : end(past, term + 4, term + 3 + code[term + 2]);
          if (end >= 0 && (code[term + 1] & CompiledTerms.ENDS_NEAR) != 0) {
            nearest[code[term]] = Math.min(nearest[code[term]], end);
            any = true;
          } else if (end >= 0) {
            longest[code[term]] = Math.max(longest[code[term]], end);
            any = true;
          }
        }
      }
      if (any) {
        collect(start, longest, nearest, found);
      }
    }
    return found;
  }

  private static void collect(
      int start, int[] longest, int[] nearest, List<List<Terms.Match>> found) {
    for (int listing = 0; listing < longest.length; listing++) {
      int end = longest[listing] > 0 ? longest[listing] : nearest[listing];
      if (end < Integer.MAX_VALUE) {
        if (found.get(listing).isEmpty()) {
          found.set(listing, new ArrayList<>());
        }
        found.get(listing).add(new Terms.Match(start, end));
        longest[listing] = 0;
        nearest[listing] = Integer.MAX_VALUE;
      }
    }
  }

  /** Where the steps from {@code index} on to {@code last} end; -1 if they do not follow. */
  private int end(int at, int index, int last) {
    if (index == last) {
      return at;
    }
    int step = code[index];
    if ((code[step] & CompiledTerms.GAP) != 0) {
      return endAfterGap(at, index + 1, last);
    }
    for (int from = at; from <= at + MOST_BETWEEN && from < words.length; from++) {
      if (isParted(from, Passage.Break.CLAUSE)) {
        break;
      }
      int end = words[from].mayBegin(code[step + 1]) ? endAt(from, step, index + 1, last) : -1;
      if (end >= 0) {
        return end;
      }
      if (!words[from].mayStandBetween()) {
        break;
      }
    }
    return (code[step] & CompiledTerms.OPTIONAL) != 0 ? end(at, index + 1, last) : -1;
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
    var word = words[at];
    boolean exact = (code[step] & CompiledTerms.EXACT) != 0;
    int singles = step + 4;
    int phrases = singles + code[step + 2];
    int past = phrases + code[step + 3];
    boolean single = false;
    for (int form : word.forms()) {
      if (exact && form != word.text()) {
        continue;
      }
      for (int i = firstOf(form, phrases, past); i < past && code[i] == form; i++) {
        int behind = pastPhrase(at, code[i + code[step + 3]], exact);
        int end = behind < 0 ? -1 : end(behind, index, last);
        if (end >= 0) {
          return end;
        }
      }
      single |= Arrays.binarySearch(code, singles, phrases, form) >= 0;
    }
    return single ? end(at + 1, index, last) : -1;
  }

  /** The first place between two at which a number stands, in order; the latter if none does. */
  private int firstOf(int number, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (code[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Just past a phrase whose first word stands here; -1 if the others do not follow. */
  private int pastPhrase(int at, int phrase, boolean exact) {
    int from = at + 1;
    for (int i = phrase + 2; i <= phrase + code[phrase]; i++) {
      int limit = from + MOST_BETWEEN;
      while (from < limit && !isAt(from, code[i], exact) && mayStandBetween(from)) {
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
