package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms as a lexicon writes them, found by their first word.
 *
 * <p>A term is a row of words, each meant in every form. {@code a|b} is one word or the other,
 * {@code =a} that form alone, {@code (a)} may be left out, {@code <name>} is any of a named list,
 * and {@code ..} stands for up to eight words of the same clause. Articles and possessives may
 * stand between.
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

  private static final int GAP = 8;
  private static final int MOST_ARTICLES = 2;
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
      for (var part : term.strip().split("\\s+")) {
        steps.add(read.computeIfAbsent(part, each -> step(each, lists)));
      }
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
        list.forEach(entry -> put(entry, lists, words, phrases));
      } else {
        put(each.replace('_', ' '), lists, words, phrases);
      }
    }
    return new Step(words, phrases, exact, false, optional);
  }

  private static void put(
      String entry,
      Map<String, List<String>> lists,
      Set<String> words,
      List<List<String>> phrases) {
    if (entry.startsWith("<")) {
      lists.get(name(entry)).forEach(each -> put(each, lists, words, phrases));
      return;
    }
    var parts = Arrays.stream(entry.toLowerCase(java.util.Locale.ROOT).split("[\\s-]+")).toList();
    if (parts.size() == 1) {
      words.add(parts.get(0));
    } else {
      phrases.add(parts);
    }
  }

  private static String name(String reference) {
    return reference.substring(1, reference.length() - 1);
  }

  /** Every match; of those that begin at the same word, the longest. */
  List<Match> in(Passage passage) {
    var matches = new ArrayList<Match>();
    for (int i = 0; i < passage.count(); i++) {
      int end = longestAt(passage, i);
      if (end > i) {
        matches.add(new Match(i, end));
      }
    }
    return matches;
  }

  // Where words may stand between, the nearest end; else the longest term.
  private int longestAt(Passage passage, int start) {
    int longest = -1;
    int nearest = Integer.MAX_VALUE;
    var byFirst = byFirst();
    for (var form : passage.at(start).forms()) {
      for (var steps : byFirst.getOrDefault(form, List.of())) {
        int end = end(passage, start, steps, 0, true);
        if (end < 0) {
          continue;
        }
        if (steps.stream().anyMatch(Step::gap)) {
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
    for (int from = at; from <= at + MOST_ARTICLES && from < passage.count(); from++) {
      if (!first && passage.at(from).before().compareTo(Passage.Break.CLAUSE) >= 0) {
        break;
      }
      int end = endAt(passage, from, steps, index);
      if (end >= 0) {
        return end;
      }
      if (first || !passage.at(from).is(DETERMINERS)) {
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
    for (var phrase : steps.get(index).phrases()) {
      if (hasPhrase(passage, from, phrase)) {
        int end = end(passage, from + phrase.size(), steps, index + 1, false);
        if (end >= 0) {
          return end;
        }
      }
    }
    return matchesWord(passage, from, steps.get(index))
        ? end(passage, from + 1, steps, index + 1, false)
        : -1;
  }

  private static boolean matchesWord(Passage passage, int at, Step step) {
    var word = passage.at(at);
    if (step.exact()) {
      return step.words().contains(word.text());
    }
    for (var form : word.forms()) {
      if (step.words().contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPhrase(Passage passage, int at, List<String> phrase) {
    if (at + phrase.size() > passage.count()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      var word = passage.at(at + i);
      if (!word.forms().contains(phrase.get(i))
          || (i > 0 && word.before().compareTo(Passage.Break.COMMA) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
