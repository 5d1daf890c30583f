package org.abatecheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Terms as a lexicon writes them, found by their first word.
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

  private static final Pattern STEP = Pattern.compile("\\([^()]*\\)|\\S+");
  private static final int GAP = 8;
  private static final int MOST_BETWEEN = 2;
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "any", "their", "her", "his", "its", "all", "each", "every", "our",
          "your", "some", "these", "those", "this", "that", "them");

  private record Step(
      Set<String> words,
      List<List<String>> phrases,
      boolean exact,
      boolean gap,
      boolean optional) {}

  private final List<String> written;
  private final Map<String, List<String>> lists;
  // Only the terms that a text is read for are looked at: a run over a few files loads many more.
  private volatile Map<String, List<List<Step>>> index;

  private Terms(List<String> written, Map<String, List<String>> lists) {
    this.written = written;
    this.lists = lists;
  }

  static Terms of(List<String> written, Map<String, List<String>> lists) {
    return new Terms(List.copyOf(written), lists);
  }

  // Threads that come at once do the same work and come to the same.
  private Map<String, List<List<Step>>> byFirst() {
    var known = index;
    if (known == null) {
      known = byFirst(written, lists);
      index = known;
    }
    return known;
  }

  private static Map<String, List<List<Step>>> byFirst(
      List<String> written, Map<String, List<String>> lists) {
    var byFirst = new HashMap<String, List<List<Step>>>();
    var read = new HashMap<String, Step>();
    for (var term : written) {
      var steps = new ArrayList<Step>();
      STEP.matcher(term)
          .results()
          .forEach(
              part -> steps.add(read.computeIfAbsent(part.group(), each -> step(each, lists))));
      add(steps, byFirst);
    }
    return byFirst;
  }

  private static void add(List<Step> steps, Map<String, List<List<Step>>> byFirst) {
    var first = steps.get(0);
    var keys = new HashSet<>(first.words());
    first.phrases().forEach(phrase -> keys.add(phrase.get(0)));
    keys.forEach(key -> byFirst.computeIfAbsent(key, each -> new ArrayList<>()).add(steps));
  }

  private static Step step(String written, Map<String, List<String>> lists) {
    if (written.equals("..")) {
      return new Step(Set.of(), List.of(), false, true, false);
    }
    boolean optional = written.startsWith("(") && written.endsWith(")");
    var part = optional ? written.substring(1, written.length() - 1) : written;
    boolean exact = part.startsWith("=");
    var words = new HashSet<String>();
    var phrases = new ArrayList<List<String>>();
    for (var each : (exact ? part.substring(1) : part).split("\\|")) {
      if (each.startsWith("<")) {
        var list = lists.get(name(each));
        if (list == null) {
          throw new IllegalArgumentException("unknown list " + each);
        }
        list.forEach(entry -> put(entry, exact, lists, words, phrases));
      } else {
        put(each.replace('_', ' '), exact, lists, words, phrases);
      }
    }
    return new Step(words, phrases, exact, false, optional);
  }

  private static void put(
      String entry,
      boolean exact,
      Map<String, List<String>> lists,
      Set<String> words,
      List<List<String>> phrases) {
    if (entry.startsWith("<")) {
      lists.get(name(entry)).forEach(each -> put(each, exact, lists, words, phrases));
      return;
    }
    var parts = words(entry);
    if (parts.size() == 1) {
      words.add(parts.get(0));
    } else if (parts.size() > 1) {
      phrases.add(parts);
    }
  }

  // Cut as texts are, so that "P.O." and "Casey's Law" are found.
  private static List<String> words(String entry) {
    var passage = Passage.of(entry);
    return IntStream.range(0, passage.count()).mapToObj(at -> passage.at(at).text()).toList();
  }

  // "Casey's" is no form of "Casey".
  private static Set<String> keys(Passage.Word word) {
    if (word.forms().contains(word.text())) {
      return word.forms();
    }
    var keys = new LinkedHashSet<>(word.forms());
    keys.add(word.text());
    return keys;
  }

  private static String name(String reference) {
    return reference.substring(1, reference.length() - 1);
  }

  /**
   * Every match; of those that begin at the same word, the longest, or if words may stand between
   * in all of them, the nearest.
   */
  List<Match> in(Passage passage) {
    return in(passage, false);
  }

  /** Every match; of those that begin at the same word, the longest. */
  List<Match> longestIn(Passage passage) {
    return in(passage, true);
  }

  private List<Match> in(Passage passage, boolean withGaps) {
    var matches = new ArrayList<Match>();
    for (int i = 0; i < passage.count(); i++) {
      int end = endAt(passage, i, withGaps);
      if (end > i) {
        matches.add(new Match(i, end));
      }
    }
    return matches;
  }

  private int endAt(Passage passage, int start, boolean withGaps) {
    int longest = -1;
    int nearest = Integer.MAX_VALUE;
    var byFirst = byFirst();
    for (var form : keys(passage.at(start))) {
      for (var steps : byFirst.getOrDefault(form, List.of())) {
        int end = end(passage, start, steps, 0, true);
        if (end < 0) {
          continue;
        }
        if (!withGaps && steps.stream().anyMatch(Step::gap)) {
          nearest = Math.min(nearest, end);
        } else {
          longest = Math.max(longest, end);
        }
      }
    }
    return longest >= 0 ? longest : nearest == Integer.MAX_VALUE ? -1 : nearest;
  }

  /** Where the steps from one on end that begin at a word; -1 if they do not. */
  private static int end(Passage passage, int at, List<Step> steps, int index, boolean first) {
    if (index == steps.size()) {
      return at;
    }
    var step = steps.get(index);
    if (step.gap()) {
      return endAfterGap(passage, at, steps, index + 1);
    }
    for (int from = at; from <= at + MOST_BETWEEN && from < passage.count(); from++) {
      if (!first && passage.at(from).before().compareTo(Passage.Break.CLAUSE) >= 0) {
        break;
      }
      int end = endAt(passage, from, steps, index);
      if (end >= 0) {
        return end;
      }
      if (first || !mayStandBetween(passage, from)) {
        break;
      }
    }
    return step.optional() ? end(passage, at, steps, index + 1, first) : -1;
  }

  private static int endAfterGap(Passage passage, int at, List<Step> steps, int index) {
    for (int from = at; from <= at + GAP && from < passage.count(); from++) {
      if (passage.at(from).before().compareTo(Passage.Break.CLAUSE) >= 0
          || (from > at && passage.at(from - 1).is(Grammar.BREAKERS))) {
        return -1;
      }
      int end = end(passage, from, steps, index, false);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  // The step stands right here, as a phrase or as a word.
  private static int endAt(Passage passage, int from, List<Step> steps, int index) {
    var step = steps.get(index);
    for (var phrase : step.phrases()) {
      int past = pastPhrase(passage, from, phrase, step.exact());
      int end = past < 0 ? -1 : end(passage, past, steps, index + 1, false);
      if (end >= 0) {
        return end;
      }
    }
    var word = passage.at(from);
    boolean here =
        step.exact() ? word.is(step.words()) : keys(word).stream().anyMatch(step.words()::contains);
    return here ? end(passage, from + 1, steps, index + 1, false) : -1;
  }

  /** Just past a phrase that stands here, be it with articles in it; -1 if it does not. */
  private static int pastPhrase(Passage passage, int at, List<String> phrase, boolean exact) {
    int from = at;
    for (var wanted : phrase) {
      int limit = from == at ? at : from + MOST_BETWEEN;
      while (from < limit
          && !isAt(passage, from, wanted, exact)
          && mayStandBetween(passage, from)) {
        from++;
      }
      boolean parted =
          from > at
              && from < passage.count()
              && passage.at(from).before().compareTo(Passage.Break.COMMA) >= 0;
      if (parted || !isAt(passage, from, wanted, exact)) {
        return -1;
      }
      from++;
    }
    return from;
  }

  private static boolean isAt(Passage passage, int at, String wanted, boolean exact) {
    if (at >= passage.count()) {
      return false;
    }
    var word = passage.at(at);
    return word.text().equals(wanted) || (!exact && word.forms().contains(wanted));
  }

  private static boolean mayStandBetween(Passage passage, int at) {
    return at < passage.count() && (passage.at(at).is(DETERMINERS) || passage.at(at).owns());
  }
}
