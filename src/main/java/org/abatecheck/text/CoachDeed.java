package org.abatecheck.text;

/** Whether a coach does what a target names. */
final class CoachDeed {

  // Farther behind who does it a verb says something else.
  private static final int FARTHEST_VERB = 3;
  // Farther behind "helps with" a deed is no longer what they help with.
  private static final int FARTHEST_HELP = 14;

  private final Prose prose;
  private final Passage passage;
  private final Actors actors;
  private final Clauses clauses;
  private final Subjects subjects;
  private final String place;

  CoachDeed(Prose prose, String place) {
    this.prose = prose;
    this.passage = prose.passage();
    this.actors = prose.actors();
    this.clauses = prose.clauses();
    this.subjects = prose.subjects();
    this.place = place;
  }

  Settled settle(ProseLexicon.Target target, int clause) {
    int start = target.match().start();
    int end = target.match().end();
    if (target.kind() == ProseLexicon.Kind.PHRASE) {
      return Settled.yes("coach", "the words name the coach");
    }
    if (target.kind() == ProseLexicon.Kind.ACT && actors.namesCoachFirst(start, end)) {
      return Settled.yes("coach", "the words name the coach");
    }
    var subject = subjects.of(target.match(), place.equals("duty"));
    int sentence = passage.sentenceStart(start);
    int sentenceEnd = passage.sentenceEnd(start);
    if (subject.isPresent()) {
      var who = subject.get();
      var name = prose.words(who);
      if (who.who() == Actors.Who.OTHER
          || who.who() == Actors.Who.AGENCY
          || who.who() == Actors.Who.PERSON) {
        return Settled.no("other", "\"" + name + "\" does it, not the coach");
      }
    }
    int after = subject.filter(who -> who.end() <= start).map(Actors.Actor::end).orElse(clause);
    if (isHelped(target, Math.max(clause, after))) {
      return Settled.no("coach", "the coach helps with it or tells of it");
    }
    if (subject.isPresent() && subject.get().who() != Actors.Who.PRONOUN) {
      var name = prose.words(subject.get());
      if (target.kind() == ProseLexicon.Kind.ACT
          || place.equals("duty")
          || isDone(clause, start)
          || subject.get().start() >= end) {
        return Settled.yes("coach", "\"" + name + "\" does it");
      }
      return Settled.no("coach", "it is named near \"" + name + "\", but not as something they do");
    }
    if (place.equals("duty") || isLedAsDuty(start, sentence) || isUnderstood(target, sentence)) {
      return Settled.yes("coach", "what stands here is a coach's duty unless it says otherwise");
    }
    if (actors.isOwnedByCoach(start)) {
      return Settled.yes("coach", "the words name the coach");
    }
    if (isOfTheirs(end)) {
      return Settled.yes("coach", "the words name the coach");
    }
    // A coach's position or pay names nobody, but in a budget it is what the money is for.
    boolean coachNamed =
        actors.names(Actors.Who.COACH, sentence, clauses.end(end, sentenceEnd))
            || place.equals("paid") && prose.has(Context.Modifier.COACHES, sentence, start);
    boolean otherNamed =
        actors.in(sentence, sentenceEnd).stream()
            .anyMatch(
                actor ->
                    (actor.who() == Actors.Who.OTHER || actor.who() == Actors.Who.AGENCY)
                        && !actors.isPlace(actor));
    if (place.equals("tracked") || place.equals("paid")) {
      return coachNamed && !otherNamed
          ? Settled.yes("coach", "the coach is named with it")
          : Settled.no("other", "no coach is named with it");
    }
    if (coachNamed
        && !otherNamed
        && (target.kind() == ProseLexicon.Kind.ACT && !subjects.isPassive(start)
            || isDone(clause, start)
            || isListed(start))) {
      return Settled.yes("coach", "the coach is named with it");
    }
    return Settled.no("other", "no coach is named as the one who does it");
  }

  // "Deliverables: weekly drop-in, custody of records, training"
  private boolean isListed(int start) {
    return passage.at(start).before() != Passage.Break.NONE
        && passage.at(start).before() != Passage.Break.SENTENCE;
  }

  private boolean isLedAsDuty(int start, int sentence) {
    return prose
        .first(Context.Modifier.DUTY_LEADS, sentence, start)
        .filter(match -> passage.has(Passage.Break.COLON, match.end(), start))
        .isPresent();
  }

  // "Looks at the sore", "Will come and fetch you": a protocol that says what its coaches do.
  private boolean isUnderstood(ProseLexicon.Target target, int sentence) {
    int start = target.match().start();
    return place.equals("protocol")
        && target.kind() == ProseLexicon.Kind.ACT
        && subjects.isFinite(start)
        && (start == sentence
            || start == sentence + 1 && passage.at(sentence).text().equals("will")
            || subjects.isLeftOut(sentence, false));
  }

  // "the sessions our coaches now deliver"
  private boolean isOfTheirs(int end) {
    return actors.around(end).stream()
        .filter(actor -> actor.who() == Actors.Who.COACH)
        .filter(actor -> actors.firstOf(actor) == end || actors.firstOf(actor) == end + 1)
        .filter(actor -> passage.at(actors.firstOf(actor)).before() == Passage.Break.NONE)
        .anyMatch(
            actor ->
                prose.has(
                    Context.Modifier.DOING,
                    actor.end(),
                    Math.min(passage.count(), actor.end() + FARTHEST_VERB)));
  }

  private boolean isDone(int clause, int start) {
    return prose.has(Context.Modifier.DOING, clause, start);
  }

  private boolean isHelped(ProseLexicon.Target target, int clause) {
    int start = target.match().start();
    var helping = prose.all(Context.Modifier.HELPING, clause, start);
    if (helping.isEmpty()) {
      return false;
    }
    var last = helping.get(helping.size() - 1);
    if (subjects.isMeans(start) || isHelpWithTheDeed(last, start)) {
      return false;
    }
    boolean act = target.kind() == ProseLexicon.Kind.ACT;
    boolean finite = act && subjects.isFinite(start) && clauses.isJoined(start);
    // "Links people to care, and drug testing": what follows "and" may be a duty of its own.
    boolean joined =
        act
            && passage.at(start).text().endsWith("ing")
            && passage.has(Passage.Break.COMMA, last.end(), start);
    return !finite && !joined && start - last.end() <= FARTHEST_HELP;
  }

  // "helps the nurse with the screening", "assists in taking people away": a hand in the deed
  // itself.
  private boolean isHelpWithTheDeed(Terms.Match helping, int start) {
    if (!passage.at(helping.start()).forms().stream().anyMatch(Grammar.LENDS_A_HAND::contains)) {
      return false;
    }
    boolean straight =
        helping.end() + 1 == start
            && passage.at(helping.end()).is(Grammar.AT_THE_DEED)
            && passage.at(start).text().endsWith("ing");
    return straight
        || actors.in(helping.end(), start).stream()
            .findFirst()
            .filter(actor -> actors.firstOf(actor) <= helping.end())
            .filter(actor -> actor.who() == Actors.Who.OTHER)
            .isPresent();
  }
}
