package org.abatecheck.text;

import java.util.Arrays;
import java.util.Set;

/** The clauses of a passage: how far what is said before a word, or behind it, bears on it. */
final class Clauses {

  private static final Set<String> JOINS = Set.of("and", "or", "then");
  private static final Set<String> JOINS_SUBJECT = Set.of("and", "so", "but");

  private final Passage passage;
  private final Actors actors;

  // Of each word, once it was asked for; -1 until then.
  private final int[] starts;
  // Of each word, the first from it on at which a clause ends, and on which something depends.
  private final int[] ends;
  private final int[] depending;

  Clauses(Passage passage, Actors actors) {
    this.passage = passage;
    this.actors = actors;
    int count = passage.count();
    starts = new int[count];
    Arrays.fill(starts, -1);
    ends = new int[count + 1];
    depending = new int[count + 1];
    ends[count] = count;
    depending[count] = count;
    for (int at = count - 1; at >= 0; at--) {
      boolean ended = passage.at(at).is(Grammar.BREAKERS) || isNegatedAgain(at) || isParted(at);
      ends[at] = ended ? at : ends[at + 1];
      depending[at] = isDepending(at) ? at : depending[at + 1];
    }
  }

  // "…, as we do not want it"; but "works as a driver" goes on.
  private boolean isDepending(int at) {
    boolean reason =
        passage.at(at).text().equals("as")
            && passage.at(at).before() == Passage.Break.COMMA
            && at + 1 < passage.count()
            && actors.isNamed(at + 1);
    return reason || passage.at(at).is(Grammar.DEPENDING);
  }

  /** Where a clause begins: behind a mark, behind what it depends on, or with a new subject. */
  int start(int target) {
    if (starts[target] < 0) {
      starts[target] = sought(target);
    }
    return starts[target];
  }

  private int sought(int target) {
    int from = target;
    while (from > 0 && !isParted(from)) {
      if (passage.at(from).is(Grammar.BREAKERS) || isNegatedAgain(from)) {
        return from;
      }
      from--;
    }
    int start = afterCondition(from, target);
    for (var actor : actors.in(start, target)) {
      int first = actors.firstOf(actor);
      if (first > start && actors.isSubject(actor) && beginsClause(actor, first)) {
        start = first;
      }
    }
    boolean withActor =
        target > start
            && actors.around(target).stream()
                .anyMatch(
                    actor ->
                        actors.firstOf(actor) == target
                            && passage.at(target - 1).is(JOINS_SUBJECT)
                            && actors.isSubject(actor));
    return withActor ? target : start;
  }

  /** Where the words begin that no mark parts from a word. */
  int unparted(int target) {
    int from = target;
    while (from > 0 && !isParted(from)) {
      from--;
    }
    return from;
  }

  private boolean isParted(int at) {
    return passage.at(at).before().compareTo(Passage.Break.CLAUSE) >= 0;
  }

  // "If no driver is free, the coach …": the comma ends what the rest depends on.
  private int afterCondition(int from, int target) {
    if (!passage.at(from).is(Grammar.CONDITIONS)) {
      return from;
    }
    for (int i = from + 1; i <= target; i++) {
      if (passage.at(i).before() == Passage.Break.COMMA) {
        return i;
      }
    }
    return from;
  }

  private boolean beginsClause(Actors.Actor actor, int first) {
    var before = passage.at(first - 1);
    boolean conditionThenMain = passage.at(first).before() == Passage.Break.COMMA && !inList(actor);
    boolean joined = before.is(JOINS_SUBJECT);
    boolean afterJoined =
        before.is(Grammar.SUBORDINATING)
            && first > 1
            && passage.at(first - 1).before() == Passage.Break.COMMA;
    return conditionThenMain || joined || afterJoined;
  }

  // "no police, coaches or nurses": what follows is one more of the same.
  private boolean inList(Actors.Actor actor) {
    return actor.end() < passage.count()
        && (passage.at(actor.end()).text().equals("or")
            || passage.at(actor.end()).text().equals("nor")
            || passage.at(actor.end()).before() == Passage.Break.COMMA
                && passage.at(actors.firstOf(actor)).text().equals("nor"));
  }

  /** Where a clause ends that goes on at a word. */
  int end(int from, int sentenceEnd) {
    return from < sentenceEnd ? Math.min(ends[from], sentenceEnd) : from;
  }

  /** Where a clause ends, or something that it depends on begins: "… when they are not met". */
  int mainEnd(int from, int sentenceEnd) {
    int end = end(from, sentenceEnd);
    return from < end ? Math.min(depending[from], end) : end;
  }

  /** Whether, between two words, something begins that depends on what stands before. */
  boolean depends(int from, int to) {
    return depending[from] < to;
  }

  // "is no driver and does not take riders": what is negated again is not turned round twice.
  private boolean isNegatedAgain(int at) {
    var word = passage.at(at);
    if (at == 0 || !(word.forms().contains("not") || word.is(Grammar.NEGATED_AGAIN))) {
      return false;
    }
    return word.before() == Passage.Break.COMMA
        || passage.at(at - 1).text().equals("and")
        || at > 1 && word.forms().contains("not") && passage.at(at - 2).text().equals("and");
  }

  /** Whether a word goes on with the verbs of its clause: "and drives", ", tests". */
  boolean isJoined(int at) {
    return passage.at(at).before() != Passage.Break.NONE || isBehindAnd(at);
  }

  /** Whether "and", "or" or "then" stands before a word, an adverb apart. */
  boolean isBehindAnd(int at) {
    int before = at - 1;
    while (before > 0 && passage.at(before).text().endsWith("ly")) {
      before--;
    }
    return before >= 0 && passage.at(before).is(JOINS);
  }
}
