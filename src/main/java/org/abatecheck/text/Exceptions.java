package org.abatecheck.text;

import java.util.List;
import java.util.Optional;

/** What a text lets coaches do all the same, among the things that it says they do not do. */
final class Exceptions {

  private final Prose prose;
  private final Passage passage;
  private List<Terms.Match> known;

  Exceptions(Prose prose) {
    this.prose = prose;
    this.passage = prose.passage();
  }

  List<Terms.Match> all() {
    if (known == null) {
      known =
          prose.all(Context.Modifier.EXCEPTIONS).stream()
              .filter(match -> !isTurned(match))
              .toList();
    }
    return known;
  }

  // "but do not drive", "is not part of the job": what is itself turned round is no exception.
  private boolean isTurned(Terms.Match exception) {
    boolean behind =
        exception.end() < passage.count()
            && passage.at(exception.end() - 1).is(Grammar.AUXILIARIES)
            && passage.at(exception.end()).forms().contains("not");
    boolean none =
        exception.start() > 1
            && (passage.at(exception.start() - 1).is(Grammar.TOO)
                || passage.at(exception.start() - 2).is(Grammar.TOO));
    return behind
        || none
        || passage.at(exception.start()).before() == Passage.Break.NONE
            && prose.coverage(Context.Modifier.DISOWNED).leadsTo(exception.start());
  }

  /** An exception in the list of what this very lexicon is about needs no further word. */
  Optional<ProseReading> first() {
    return all().stream()
        .filter(match -> match.start() > 0)
        .filter(
            match ->
                !prose.has(
                    Context.Modifier.HARMLESS, match.start(), passage.sentenceEnd(match.start())))
        .findFirst()
        .map(
            match ->
                new ProseReading(
                    passage.at(match.start()).start(),
                    passage.at(passage.sentenceEnd(match.start()) - 1).end(),
                    "coach",
                    ProseReading.Asserted.YES,
                    "\"" + prose.words(match) + "\" makes an exception of it"));
  }
}
