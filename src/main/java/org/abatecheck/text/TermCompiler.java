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
      code.add(term.steps().contains(Step.GAP) && !longest[term.listing()] ? 1 : 0);
      code.add(steps.length);
      code.addAll(steps);
      for (var first : firstsOf(term.steps().get(0))) {
        starting.computeIfAbsent(number(first), each -> new IntRow()).add(at);
      }
    }
    var starts = new IntRow();
    int[] from = new int[words.length + 1];
    for (int word = 0; word < words.length; word++) {
      from[word] = starts.size();
      if (starting.containsKey(word)) {
        starts.addAll(starting.get(word).toArray());
      }
    }
    from[words.length] = starts.size();
    return new CompiledTerms(words, code.toArray(), from, starts.toArray(), longest.length);
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
    int[] places = phrases.stream().mapToInt(this::write).toArray();
    int at = code.size();
    code.add(
        (step.exact() ? CompiledTerms.EXACT : 0)
            | (step.gap() ? CompiledTerms.GAP : 0)
            | (step.optional() ? CompiledTerms.OPTIONAL : 0));
    code.add(single.length);
    code.add(places.length);
    code.addAll(single);
    phrases.forEach(phrase -> code.add(phrase[0]));
    code.addAll(places);
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

    int size() {
      return size;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
