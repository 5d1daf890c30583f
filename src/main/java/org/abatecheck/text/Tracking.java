package org.abatecheck.text;

/** Whether the program counts, reports or aims at what a target names. */
final class Tracking {

  private final Prose prose;
  private final Passage passage;
  private final Actors actors;
  private final ProseLexicon lexicon;
  private final String place;

  Tracking(Prose prose, ProseLexicon lexicon, String place) {
    this.prose = prose;
    this.passage = prose.passage();
    this.actors = prose.actors();
    this.lexicon = lexicon;
    this.place = place;
  }

  Settled settle(ProseLexicon.Target target, int clause, int sentenceEnd) {
    int start = target.match().start();
    int end = target.match().end();
    int next = passage.nextSentenceEnd(sentenceEnd);
    var unused = prose.first(Context.Modifier.UNUSED, end, next);
    if (unused.isPresent()) {
      return Settled.no("program", "\"" + prose.words(unused.get()) + "\" leaves it to others");
    }
    if (place.equals("tracked")) {
      return Settled.yes("program", "what stands here is something the program tracks");
    }
    var takenOver = prose.first(Context.Modifier.TAKEN_OVER, end, next);
    if (takenOver.isPresent()) {
      return Settled.yes("program", "\"" + prose.words(takenOver.get()) + "\" takes it over");
    }
    if (target.kind() == ProseLexicon.Kind.ACT) {
      return Settled.no("program", "nothing says that it is tracked");
    }
    var subject = prose.subjects().of(target.match(), place.equals("duty"));
    if (subject.filter(who -> who.who() == Actors.Who.OTHER).isPresent()) {
      var who = subject.get();
      return Settled.no("other", "\"" + prose.words(who) + "\" does it, not the program");
    }
    boolean cue = lexicon.hasCue(prose, clause, prose.clauses().end(end, sentenceEnd));
    return cue
        ? Settled.yes("program", "the sentence says that it is counted, reported or aimed at")
        : Settled.no("program", "nothing says that it is tracked");
  }

  // A count, or people of a kind; "we count no arrests" is neither.
  boolean countsBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).isFormOf(Grammar.COUNTS) && (i == 0 || !actors.isNamed(i - 1))) {
        return true;
      }
    }
    return actors.in(from, to).stream()
        .anyMatch(
            actor ->
                actor.who() == Actors.Who.PERSON
                    && actors.firstOf(actor) == from
                    && (actor.end() == to
                        || actor.end() == to - 1 && passage.at(to - 1).is(Grammar.OF_A_KIND)));
  }
}
