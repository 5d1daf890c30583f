package org.abatecheck.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what is said at a target is turned round: "never drives", "… is not the coach's job". */
final class Polarity {

  private static final Set<String> JOINING = Set.of("and", "or", "nor", "neither", "but");
  private static final Set<String> OF_A_NAME = Set.of("no", "without", "nobody", "nothing");

  private final Prose prose;
  private final Passage passage;
  private final Clauses clauses;
  private final Subjects subjects;
  private final List<Terms.Match> negating;
  private final List<Terms.Match> disowning;
  // The words that lead in what is left of something turned round.
  private final BitSet rests = new BitSet();

  Polarity(Prose prose) {
    this.prose = prose;
    this.passage = prose.passage();
    this.clauses = prose.clauses();
    this.subjects = prose.subjects();
    var aside = prose.coverage(Context.Modifier.NO_NEGATIONS);
    this.negating =
        prose.all(Context.Modifier.NEGATIONS).stream()
            .filter(match -> !aside.overlaps(match))
            .filter(match -> !isForTheCoach(match))
            .toList();
    this.disowning =
        prose.all(Context.Modifier.DISOWNED).stream()
            .filter(match -> !isForTheCoach(match))
            .toList();
    for (int at = 0; at < passage.count(); at++) {
      rests.set(
          at,
          passage.at(at).before() == Passage.Break.COMMA && passage.at(at).text().equals("only"));
    }
  }

  /**
   * By what a target is turned round; empty if it is not, or is turned back.
   *
   * @param from where what bears on it may begin
   * @param within how far it is looked for: a term of money holds its own "no longer"
   */
  Optional<Terms.Match> turns(ProseLexicon.Target target, int from, int within) {
    var negations = negations(from, within, target);
    int end = target.match().end();
    int sentenceEnd = passage.sentenceEnd(end - 1);
    // A term of money or figures means its own "not" and "no longer".
    boolean inside = within >= end;
    var disowned = disowned(target, inside ? end - 1 : end, sentenceEnd);
    int times = nested(negations) + (disowned.isPresent() ? 1 : 0);
    if (times > 0
        && isTurnedBack(
            inside ? target.match().start() + 1 : end,
            clauses.mainEnd(end, sentenceEnd),
            disowned,
            negations)) {
      times++;
    }
    if (times % 2 == 1 && !negations.isEmpty() && isLifted(negations.get(0), target)) {
      times++;
    }
    if (times % 2 == 0) {
      return Optional.empty();
    }
    return negations.isEmpty() ? disowned : Optional.of(negations.get(0));
  }

  // "Nobody gets a room until a peer has gone over the papers"
  private boolean isLifted(Terms.Match negation, ProseLexicon.Target target) {
    int end = target.match().end();
    for (int i = negation.end(); i < end; i++) {
      if (passage.at(i).is(Grammar.LIFTING)) {
        int until = i;
        return Stretch.beginningBetween(prose.actors().in(i, passage.count()), i, end).stream()
            .findFirst()
            .filter(actor -> actor.who() == Actors.Who.COACH)
            .filter(actor -> prose.actors().firstOf(actor) == until + 1)
            .isPresent();
      }
    }
    return false;
  }

  /** What turns round what stands up to a word, or leads a list of such things in. */
  List<Terms.Match> negations(int from, int to, ProseLexicon.Target target) {
    var negations =
        new ArrayList<>(
            Stretch.beginningBetween(negating, from, to).stream()
                .filter(match -> match.end() <= to || isAround(match, target))
                .filter(match -> reaches(match, from, target))
                .toList());
    if (negations.isEmpty()) {
      prose.all(Context.Modifier.LEAD_OUTS, from, to).stream()
          .filter(match -> passage.has(Passage.Break.COLON, match.end(), to))
          .findFirst()
          .ifPresent(negations::add);
    }
    return negations;
  }

  // "hold no caseload and write no plans" says it twice; "nothing stops them from …" turns it back.
  private int nested(List<Terms.Match> negations) {
    int times = 0;
    for (int i = 0; i < negations.size(); i++) {
      if (i == 0 || !isSaidAgain(negations.get(i - 1), negations.get(i))) {
        times++;
      }
    }
    return times;
  }

  private boolean isSaidAgain(Terms.Match one, Terms.Match next) {
    if (one.overlaps(next)) {
      return true;
    }
    if (prose.coverage(Context.Modifier.EXCEPTIONS).overlaps(next)) {
      return false;
    }
    for (int i = one.start() + 1; i <= next.start(); i++) {
      if (passage.at(i).before() != Passage.Break.NONE || passage.at(i).is(JOINING)) {
        return true;
      }
    }
    return false;
  }

  // "leave testing to the clinic"
  private static boolean isAround(Terms.Match match, ProseLexicon.Target target) {
    return match.start() < target.match().start() && match.end() > target.match().end();
  }

  // "is left to the coach" turns nothing round.
  private boolean isForTheCoach(Terms.Match match) {
    return passage.at(match.end() - 1).is(Grammar.PREPOSITIONS)
        && prose.actors().around(match.end()).stream()
            .anyMatch(
                actor ->
                    actor.who() == Actors.Who.COACH
                        && prose.actors().firstOf(actor) == match.end());
  }

  private boolean reaches(Terms.Match negation, int from, ProseLexicon.Target target) {
    int start = target.match().start();
    if (isAround(negation, target)) {
      return true;
    }
    if (negation.end() > start) {
      // A term that begins with "turns down" means just that.
      return negation.start() > start
          && isPlain(negation.start())
          && !clauses.depends(start, negation.start());
    }
    return !isAside(negation, from, start)
        && !isTheRest(negation, start)
        && !isOfAnotherVerb(negation, from, target);
  }

  // "skipping doses" is what is advised; "keeps no notes" is turned round.
  private boolean isPlain(int at) {
    return passage.at(at).isFormOf(Grammar.PLAIN_NEGATIONS);
  }

  // "No names are kept, only how many were arrested"
  private boolean isTheRest(Terms.Match negation, int target) {
    int rest = rests.nextSetBit(negation.end());
    return rest >= 0 && rest < target;
  }

  // "for people who cannot walk the coach …", "when they are not on shift, coaches …"
  private boolean isAside(Terms.Match negation, int from, int target) {
    boolean depends =
        from < negation.start()
            && (passage.at(from).is(Grammar.CONDITIONS) || clauses.depends(from, negation.start()));
    if (!depends) {
      return false;
    }
    boolean who = false;
    for (int i = from; i < negation.start(); i++) {
      who |= passage.at(i).text().equals("who");
    }
    for (int i = negation.end(); i <= target; i++) {
      // "who fail two tests are discharged": the verb of the whole follows.
      if (passage.at(i).before() == Passage.Break.COMMA
          || who && i < target && passage.at(i).is(Grammar.MODALS)) {
        return true;
      }
    }
    return prose.actors().in(negation.end(), target).stream()
        .anyMatch(actor -> actor.who() == Actors.Who.COACH);
  }

  // "does not test and reports weekly", "owns no car and drives the van"
  private boolean isOfAnotherVerb(Terms.Match negation, int from, ProseLexicon.Target target) {
    if (target.kind() != ProseLexicon.Kind.ACT) {
      return false;
    }
    int start = target.match().start();
    if (negation.end() >= start
        || !clauses.isBehindAnd(start)
        || !passage.at(start).endsAsOfOne()) {
      return false;
    }
    var word = passage.at(negation.start());
    boolean verbal =
        word.forms().contains("not")
            && (word.text().contains("'")
                || word.text().equals("cannot")
                || negation.start() > from
                    && passage.at(negation.start() - 1).is(Grammar.AUXILIARIES));
    boolean nominal = word.is(OF_A_NAME) && negation.start() > from;
    return verbal || nominal;
  }

  /** "… is not the coach's job", "… is off the table", behind what is meant. */
  private Optional<Terms.Match> disowned(ProseLexicon.Target target, int from, int sentenceEnd) {
    int end = target.match().end();
    int start = target.match().start();
    int limit = clauses.mainEnd(end, sentenceEnd);
    // What a subject does is not disowned by what else it does not.
    boolean done =
        target.kind() != ProseLexicon.Kind.DUTY
            && subjects.isFinite(start)
            && !subjects.isPassive(start);
    return Stretch.beginningBetween(disowning, from, limit).stream()
        .filter(match -> !(done && isJoinedVerb(match, end)))
        .filter(match -> clauses.start(match.start()) <= start)
        .findFirst();
  }

  private boolean isJoinedVerb(Terms.Match match, int end) {
    return match.start() > end && clauses.isJoined(match.start());
  }

  // "No failed test goes unreported", "the ban is never lifted"
  private boolean isTurnedBack(
      int from, int to, Optional<Terms.Match> disowned, List<Terms.Match> negations) {
    return prose.all(Context.Modifier.REVERSED, from, to).stream()
        .filter(match -> negations.stream().noneMatch(match::overlaps))
        .anyMatch(match -> disowned.isEmpty() || !match.overlaps(disowned.get()));
  }
}
