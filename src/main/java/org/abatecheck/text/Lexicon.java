package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of terms and number shapes, with the context that keeps them from counting. */
public final class Lexicon {

  // As far as a negation reaches: "not one of our licensed clinicians".
  private static final int REACH = 4;
  // Of a longer list no one would say that its first "not" still holds.
  private static final int LONGEST_LIST = 20;
  private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "solely");

  private final Map<String, List<List<String>>> termsByFirstWord;
  private final Map<String, List<List<String>>> termsByLastWord;
  private final List<NumberShape> shapes;
  private final List<List<String>> negations;
  private final Set<String> notBefore;
  private final Set<String> notAfter;

  /**
   * @param terms as their words
   * @param negations words that turn round what follows them in the same clause; none when negation
   *     changes nothing
   * @param notBefore a mention does not count right before one of these words
   * @param notAfter a mention does not count right after one of these words
   */
  public Lexicon(
      List<List<String>> terms,
      List<NumberShape> shapes,
      List<List<String>> negations,
      Set<String> notBefore,
      Set<String> notAfter) {
    var written = terms.stream().filter(term -> !term.isEmpty()).toList();
    this.termsByFirstWord = written.stream().collect(Collectors.groupingBy(term -> term.get(0)));
    this.termsByLastWord =
        written.stream().collect(Collectors.groupingBy(term -> term.get(term.size() - 1)));
    this.shapes = List.copyOf(shapes);
    this.negations = List.copyOf(negations);
    this.notBefore = Set.copyOf(notBefore);
    this.notAfter = Set.copyOf(notAfter);
  }

  /** A term, or another phrase of a lexicon, as its words. */
  public static List<String> words(String phrase) {
    return Words.in(phrase);
  }

  /** What counts, in the order of the text; of two that overlap, the longer. */
  public List<Mention> mentionsIn(String text) {
    // Most texts hold no such number: then their words need not be told apart.
    boolean digits = !shapes.isEmpty() && hasDigit(text);
    var plain = digits ? withPlainDashes(text) : text;
    var likely = digits ? likelyShapes(plain) : List.<NumberShape>of();
    if (termsByFirstWord.isEmpty() && likely.isEmpty()) {
      return List.of();
    }
    var words = Words.of(plain);
    var found = Stream.concat(named(words), likely.stream().flatMap(shape -> shape.in(words)));
    return longest(found.sorted(Comparator.comparingInt(Mention::start)).toList());
  }

  // Of two that overlap, the longer; of equally long ones, the first.
  private static List<Mention> longest(List<Mention> inOrder) {
    var kept = new ArrayList<Mention>();
    for (var mention : inOrder) {
      int last = kept.size() - 1;
      if (last < 0 || !mention.overlaps(kept.get(last))) {
        kept.add(mention);
      } else if (mention.length() > kept.get(last).length()) {
        kept.set(last, mention);
      }
    }
    return List.copyOf(kept);
  }

  // Word processors put other dashes between digits; each is one character for one.
  private static String withPlainDashes(String text) {
    return text.replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2012', '-')
        .replace('\u2013', '-');
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private List<NumberShape> likelyShapes(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return shapes.stream().filter(shape -> shape.mayBeIn(lower)).toList();
  }

  private Stream<Mention> named(Words words) {
    var mentions = new ArrayList<Mention>();
    for (int from = 0; from < words.count(); from++) {
      for (var word : Words.singulars(words.at(from).text())) {
        for (var term : termsByFirstWord.getOrDefault(word, List.of())) {
          if (words.has(term, from) && counts(words, from, from + term.size())) {
            int last = from + term.size() - 1;
            mentions.add(new Mention(words.at(from).start(), words.at(last).end()));
          }
        }
      }
    }
    return mentions.stream();
  }

  private boolean counts(Words words, int from, int to) {
    boolean beforeOther = to < words.count() && notBefore.contains(words.at(to).text());
    boolean afterOther = from > 0 && notAfter.contains(words.at(from - 1).text());
    return !beforeOther && !afterOther && !isNegated(words, from);
  }

  private boolean isNegated(Words words, int mention) {
    int farthest = mention - REACH;
    int listed = 0;
    for (int i = mention; i >= 0 && i >= farthest; i--) {
      int end = i;
      boolean notOnly = NOT_ONLY.contains(words.at(end).text());
      if (!notOnly && negations.stream().anyMatch(negation -> words.endsBefore(negation, end))) {
        return true;
      }
      if (words.at(i).beginsClause()) {
        if (!goesOnAList(words, i) || ++listed > LONGEST_LIST) {
          return false;
        }
        farthest = i - REACH;
      }
    }
    return false;
  }

  /**
   * In "not a nurse, driver or officer" each is negated: a comma right behind a term lists more.
   */
  private boolean goesOnAList(Words words, int next) {
    return words.isAfterComma(next)
        && Words.singulars(words.at(next - 1).text()).stream()
            .flatMap(word -> termsByLastWord.getOrDefault(word, List.of()).stream())
            .anyMatch(term -> words.endsBefore(term, next));
  }
}
