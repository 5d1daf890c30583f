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

  private record Way(int phrase, boolean exact) {}

  private final List<Term> terms = new ArrayList<>();
  private final Map<Step, Integer> places = new HashMap<>();
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
      int[] steps = term.steps().stream().mapToInt(this::place).toArray();
      var row = starting.computeIfAbsent(term.steps().get(0), each -> new IntRow());
      row.add(needed(term));
      row.add(code.size());
      code.add(term.listing());
      code.add(
          term.steps().contains(Step.GAP) && !longest[term.listing()]
              ? CompiledTerms.ENDS_NEAR
              : 0);
      code.add(steps.length);
      code.addAll(steps);
    }
    return new CompiledTerms(
        words,
        code.toArray(),
        rows(words.length, byWord(places.keySet())),
        rows(words.length, byWord(starting.keySet())),
        rows(places.size(), termsByStep(starting)),
        longest.length);
  }

  /** Which of some steps each word begins; see {@link CompiledTerms#steps}. */
  private Map<Integer, IntRow> byWord(Set<Step> steps) {
    var ways = new LinkedHashMap<Integer, Map<Way, IntRow>>();
    for (var step : steps) {
      int at = places.get(step);
      int singles = at + 4;
      int phrases = singles + code.get(at + 2);
      int past = phrases + code.get(at + 3);
      for (int i = singles; i < past; i++) {
        var way =
            new Way(
                i < phrases ? CompiledTerms.SINGLE : code.get(i + past - phrases), step.exact());
        ways.computeIfAbsent(code.get(i), each -> new LinkedHashMap<>())
            .computeIfAbsent(way, each -> new IntRow())
            .add(at);
      }
    }
    var byWord = new LinkedHashMap<Integer, IntRow>();
    ways.forEach(
        (word, those) -> {
          var row = byWord.computeIfAbsent(word, each -> new IntRow());
          int from = 1 + those.size() * CompiledTerms.WAY;
          row.add(from);
          for (var way : those.entrySet()) {
            int phrase = way.getKey().phrase();
            row.add(phrase);
            row.add(phrase == CompiledTerms.SINGLE ? word : code.get(phrase + 2));
            row.add(way.getKey().exact() ? CompiledTerms.EXACT : 0);
            from += way.getValue().size();
            row.add(from);
          }
          those.values().forEach(at -> row.addAll(at.toArray()));
        });
    return byWord;
  }

  private Map<Integer, IntRow> termsByStep(Map<Step, IntRow> starting) {
    var byStep = new LinkedHashMap<Integer, IntRow>();
    starting.forEach((step, row) -> byStep.put(code.get(places.get(step) + 1), row));
    return byStep;
  }

  /** The number of the first step that must follow on the first; if none must, of the first. */
  private int needed(Term term) {
    var first = term.steps().get(0);
    return code.get(
        places.get(
                term.steps().stream()
                    .skip(1)
                    .filter(step -> !step.gap() && !step.optional())
                    .findFirst()
                    .orElse(first))
            + 1);
  }

  private static int[][] rows(int count, Map<Integer, IntRow> rows) {
    return IntStream.range(0, count)
        .mapToObj(number -> rows.containsKey(number) ? rows.get(number).toArray() : NONE)
        .toArray(int[][]::new);
  }

  private int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  private List<Integer> numbers(List<String> phrase) {
    return phrase.stream().map(this::number).toList();
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
            .sorted(Comparator.comparing(phrase -> phrase.get(0)))
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
    phrases.forEach(phrase -> code.add(phrase.get(0)));
    code.addAll(rows);
    return at;
  }

  // A phrase of many steps lies in one place, so that it is looked for once for all.
  private int write(List<Integer> phrase) {
    return phrases.computeIfAbsent(
        phrase,
        each -> {
          int at = code.size();
          code.add(phrase.size());
          phrase.forEach(code::add);
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
