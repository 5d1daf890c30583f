package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  private final List<Term> terms = new ArrayList<>();
  private final Map<Step, Integer> places = new HashMap<>();
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
    var starting = new LinkedHashMap<Integer, IntRow>();
    for (var term : terms) {
      int[] steps = term.steps().stream().mapToInt(this::place).toArray();
      int at = code.size();
      code.add(term.listing());
      code.add(
          (term.steps().contains(Step.GAP) && !longest[term.listing()]
                  ? CompiledTerms.ENDS_NEAR
                  : 0)
              | (term.steps().get(0).exact() ? CompiledTerms.EXACT : 0));
      code.add(steps.length);
      code.addAll(steps);
      start(at, steps[0], starting);
    }
    return new CompiledTerms(
        words,
        code.toArray(),
        byWord(starting),
        byWord(stepsByWord()),
        places.size(),
        longest.length);
  }

  // With each first word goes the phrase that it begins, or that it is one by itself.
  private void start(int term, int step, Map<Integer, IntRow> starting) {
    int singles = step + 4;
    int phrases = singles + code.get(step + 2);
    int past = phrases + code.get(step + 3);
    for (int i = singles; i < past; i++) {
      var row = starting.computeIfAbsent(code.get(i), each -> new IntRow());
      row.add(term);
      row.add(i < phrases ? CompiledTerms.SINGLE : code.get(i + past - phrases));
    }
  }

  /** The numbers of the steps that each word may begin; of exact ones, the complement. */
  private Map<Integer, IntRow> stepsByWord() {
    var steps = new LinkedHashMap<Integer, IntRow>();
    places.forEach(
        (step, at) -> {
          int number = code.get(at + 1);
          for (var first : firstsOf(step)) {
            steps
                .computeIfAbsent(number(first), each -> new IntRow())
                .add(step.exact() ? ~number : number);
          }
        });
    return steps;
  }

  private int[][] byWord(Map<Integer, IntRow> rows) {
    return IntStream.range(0, words.length)
        .mapToObj(word -> rows.containsKey(word) ? rows.get(word).toArray() : NONE)
        .toArray(int[][]::new);
  }

  private static Set<String> firstsOf(Step step) {
    var firsts = new LinkedHashSet<>(step.words());
    step.phrases().forEach(phrase -> firsts.add(phrase.get(0)));
    return firsts;
  }

  private int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  private int[] numbers(List<String> phrase) {
    return phrase.stream().mapToInt(this::number).toArray();
  }

  private int place(Step step) {
    var known = places.get(step);
    if (known == null) {
      known = write(step);
      places.put(step, known);
    }
    return known;
  }

  private int write(Step step) {
    int[] single = step.words().stream().mapToInt(this::number).sorted().toArray();
    // Phrases with the same first word keep their order.
    var phrases =
        step.phrases().stream()
            .map(this::numbers)
            .sorted(Comparator.comparingInt(phrase -> phrase[0]))
            .toList();
    int[] rows = phrases.stream().mapToInt(this::write).toArray();
    int at = code.size();
    code.add(
        (step.exact() ? CompiledTerms.EXACT : 0)
            | (step.gap() ? CompiledTerms.GAP : 0)
            | (step.optional() ? CompiledTerms.OPTIONAL : 0));
    code.add(places.size());
    code.add(single.length);
    code.add(rows.length);
    code.addAll(single);
    phrases.forEach(phrase -> code.add(phrase[0]));
    code.addAll(rows);
    return at;
  }

  private int write(int[] phrase) {
    int at = code.size();
    code.add(phrase.length);
    code.addAll(phrase);
    return at;
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

    int get(int index) {
      return numbers[index];
    }

    int size() {
      return size;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
