package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns written terms into numbers. */
final class TermCompiler {

  private static final int[] NONE = {};
  private static final Pattern STEP = Pattern.compile("\\([^()]*\\)|\\S+");

  /** One word of a term, or what may stand there. */
  private record Step(
      Set<String> words, Set<List<String>> phrases, boolean exact, boolean gap, boolean optional) {

    static final Step GAP = new Step(Set.of(), Set.of(), false, true, false);
  }

  private record Term(int listing, List<Step> steps) {}

  private record Way(int second, int phrase, boolean exact) {}

  private final List<Term> terms = new ArrayList<>();
  // In the order of their numbers.
  private final Map<Step, Integer> steps = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> phrases = new HashMap<>();
  private final IntRow code = new IntRow();
  private final String[] words;

  private TermCompiler(List<TermTable.Listing> listings) {
    for (int i = 0; i < listings.size(); i++) {
      read(i, listings.get(i));
    }
    var sorted = new TreeSet<String>();
    for (var term : terms) {
      for (var step : term.steps()) {
        sorted.addAll(step.words());
        step.phrases().forEach(sorted::addAll);
      }
    }
    words = sorted.toArray(String[]::new);
  }

  static CompiledTerms compile(List<TermTable.Listing> listings) {
    var compiler = new TermCompiler(listings);
    boolean[] longest = new boolean[listings.size()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = listings.get(i).ends() == TermTable.Ends.LONGEST;
    }
    return compiler.compile(longest);
  }

  private void read(int number, TermTable.Listing listing) {
    // Lists of one name may differ from one listing to the next.
    var read = new HashMap<String, Step>();
    for (var written : listing.written()) {
      var steps = new ArrayList<Step>();
      STEP.matcher(written)
          .results()
          .forEach(
              part ->
                  steps.add(
                      read.computeIfAbsent(part.group(), each -> step(each, listing.lists()))));
      terms.add(new Term(number, steps));
    }
  }

  private static Step step(String written, Map<String, List<String>> lists) {
    if (written.equals("..")) {
      return Step.GAP;
    }
    boolean optional = written.startsWith("(") && written.endsWith(")");
    var part = optional ? written.substring(1, written.length() - 1) : written;
    boolean exact = part.startsWith("=");
    var words = new LinkedHashSet<String>();
    var phrases = new LinkedHashSet<List<String>>();
    for (var each : (exact ? part.substring(1) : part).split("\\|")) {
      put(each.replace('_', ' '), lists, words, phrases);
    }
    return new Step(words, phrases, exact, false, optional);
  }

  private static void put(
      String entry, Map<String, List<String>> lists, Set<String> words, Set<List<String>> phrases) {
    if (entry.startsWith("<")) {
      lists
          .get(entry.substring(1, entry.length() - 1))
          .forEach(each -> put(each, lists, words, phrases));
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

  private CompiledTerms compile(boolean[] longest) {
    var starting = new LinkedHashMap<Step, IntRow>();
    for (var term : terms) {
      var row = starting.computeIfAbsent(term.steps().get(0), each -> new IntRow());
      row.add(needed(term));
      row.add(code.size());
      code.add(term.listing());
      code.add(
          term.steps().contains(Step.GAP) && !longest[term.listing()]
              ? CompiledTerms.ENDS_NEAR
              : 0);
      code.add(term.steps().size() - 1);
      term.steps().stream().skip(1).forEach(step -> code.add(coded(step)));
      number(term.steps().get(0));
    }
    var numbers = new LinkedHashMap<Step, IntRow>();
    steps.forEach(
        (step, number) -> numbers.computeIfAbsent(step, each -> new IntRow()).add(number));
    var stepsByWord = byWord(numbers);
    var startsByWord = byWord(starting);
    return new CompiledTerms(
        words, code.toArray(), stepsByWord, startsByWord, steps.size(), longest.length);
  }

  private int number(Step step) {
    return steps.computeIfAbsent(step, each -> steps.size());
  }

  private int coded(Step step) {
    return step.gap()
        ? CompiledTerms.GAP
        : number(step) << CompiledTerms.FLAGS | (step.optional() ? CompiledTerms.OPTIONAL : 0);
  }

  /** The number of the first step that must follow on the first; if none must, of the first. */
  private int needed(Term term) {
    return number(
        term.steps().stream()
            .skip(1)
            .filter(step -> !step.gap() && !step.optional())
            .findFirst()
            .orElse(term.steps().get(0)));
  }

  /** What goes with the steps that each word begins; see {@link CompiledTerms#steps}. */
  private int[][] byWord(Map<Step, IntRow> some) {
    var ways = new HashMap<Integer, Map<Way, IntRow>>();
    some.forEach(
        (step, numbers) -> {
          for (var word : step.words()) {
            int number = number(word);
            var way = new Way(number, CompiledTerms.SINGLE, step.exact());
            row(number, way, ways).addAll(numbers.toArray());
          }
          for (var phrase : step.phrases()) {
            var way = new Way(number(phrase.get(1)), place(phrase), step.exact());
            row(number(phrase.get(0)), way, ways).addAll(numbers.toArray());
          }
        });
    return IntStream.range(0, words.length)
        .mapToObj(word -> ways.containsKey(word) ? row(ways.get(word)).toArray() : NONE)
        .toArray(int[][]::new);
  }

  private static IntRow row(int word, Way way, Map<Integer, Map<Way, IntRow>> ways) {
    return ways.computeIfAbsent(word, each -> new LinkedHashMap<>())
        .computeIfAbsent(way, each -> new IntRow());
  }

  private static IntRow row(Map<Way, IntRow> ways) {
    var row = new IntRow();
    int end = 1 + ways.size() * CompiledTerms.WAY;
    row.add(end);
    for (var entry : ways.entrySet()) {
      var way = entry.getKey();
      end += entry.getValue().size();
      row.add(way.phrase());
      row.add(way.second());
      row.add(way.exact() ? 1 : 0);
      row.add(end);
    }
    ways.values().forEach(numbers -> row.addAll(numbers.toArray()));
    return row;
  }

  private int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  // A phrase of many steps lies in one place, so that it is looked for once for all.
  private int place(List<String> phrase) {
    return phrases.computeIfAbsent(
        phrase.stream().map(this::number).toList(),
        numbers -> {
          int at = code.size();
          code.add(numbers.size());
          numbers.forEach(code::add);
          return at;
        });
  }

  /** Numbers in a row that grows. */
  private static final class IntRow {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    void addAll(int[] more) {
      for (int number : more) {
        add(number);
      }
    }

    int size() {
      return size;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
