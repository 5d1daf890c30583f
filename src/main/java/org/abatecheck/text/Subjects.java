package org.abatecheck.text;

import java.util.List;
import java.util.Optional;

/** Who does what a phrase of a passage says. */
final class Subjects {

  // Farther back nobody looks for whom "they" are.
  private static final int MEMORY = 80;
  // Farther behind a deed nobody is named as the one who does it.
  private static final int FARTHEST_AGENT = 14;
  private static final int FARTHEST_NAME = 5;

  private final Passage passage;
  private final Actors actors;
  private final Clauses clauses;

  Subjects(Passage passage, Actors actors, Clauses clauses) {
    this.passage = passage;
    this.actors = actors;
    this.clauses = clauses;
  }

  /**
   * Who does what is said at a target; empty when nobody is named.
   *
   * @param understood whether a sentence may leave its subject out, as a list of duties does
   */
  Optional<Actors.Actor> of(Stretch target, boolean understood) {
    int start = target.start();
    if (isPassive(start)) {
      return agent(target.end(), true);
    }
    int from = clauses.unparted(start);
    boolean joined = isFinite(start) && clauses.isJoined(start);
    boolean means = isMeans(start);
    if ((joined || means || start == from) && isLeftOut(from, understood)) {
      return agent(target.end(), false);
    }
    if (means) {
      return of(from, start);
    }
    var next = nextTo(from, start).filter(actor -> !isMadeTo(actor));
    if (next.isPresent()) {
      return isDoneTo(next.get(), start)
          ? agent(target.end(), true)
          : Optional.of(resolved(named(next.get(), target)));
    }
    var agent = agent(target.end(), true);
    if (agent.isPresent()) {
      return agent;
    }
    var before = actors.in(from, start);
    for (int i = before.size() - 1; i >= 0; i--) {
      var actor = before.get(i);
      boolean embedded = joined && actor.who() == Actors.Who.PERSON && isEmbedded(actor, from);
      if (!embedded
          && !isMadeTo(actor)
          && !isInCondition(actor, start)
          && (actors.isSubject(actor)
              || isRelative(actor, start)
              || isToDo(actor, start)
              || isCharged(actor))) {
        return Optional.of(resolved(actor));
      }
    }
    // The clause goes on with the subject of the one before it.
    int clause = clauses.start(start);
    return clause > 0 && passage.at(clause).before() != Passage.Break.SENTENCE
        ? before(passage.sentenceStart(clause), clause)
        : Optional.empty();
  }

  // "Sees whoever comes and takes a history": whoever it is that sees them.
  boolean isLeftOut(int from, boolean understood) {
    var word = passage.at(from);
    if (actors.in(from, Math.min(passage.count(), from + FARTHEST_NAME)).stream()
        .anyMatch(actor -> actors.firstOf(actor) == from)) {
      return false;
    }
    boolean verb = word.endsAsOfOne() && !word.is(Grammar.NO_VERBS);
    return verb || understood && !word.is(Grammar.CONDITIONS) && !word.is(Grammar.ADJECTIVES);
  }

  // "makes members prove that …": the deed of whoever makes them.
  private boolean isMadeTo(Actors.Actor actor) {
    int first = actors.firstOf(actor);
    return actor.who() == Actors.Who.PERSON
        && first > 0
        && passage.at(first).before() == Passage.Break.NONE
        && passage.at(first - 1).isFormOf(Grammar.MAKES);
  }

  /** "by driving them": the means by which the subject of the whole does something. */
  boolean isMeans(int target) {
    return target > 0
        && passage.at(target).before() == Passage.Break.NONE
        && passage.at(target).text().endsWith("ing")
        && passage.at(target - 1).text().equals("by");
  }

  /** A verb that says what its subject does, not "driving" nor "driven". */
  boolean isFinite(int target) {
    var text = passage.at(target).text();
    return !text.endsWith("ing") && !isParticiple(text);
  }

  private Optional<Actors.Actor> of(int from, int to) {
    var named = actors.in(from, to);
    return named.stream()
        .filter(actor -> actor.who() == Actors.Who.COACH)
        .findFirst()
        .or(() -> named.stream().filter(actors::isSubject).findFirst())
        .map(this::resolved);
  }

  private Optional<Actors.Actor> nextTo(int from, int target) {
    var before = actors.in(from, target);
    for (int i = before.size() - 1; i >= 0; i--) {
      var actor = before.get(i);
      if (isNextTo(actor, target)
          && !passage.at(actor.end() - 1).owns()
          && !isGoal(actor, target)) {
        return Optional.of(besides(head(actor, before.subList(0, i)), before.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  // "goes to court to tell the judge": not the court does it.
  private boolean isGoal(Actors.Actor actor, int target) {
    int first = actors.firstOf(actor);
    return actor.who() != Actors.Who.COACH
        && actor.end() < target
        && passage.at(actor.end()).text().equals("to")
        && first > 0
        && passage.at(first).before() == Passage.Break.NONE
        && passage.at(first - 1).is(Grammar.PREPOSITIONS);
  }

  // "the nurse on the team": the nurse.
  private Actors.Actor head(Actors.Actor actor, List<Actors.Actor> before) {
    int first = actors.firstOf(actor);
    if (before.isEmpty() || first == 0 || !passage.at(first - 1).is(Grammar.PREPOSITIONS)) {
      return actor;
    }
    var other = before.get(before.size() - 1);
    return other.end() == first - 1
            && passage.at(first - 1).before() == Passage.Break.NONE
            && !passage.at(first - 1).text().equals("to")
        ? other
        : actor;
  }

  // "Coaches and volunteers take turns": the coaches do.
  private Actors.Actor besides(Actors.Actor actor, List<Actors.Actor> before) {
    int first = actors.firstOf(actor);
    if (actor.who() == Actors.Who.COACH || before.isEmpty() || first == 0) {
      return actor;
    }
    var other = before.get(before.size() - 1);
    boolean both =
        other.who() == Actors.Who.COACH
            && other.end() == first - 1
            && passage.at(first - 1).text().equals("and")
            && !passage.at(other.end() - 1).owns();
    return both ? other : actor;
  }

  // "passengers carried in the van": people whom somebody else carries.
  private boolean isDoneTo(Actors.Actor actor, int target) {
    return actor.who() == Actors.Who.PERSON
        && actor.end() == target
        && isParticiple(passage.at(target).text());
  }

  // "The one who drives is the coach"
  private Actors.Actor named(Actors.Actor actor, Stretch target) {
    boolean one =
        actor.who() == Actors.Who.PERSON
            && actor.end() < target.start()
            && passage.at(actor.end()).text().equals("who");
    return one
        ? agent(target.end(), false).filter(agent -> agent.who() == Actors.Who.COACH).orElse(actor)
        : actor;
  }

  // "sees whoever is waiting, takes a history": who waits is not who takes it.
  private boolean isEmbedded(Actors.Actor actor, int from) {
    int first = actors.firstOf(actor);
    return first > from
        && passage.at(first).before() == Passage.Break.NONE
        && !passage.at(first - 1).is(Grammar.BEFORE_SUBJECT);
  }

  // "a coach visits and, if the person is willing, drives": the condition ends at the comma.
  private boolean isInCondition(Actors.Actor actor, int target) {
    int first = actors.firstOf(actor);
    if (first == 0 || !passage.at(first - 1).is(Grammar.CONDITIONS)) {
      return false;
    }
    return passage.has(Passage.Break.COMMA, actor.end(), target);
  }

  // "It falls to the peer on duty to say …"
  private boolean isCharged(Actors.Actor actor) {
    int first = actors.firstOf(actor);
    return actor.who() == Actors.Who.COACH
        && first > 1
        && passage.at(first).before() == Passage.Break.NONE
        && passage.at(first - 1).text().equals("to")
        && passage.at(first - 2).isFormOf(Grammar.CHARGES);
  }

  // "dispatch asks the peer to come and …"
  private boolean isToDo(Actors.Actor actor, int target) {
    return actor.who() == Actors.Who.COACH
        && actor.end() < target
        && passage.at(actor.end()).before() == Passage.Break.NONE
        && passage.at(actor.end()).text().equals("to")
        && !passage.at(actor.end() - 1).owns();
  }

  private boolean isRelative(Actors.Actor actor, int target) {
    return actor.end() < target
        && passage.at(actor.end()).before().compareTo(Passage.Break.COMMA) <= 0
        && passage.at(actor.end()).text().equals("who");
  }

  private Optional<Actors.Actor> before(int from, int to) {
    var before = actors.in(from, to);
    for (int i = before.size() - 1; i >= 0; i--) {
      var actor = before.get(i);
      if (actors.isSubject(actor)
          && actor.who() != Actors.Who.PRONOUN
          && !isInCondition(actor, to)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private Actors.Actor resolved(Actors.Actor actor) {
    if (actor.who() != Actors.Who.PRONOUN) {
      return actor;
    }
    int sentence = passage.sentenceStart(actor.start());
    var here = before(sentence, actor.start());
    if (here.isPresent()) {
      return here.get();
    }
    // "They" are those spoken of before, coaches first: a proposal speaks of its coaches.
    int from = Math.max(0, sentence - MEMORY);
    var before =
        actors.in(from, sentence).stream()
            .filter(each -> actors.isSubject(each) && each.who() != Actors.Who.PRONOUN)
            .toList();
    var coach = before.stream().filter(each -> each.who() == Actors.Who.COACH).findFirst();
    boolean single = !passage.at(actor.start()).text().startsWith("they");
    if (single && coach.isPresent()) {
      return coach.get();
    }
    if (single && before.isEmpty()) {
      // "each coach's week, in which she …"
      return actors.in(from, actor.start()).stream()
          .filter(each -> each.who() == Actors.Who.COACH)
          .findFirst()
          .orElse(actor);
    }
    return before.isEmpty() ? actor : before.get(before.size() - 1);
  }

  private boolean isNextTo(Actors.Actor actor, int target) {
    for (int i = actor.end(); i < target; i++) {
      var word = passage.at(i);
      boolean light =
          word.is(Grammar.LIGHT) || (word.text().endsWith("ly") && word.text().length() > 4);
      if (!light || word.before() != Passage.Break.NONE) {
        return false;
      }
    }
    return passage.at(target).before() == Passage.Break.NONE;
  }

  /** "is assessed", "are to be driven": what stands before is not who does it. */
  boolean isPassive(int target) {
    if (!isParticiple(passage.at(target).text())) {
      return false;
    }
    int at = target - 1;
    while (at > 0
        && at > target - 3
        && (passage.at(at).text().endsWith("ly") || passage.at(at).is(Grammar.BETWEEN))) {
      at--;
    }
    return at >= 0 && passage.at(at).isFormOf(Grammar.BE);
  }

  private static boolean isParticiple(String text) {
    return text.endsWith("ed")
        || text.endsWith("en")
        || text.endsWith("wn")
        || text.endsWith("un")
        || Grammar.PARTICIPLES.contains(text);
  }

  /**
   * "by the coach", "falls to the peer" behind what is done.
   *
   * @param by whether "by" may name who does it
   */
  private Optional<Actors.Actor> agent(int end, boolean by) {
    for (int i = end; i < passage.count() && i < end + FARTHEST_AGENT; i++) {
      var word = passage.at(i);
      if (word.before().compareTo(Passage.Break.CLAUSE) >= 0 || word.is(Grammar.BREAKERS)) {
        return Optional.empty();
      }
      boolean done = by && word.text().equals("by") && !isOfAName(i, end);
      if (done || word.isFormOf(Grammar.FALLS)) {
        int at = name(i + 1);
        var named =
            actors.around(at).stream()
                .filter(actor -> actor.start() <= at && actor.end() > at)
                .findFirst();
        if (named.isPresent()) {
          var actor = named.get();
          // "by the hospital's team", "by the coach's supervisor"
          return Optional.of(
              passage.at(actor.end() - 1).owns()
                  ? new Actors.Actor(Actors.Who.OTHER, actor.start(), actor.end())
                  : resolved(actor));
        }
        if (done && at < passage.count() && isName(at)) {
          return Optional.of(new Actors.Actor(Actors.Who.OTHER, at, at + 1));
        }
      }
    }
    return Optional.empty();
  }

  // "hours ordered by the judge" names who ordered, not who supervises them.
  private boolean isOfAName(int by, int end) {
    return by - 1 > end
        && isParticiple(passage.at(by - 1).text())
        && !passage.at(by - 2).isFormOf(Grammar.BE)
        && !passage.at(by - 2).is(Grammar.BETWEEN)
        && !passage.at(by - 2).is(Grammar.AUXILIARIES);
  }

  private int name(int from) {
    int at = from;
    while (at + 1 < passage.count()
        && at < from + FARTHEST_NAME - 1
        && passage.at(at + 1).before() == Passage.Break.NONE
        && (passage.at(at).is(Grammar.ADJECTIVES)
            || passage.at(at).is(Grammar.PREPOSITIONS)
            || passage.at(at).is(Grammar.BEFORE_A_NAME))) {
      at++;
    }
    return at;
  }

  private boolean isName(int at) {
    var word = passage.text().substring(passage.at(at).start(), passage.at(at).end());
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }
}
