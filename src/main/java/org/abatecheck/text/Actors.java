package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who is named in a passage. */
final class Actors {

  enum Who {
    COACH,
    PROGRAM,
    PERSON,
    OTHER,
    AGENCY,
    PRONOUN
  }

  /** Somebody named. */
  record Actor(Who who, int start, int end) implements Stretch {}

  // More words do not stand before a name.
  private static final int MOST_BEFORE = 6;

  // "at the old high school"
  private static final int MOST_BEFORE_A_PLACE = 4;

  private final Passage passage;
  private final List<Actor> actors;

  Actors(Passage passage, Context context) {
    this.passage = passage;
    this.actors = named(passage, context);
  }

  private static List<Actor> named(Passage passage, Context context) {
    var found = new ArrayList<Actor>();
    add(found, context.terms(Context.Modifier.NOBODY).in(passage), null);
    add(found, context.terms(Context.Modifier.COACHES).in(passage), Who.COACH);
    add(found, context.terms(Context.Modifier.PROGRAM).in(passage), Who.PROGRAM);
    add(found, context.terms(Context.Modifier.PEOPLE).in(passage), Who.PERSON);
    add(found, context.terms(Context.Modifier.OTHERS).in(passage), Who.OTHER);
    add(found, context.terms(Context.Modifier.AGENCIES).in(passage), Who.AGENCY);
    for (int i = 0; i < passage.count(); i++) {
      var word = passage.at(i).text();
      int mark = word.indexOf('\'');
      if (Grammar.PRONOUNS.contains(mark > 0 ? word.substring(0, mark) : word)
          && !word.startsWith("who")) {
        found.add(new Actor(Who.PRONOUN, i, i + 1));
      }
    }
    found.sort(
        Comparator.comparingInt(Actor::start)
            .thenComparing(Comparator.comparingInt(Actor::end).reversed()));
    var kept = new ArrayList<Actor>();
    int end = 0;
    for (var actor : found) {
      if (actor.start() >= end) {
        kept.add(actor);
        end = actor.end();
      } else if (actor.end() > end && actor.start() > kept.get(kept.size() - 1).start()) {
        // "peer case manager": the longer reading ends later and speaks.
        kept.set(
            kept.size() - 1,
            new Actor(actor.who(), kept.get(kept.size() - 1).start(), actor.end()));
        end = actor.end();
      }
    }
    kept.removeIf(actor -> actor.who() == null);
    kept.removeIf(actor -> isVerb(actor, passage, kept));
    return kept;
  }

  // "Polices the sign-in sheet", "Chairs the team": a deed, though somebody is called so.
  private static boolean isVerb(Actor actor, Passage passage, List<Actor> all) {
    var word = passage.at(actor.start());
    return actor.end() == actor.start() + 1
        && word.before() == Passage.Break.SENTENCE
        && actor.who() != Who.PRONOUN
        && word.text().endsWith("s")
        && actor.end() < passage.count()
        && passage.at(actor.end()).before() == Passage.Break.NONE
        && (passage.at(actor.end()).is(Terms.DETERMINERS)
            || Stretch.between(all, actor.end(), actor.end() + 1).stream()
                .anyMatch(next -> next.who() == Who.PERSON));
  }

  private static void add(List<Actor> found, List<Terms.Match> matches, Who who) {
    matches.forEach(match -> found.add(new Actor(who, match.start(), match.end())));
  }

  List<Actor> in(int from, int to) {
    return Stretch.between(actors, from, to);
  }

  /** Whether a word belongs to the name of somebody else than the coach. */
  boolean isSomebody(int at) {
    return around(at).stream()
        .anyMatch(actor -> actor.who() != Who.COACH && actor.start() <= at && actor.end() > at);
  }

  /** Whether somebody belongs to the program: "our house", "the partner". */
  boolean isOurs(Actor actor) {
    for (int i = firstOf(actor); i < actor.end(); i++) {
      if (passage.at(i).is(Grammar.OURS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words begin with a coach who is named: "peers run a shuttle". */
  boolean namesCoachFirst(int from, int to) {
    return in(from, to).stream()
        .findFirst()
        .filter(actor -> actor.who() == Who.COACH && actor.start() == from)
        .filter(actor -> !passage.at(actor.end() - 1).owns())
        .isPresent();
  }

  /** Whether somebody's name only says where: "at the Senior Center". */
  boolean isPlace(Actor actor) {
    for (int i = actor.start(); i > Math.max(0, actor.start() - MOST_BEFORE_A_PLACE); i--) {
      if (passage.at(i).before() != Passage.Break.NONE) {
        return false;
      }
      if (passage.at(i - 1).is(Grammar.WHERE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word belongs to anybody's name. */
  boolean isNamed(int at) {
    return around(at).stream().anyMatch(actor -> actor.start() <= at && actor.end() > at);
  }

  /** Those named near a word. */
  List<Actor> around(int at) {
    return in(Math.max(0, at - MOST_BEFORE), Math.min(passage.count(), at + MOST_BEFORE));
  }

  boolean names(Who who, int from, int to) {
    return in(from, to).stream().anyMatch(actor -> actor.who() == who);
  }

  /**
   * Whether somebody stands where a subject stands: first in the clause, or behind a conjunction.
   */
  boolean isSubject(Actor actor) {
    if (passage.at(actor.end() - 1).owns()) {
      return false;
    }
    int at = firstOf(actor);
    if (passage.at(at).before() != Passage.Break.NONE
        || passage.at(at - 1).is(Grammar.BEFORE_SUBJECT)) {
      return !isPartOfAName(actor);
    }
    boolean verbFollows =
        actor.end() < passage.count()
            && passage.at(actor.end()).before() == Passage.Break.NONE
            && (passage.at(actor.end()).is(Grammar.MODALS) || isOneWithAVerb(actor));
    return verbFollows && !passage.at(at - 1).is(Grammar.PREPOSITIONS);
  }

  // "at which time the coach keeps …"
  private boolean isOneWithAVerb(Actor actor) {
    var next = passage.at(actor.end());
    return actor.who() == Who.COACH
        && !passage.at(actor.end() - 1).text().endsWith("s")
        && next.endsAsOfOne()
        && next.forms().size() > 1;
  }

  // "arrest and court data": one court alone would have a verb in -s behind it.
  private boolean isPartOfAName(Actor actor) {
    if (actor.who() != Who.OTHER
        || actor.end() >= passage.count()
        || passage.at(actor.end()).before() != Passage.Break.NONE) {
      return false;
    }
    var name = passage.at(actor.end() - 1).text();
    var next = passage.at(actor.end());
    return !name.endsWith("s")
        && !name.equals("police")
        && !next.text().endsWith("s")
        && !next.text().endsWith("ed")
        && !next.text().endsWith("ly")
        && !next.is(Grammar.LIGHT)
        && !next.is(Grammar.MODALS)
        && !next.is(Grammar.PREPOSITIONS)
        && !next.is(Grammar.BEFORE_SUBJECT)
        && next.forms().size() == 1;
  }

  /** Where somebody's name begins, with the words that go before it. */
  int firstOf(Actor actor) {
    int at = actor.start();
    while (at > Math.max(0, actor.start() - MOST_BEFORE)
        && passage.at(at).before() == Passage.Break.NONE
        && (passage.at(at - 1).is(Grammar.ADJECTIVES) || passage.at(at - 1).owns())) {
      at--;
    }
    return at;
  }

  boolean isOwnedByCoach(int target) {
    return in(Math.max(0, target - MOST_BEFORE), target).stream()
        .anyMatch(
            actor ->
                actor.who() == Who.COACH
                    && actor.end() > target - 3
                    && (passage.at(actor.end() - 1).owns() || actor.end() == target));
  }
}
