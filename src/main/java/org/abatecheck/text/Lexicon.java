package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A named list of terms and number shapes, with the context that keeps them from counting.
 *
 * @param negations words that turn round what follows them in the same clause; none when negation
 *     changes nothing
 * @param notBefore a mention does not count right before one of these words, {@code notAfter}:
 *     right after one
 */
public record Lexicon(
    List<List<String>> terms,
    List<NumberShape> shapes,
    List<List<String>> negations,
    Set<String> notBefore,
    Set<String> notAfter) {

  // As far as a negation reaches: "not one of our licensed clinicians".
  private static final int REACH = 4;
  private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "solely");

  public Lexicon {
    terms = List.copyOf(terms);
    shapes = List.copyOf(shapes);
    negations = List.copyOf(negations);
    notBefore = Set.copyOf(notBefore);
    notAfter = Set.copyOf(notAfter);
  }

  /** A term, or another phrase of a lexicon, as its words. */
  public static List<String> words(String phrase) {
    return Words.in(phrase);
  }

  /** What counts, in the order of the text; of two that overlap, the longer. */
  public List<Mention> mentionsIn(String text) {
    var words = Words.of(text);
    var found = Stream.concat(named(words), shapes.stream().flatMap(shape -> shape.in(words)));
    var kept = new ArrayList<Mention>();
    found
        .sorted(
            Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())
                .thenComparing(Mention::start))
        .filter(mention -> kept.stream().noneMatch(mention::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(kept);
  }

  private Stream<Mention> named(Words words) {
    var mentions = Stream.<Mention>builder();
    for (int i = 0; i < words.count(); i++) {
      for (var term : terms) {
        if (words.has(term, i) && counts(words, i, i + term.size())) {
          mentions.add(new Mention(words.at(i).start(), words.at(i + term.size() - 1).end()));
        }
      }
    }
    return mentions.build();
  }

  private boolean counts(Words words, int from, int to) {
    boolean beforeOther = to < words.count() && notBefore.contains(words.at(to).text());
    boolean afterOther = from > 0 && notAfter.contains(words.at(from - 1).text());
    return !beforeOther && !afterOther && !isNegated(words, from);
  }

  private boolean isNegated(Words words, int mention) {
    for (int i = mention; i >= 0 && i >= mention - REACH; i--) {
      int end = i;
      boolean notOnly = NOT_ONLY.contains(words.at(end).text());
      if (!notOnly && negations.stream().anyMatch(negation -> words.endsBefore(negation, end))) {
        return true;
      }
      if (words.at(i).beginsClause()) {
        return false;
      }
    }
    return false;
  }
}
