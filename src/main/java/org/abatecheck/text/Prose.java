package org.abatecheck.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text as it is read by a context; what is found in it once serves every lexicon. */
final class Prose {

  private final Context context;
  private final Passage passage;
  private final Map<Context.Modifier, List<Terms.Match>> found =
      new EnumMap<>(Context.Modifier.class);
  private final Map<Context.Modifier, Coverage> covered = new EnumMap<>(Context.Modifier.class);
  private Actors actors;
  private Clauses clauses;
  private Subjects subjects;
  private Polarity polarity;

  Prose(String text, Context context) {
    this.context = context;
    this.passage = Passage.of(text);
  }

  Passage passage() {
    return passage;
  }

  Actors actors() {
    if (actors == null) {
      actors = new Actors(passage, context);
    }
    return actors;
  }

  Clauses clauses() {
    if (clauses == null) {
      clauses = new Clauses(passage, actors());
    }
    return clauses;
  }

  Subjects subjects() {
    if (subjects == null) {
      subjects = new Subjects(passage, actors(), clauses());
    }
    return subjects;
  }

  Polarity polarity() {
    if (polarity == null) {
      polarity = new Polarity(this);
    }
    return polarity;
  }

  List<Terms.Match> all(Context.Modifier modifier) {
    return found.computeIfAbsent(modifier, this::sought);
  }

  // "advocates" who draft a plan do not advocate for one.
  private List<Terms.Match> sought(Context.Modifier modifier) {
    var matches = context.terms(modifier).in(passage);
    return modifier == Context.Modifier.HELPING
        ? matches.stream().filter(match -> !actors().isNamed(match.start())).toList()
        : matches;
  }

  List<Terms.Match> all(Context.Modifier modifier, int from, int to) {
    return Stretch.between(all(modifier), from, to);
  }

  Optional<Terms.Match> first(Context.Modifier modifier, int from, int to) {
    return all(modifier, from, to).stream().findFirst();
  }

  Coverage coverage(Context.Modifier modifier) {
    return covered.computeIfAbsent(modifier, each -> new Coverage(all(each), passage.count()));
  }

  boolean has(Context.Modifier modifier, int from, int to) {
    return first(modifier, from, to).isPresent();
  }

  String words(Stretch stretch) {
    return passage
        .text()
        .substring(passage.at(stretch.start()).start(), passage.at(stretch.end() - 1).end());
  }

  /** Whatever bears on a meaning, each with its kind. */
  List<String> modifiers() {
    return Stream.of(Context.Modifier.values())
        .flatMap(
            modifier -> all(modifier).stream().map(match -> modifier.key() + ": " + words(match)))
        .toList();
  }

  /** The words of the clause in which something stands. */
  String clause(Stretch stretch) {
    int end = stretch.end();
    while (end < passage.count() && passage.at(end).before().compareTo(Passage.Break.CLAUSE) < 0) {
      end++;
    }
    return words(new Terms.Match(clauses().start(stretch.start()), end));
  }
}
