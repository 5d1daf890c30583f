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
  private Actors actors;

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

  List<Terms.Match> all(Context.Modifier modifier) {
    return found.computeIfAbsent(modifier, each -> context.terms(each).in(passage));
  }

  List<Terms.Match> all(Context.Modifier modifier, int from, int to) {
    return Stretch.between(all(modifier), from, to);
  }

  Optional<Terms.Match> first(Context.Modifier modifier, int from, int to) {
    return all(modifier, from, to).stream().findFirst();
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
    return words(new Terms.Match(actors().clauseStart(stretch.start()), end));
  }
}
