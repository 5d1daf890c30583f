package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is named in a passage, and who does what a phrase of it says. */
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
  // Farther back nobody looks for whom "they" are.
  private static final int MEMORY = 80;

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
    return kept;
  }

  private static void add(List<Actor> found, List<Terms.Match> matches, Who who) {
    matches.forEach(match -> found.add(new Actor(who, match.start(), match.end())));
  }

  List<Actor> in(int from, int to) {
    return Stretch.between(actors, from, to);
  }

  /** Whether a word belongs to the name of somebody else than the coach. */
  boolean isSomebody(int at) {
    return in(Math.max(0, at - MOST_BEFORE), Math.min(passage.count(), at + MOST_BEFORE)).stream()
        .anyMatch(actor -> actor.who() != Who.COACH && actor.start() <= at && actor.end() > at);
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
    if (passage.at(at).before() != Passage.Break.NONE) {
      return true;
    }
    if (passage.at(at - 1).is(Grammar.BEFORE_SUBJECT)) {
      return true;
    }
    boolean verbFollows =
        actor.end() < passage.count()
            && passage.at(actor.end()).before() == Passage.Break.NONE
            && passage.at(actor.end()).is(Grammar.MODALS);
    return verbFollows && !passage.at(at - 1).is(Grammar.PREPOSITIONS);
  }

  /** Where somebody's name begins, with the words that go before it. */
  int firstOf(Actor actor) {
    int at = actor.start();
    while (at > Math.max(0, actor.start() - MOST_BEFORE)
        && passage.at(at).before() == Passage.Break.NONE
        && passage.at(at - 1).is(Grammar.ADJECTIVES)) {
      at--;
    }
    return at;
  }

  /** Where the clause begins in which a word stands: behind a mark, or with a new subject. */
  int clauseStart(int target) {
    int from = target;
    while (from > 0 && passage.at(from).before().compareTo(Passage.Break.CLAUSE) < 0) {
      if (passage.at(from).is(Grammar.BREAKERS) || isNegatedAgain(from)) {
        return from;
      }
      from--;
    }
    int start = from;
    for (var actor : in(from, target)) {
      int first = firstOf(actor);
      if (actor.start() > start && actor.end() <= target && first > start && isSubject(actor)) {
        boolean comma = passage.at(first).before() == Passage.Break.COMMA;
        var before = passage.at(first - 1);
        boolean joined =
            before.text().equals("and")
                || before.text().equals("so")
                || before.text().equals("but");
        boolean afterJoined =
            before.is(Grammar.SUBORDINATING)
                && first > 1
                && passage.at(first - 1).before() == Passage.Break.COMMA;
        boolean conditionThenMain = comma && !inList(actor);
        if (conditionThenMain || joined || afterJoined) {
          start = first;
        }
      }
    }
    return start;
  }

  // "is no driver and does not take riders": what is negated again is not turned round twice.
  boolean isNegatedAgain(int at) {
    var word = passage.at(at);
    if (at == 0 || !(word.forms().contains("not") || word.is(Grammar.NEGATED_AGAIN))) {
      return false;
    }
    return word.before() == Passage.Break.COMMA
        || passage.at(at - 1).text().equals("and")
        || at > 1 && word.forms().contains("not") && passage.at(at - 2).text().equals("and");
  }

  // "no police, coaches or nurses": what follows is one more of the same.
  private boolean inList(Actor actor) {
    return actor.end() < passage.count()
        && (passage.at(actor.end()).text().equals("or")
            || passage.at(actor.end()).text().equals("nor")
            || passage.at(actor.end()).before() == Passage.Break.COMMA
                && passage.at(firstOf(actor)).text().equals("nor"));
  }

  /** Who does what is said at a target; empty when nobody is named. */
  Optional<Actor> subject(int target, int end) {
    int clause = start(target);
    if (isPassive(target)) {
      return agent(end);
    }
    var agent = agent(end);
    var before = in(clause, target);
    for (int i = before.size() - 1; i >= 0; i--) {
      var actor = before.get(i);
      if (isNextTo(actor, target) && !passage.at(actor.end() - 1).owns()) {
        return Optional.of(resolved(actor));
      }
    }
    if (agent.isPresent()) {
      return agent;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      var actor = before.get(i);
      if (isSubject(actor) || isRelative(actor, target)) {
        return Optional.of(resolved(actor));
      }
    }
    // The clause goes on with the subject of the one before it.
    if (clause > 0 && passage.at(clause).before() != Passage.Break.SENTENCE) {
      return subjectBefore(passage.sentenceStart(clause), clause);
    }
    return Optional.empty();
  }

  private boolean isRelative(Actor actor, int target) {
    return actor.end() < target
        && passage.at(actor.end()).before() == Passage.Break.NONE
        && passage.at(actor.end()).text().equals("who");
  }

  Optional<Actor> subjectBefore(int from, int to) {
    var before = in(from, to);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (isSubject(before.get(i)) && before.get(i).who() != Who.PRONOUN) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private Actor resolved(Actor actor) {
    if (actor.who() != Who.PRONOUN) {
      return actor;
    }
    // "They" are those spoken of before, coaches first: a proposal speaks of its coaches.
    int sentence = passage.sentenceStart(actor.start());
    var here = subjectBefore(sentence, actor.start());
    var found = here.isPresent() ? here : subjectBefore(Math.max(0, sentence - MEMORY), sentence);
    return found.orElse(actor);
  }

  private int start(int target) {
    int from = target;
    while (from > 0 && passage.at(from).before().compareTo(Passage.Break.CLAUSE) < 0) {
      from--;
    }
    return from;
  }

  private boolean isNextTo(Actor actor, int target) {
    for (int i = actor.end(); i < target; i++) {
      var word = passage.at(i);
      boolean light =
          word.is(Grammar.LIGHT) || (word.text().endsWith("ly") && word.text().length() > 4);
      if (!light || word.before() != Passage.Break.NONE) {
        return false;
      }
    }
    return actor.end() == target ? passage.at(target).before() == Passage.Break.NONE : true;
  }

  /** "is assessed", "are to be driven": what stands before is not who does it. */
  boolean isPassive(int target) {
    var text = passage.at(target).text();
    if (!(text.endsWith("ed")
        || text.endsWith("en")
        || text.endsWith("wn")
        || text.endsWith("un")
        || Grammar.PARTICIPLES.contains(text))) {
      return false;
    }
    int at = target - 1;
    while (at > 0
        && at > target - 3
        && (passage.at(at).text().endsWith("ly") || passage.at(at).is(Grammar.BETWEEN))) {
      at--;
    }
    return at >= 0 && passage.at(at).forms().stream().anyMatch(Grammar.BE::contains);
  }

  /** "by the coach", "falls to the peer" behind what is done. */
  private Optional<Actor> agent(int end) {
    for (int i = end; i < passage.count() && i < end + 14; i++) {
      var word = passage.at(i);
      if (i > end && word.before().compareTo(Passage.Break.CLAUSE) >= 0
          || word.is(Grammar.BREAKERS)) {
        return Optional.empty();
      }
      boolean falls = word.forms().stream().anyMatch(Grammar.FALLS::contains);
      if (word.text().equals("by") || falls) {
        int from = i + 1;
        while (from < passage.count()
            && from < i + 5
            && (passage.at(from).is(Grammar.ADJECTIVES)
                || passage.at(from).is(Grammar.PREPOSITIONS))) {
          from++;
        }
        int at = from;
        var named =
            in(Math.max(0, at - MOST_BEFORE), Math.min(passage.count(), at + MOST_BEFORE)).stream()
                .filter(actor -> actor.start() <= at && actor.end() > at)
                .findFirst();
        if (named.isPresent() && !passage.at(named.get().end() - 1).owns()) {
          return named.map(this::resolved);
        }
        if (word.text().equals("by") && from < passage.count() && isName(from)) {
          return Optional.of(new Actor(Who.OTHER, from, from + 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isName(int at) {
    var word = passage.text().substring(passage.at(at).start(), passage.at(at).end());
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1));
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
