package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  record Actor(Who who, int start, int end) {}

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who");
  private static final Set<String> BEFORE_SUBJECT =
      Set.of(
          "and",
          "or",
          "but",
          "if",
          "when",
          "while",
          "that",
          "which",
          "because",
          "so",
          "as",
          "unless",
          "where",
          "although",
          "though",
          "than",
          "then",
          "after",
          "before",
          "until",
          "since",
          "whether",
          "once",
          "nor",
          "neither",
          "whom",
          "yet",
          "only",
          "even",
          "case",
          "not",
          "no",
          "whereas",
          "however",
          "instead",
          "means",
          "days",
          "says",
          "said",
          "provided");
  private static final Set<String> LIGHT =
      Set.of(
          "will",
          "shall",
          "may",
          "can",
          "must",
          "should",
          "would",
          "might",
          "could",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "does",
          "do",
          "did",
          "has",
          "have",
          "had",
          "to",
          "not",
          "never",
          "also",
          "then",
          "always",
          "often",
          "sometimes",
          "routinely",
          "regularly",
          "still",
          "now",
          "who",
          "that",
          "which",
          "only",
          "just",
          "ever",
          "how",
          "himself",
          "herself",
          "themselves",
          "itself",
          "alone",
          "each",
          "both",
          "all",
          "already",
          "currently",
          "first",
          "either",
          "need",
          "needs",
          "won't",
          "don't",
          "doesn't",
          "can't",
          "cannot",
          "didn't",
          "aren't",
          "isn't",
          "shouldn't",
          "wouldn't",
          "expected",
          "required",
          "asked",
          "allowed",
          "authorized",
          "permitted",
          "able",
          "free",
          "trained",
          "willing",
          "there",
          "on",
          "duty",
          "shift",
          "going",
          "supposed",
          "assigned",
          "directed",
          "there's");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "the",
          "a",
          "an",
          "any",
          "their",
          "her",
          "his",
          "its",
          "all",
          "each",
          "every",
          "our",
          "your",
          "some",
          "these",
          "those",
          "this",
          "that",
          "one",
          "two",
          "three",
          "four",
          "both",
          "trained",
          "certified",
          "licensed",
          "local",
          "new",
          "another",
          "same",
          "other",
          "county",
          "city",
          "town",
          "lead",
          "senior",
          "no",
          "neither",
          "nor",
          "not",
          "paid",
          "whichever",
          "whatever",
          "only",
          "few",
          "many",
          "most");
  private static final Set<String> BE = Set.of("be", "get");
  private static final Set<String> FALLS =
      Set.of("be", "fall", "go", "lie", "rest", "belong", "default", "pass", "assign");

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
      if (PRONOUNS.contains(mark > 0 ? word.substring(0, mark) : word) && !word.startsWith("who")) {
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

  List<Actor> all() {
    return actors;
  }

  List<Actor> in(int from, int to) {
    return actors.stream().filter(actor -> actor.start() >= from && actor.end() <= to).toList();
  }

  boolean names(Who who, int from, int to) {
    return actors.stream()
        .anyMatch(actor -> actor.who() == who && actor.start() >= from && actor.end() <= to);
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
    if (passage.at(at - 1).is(BEFORE_SUBJECT)) {
      return true;
    }
    boolean verbFollows =
        actor.end() < passage.count()
            && passage.at(actor.end()).before() == Passage.Break.NONE
            && passage.at(actor.end()).is(MODALS);
    return verbFollows && !passage.at(at - 1).is(PREPOSITIONS);
  }

  private static final Set<String> MODALS =
      Set.of(
          "will", "shall", "may", "can", "must", "should", "would", "is", "are", "was", "were",
          "does", "do", "did", "has", "have", "won't", "don't", "doesn't", "can't", "cannot", "who",
          "never", "isn't", "aren't");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "with",
          "to",
          "from",
          "by",
          "at",
          "on",
          "in",
          "between",
          "among",
          "about",
          "against",
          "per",
          "like",
          "including");

  /** Where somebody's name begins, with the words that go before it. */
  int firstOf(Actor actor) {
    int at = actor.start();
    while (at > 0
        && passage.at(at).before() == Passage.Break.NONE
        && passage.at(at - 1).is(ADJECTIVES)) {
      at--;
    }
    return at;
  }

  /** Where the clause begins in which a word stands: behind a mark, or with a new subject. */
  int clauseStart(int target) {
    int from = target;
    while (from > 0 && passage.at(from).before().compareTo(Passage.Break.CLAUSE) < 0) {
      if (passage.at(from).is(BREAKERS) || isNegatedAgain(from)) {
        return from;
      }
      from--;
    }
    int start = from;
    for (var actor : actors) {
      int first = firstOf(actor);
      if (actor.start() > start && actor.end() <= target && first > start && isSubject(actor)) {
        boolean comma = passage.at(first).before() == Passage.Break.COMMA;
        var before = passage.at(first - 1);
        boolean joined =
            before.text().equals("and")
                || before.text().equals("so")
                || before.text().equals("but");
        boolean afterJoined =
            before.is(SUBORDINATING)
                && first > 1
                && passage.at(first - 1).before() == Passage.Break.COMMA;
        boolean conditionThenMain = comma && !inList(actor);
        if (conditionThenMain || (joined && verbAfter(actor)) || afterJoined) {
          start = first;
        }
      }
    }
    return start;
  }

  // "is no driver and does not take riders": what is negated again is not turned round twice.
  private boolean isNegatedAgain(int at) {
    return at > 0
        && passage.at(at).forms().contains("not")
        && (passage.at(at - 1).text().equals("and")
            || at > 1 && passage.at(at - 2).text().equals("and"));
  }

  private boolean verbAfter(Actor actor) {
    return true;
  }

  // "no police, coaches or nurses": what follows is one more of the same.
  private boolean inList(Actor actor) {
    return actor.end() < passage.count()
        && (passage.at(actor.end()).text().equals("or")
            || passage.at(actor.end()).text().equals("nor")
            || passage.at(actor.end()).before() == Passage.Break.COMMA
                && passage.at(firstOf(actor)).text().equals("nor"));
  }

  private static final Set<String> SUBORDINATING =
      Set.of("while", "whereas", "though", "although", "but", "so", "which");
  static final Set<String> BREAKERS =
      Set.of(
          "but",
          "however",
          "though",
          "although",
          "except",
          "yet",
          "nonetheless",
          "nevertheless",
          "whereas",
          "instead",
          "otherwise",
          "unless",
          "so",
          "because",
          "hence",
          "therefore",
          "since");

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
    var found = here.isPresent() ? here : subjectBefore(0, sentence);
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
      boolean light = word.is(LIGHT) || (word.text().endsWith("ly") && word.text().length() > 4);
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
        || PARTICIPLES.contains(text))) {
      return false;
    }
    int at = target - 1;
    while (at > 0
        && at > target - 3
        && (passage.at(at).text().endsWith("ly") || passage.at(at).is(BETWEEN))) {
      at--;
    }
    return at >= 0 && passage.at(at).forms().stream().anyMatch(BE::contains);
  }

  private static final Set<String> BETWEEN =
      Set.of("also", "then", "not", "never", "always", "first", "still", "now");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "held", "made", "kept", "done", "run", "set", "put", "brought", "told", "sent", "led",
          "found", "paid", "read", "cut", "met");

  /** "by the coach", "falls to the peer" behind what is done. */
  private Optional<Actor> agent(int end) {
    for (int i = end; i < passage.count() && i < end + 14; i++) {
      var word = passage.at(i);
      if (i > end && word.before().compareTo(Passage.Break.CLAUSE) >= 0 || word.is(BREAKERS)) {
        return Optional.empty();
      }
      boolean falls = word.forms().stream().anyMatch(FALLS::contains);
      if (word.text().equals("by") || falls) {
        int from = i + 1;
        while (from < passage.count()
            && from < i + 5
            && (passage.at(from).is(ADJECTIVES) || passage.at(from).is(PREPOSITIONS))) {
          from++;
        }
        int at = from;
        var named =
            actors.stream().filter(actor -> actor.start() <= at && actor.end() > at).findFirst();
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
    return actors.stream()
        .anyMatch(
            actor ->
                actor.who() == Who.COACH
                    && actor.end() <= target
                    && actor.end() > target - 3
                    && (passage.at(actor.end() - 1).owns() || actor.end() == target));
  }
}
