package org.abatecheck.text;

/** Whether what is said at a target holds now: not ended, not left behind, not merely wished. */
final class Standing {

  private final Prose prose;
  private final Passage passage;
  private final boolean tracked;

  /**
   * @param tracked whether the passage names what is counted, so that an end is counted too
   */
  Standing(Prose prose, boolean tracked) {
    this.prose = prose;
    this.passage = prose.passage();
    this.tracked = tracked;
  }

  boolean isEnded(Stretch target, boolean money) {
    int sentence = passage.sentenceStart(target.start());
    int end = passage.sentenceEnd(target.end() - 1);
    int next = passage.nextSentenceEnd(end);
    boolean past =
        money
            ? prose.all(Context.Modifier.PAST, sentence, end).stream()
                .anyMatch(match -> isPastOfMoney(match, target))
            : hasLasting(Context.Modifier.PAST, sentence, end, target);
    boolean goesOn =
        prose.all(Context.Modifier.CONTINUED, sentence, past ? end : next).stream()
            .anyMatch(
                match ->
                    !isNegated(match.start())
                        && !isOfNone(match.end())
                        && !isPartOf(match, target)
                        && !endsAfter(match.end()));
    if (goesOn) {
      return false;
    }
    if (past || isDated(target, sentence, end)) {
      return true;
    }
    if (hasLasting(Context.Modifier.ENDED, end, next, target)) {
      return true;
    }
    // "People removed or dismissed" is what is counted; only a later sentence can end the count.
    return !tracked && !money && hasLasting(Context.Modifier.ENDED, sentence, end, target);
  }

  // "The old post" and "the coach they used to pay" may well be paid from now on.
  private boolean isPastOfMoney(Terms.Match match, Stretch target) {
    boolean apart = match.end() <= target.start() || match.start() >= target.end();
    boolean described =
        match.start() >= target.end() && passage.at(match.end() - 1).is(Grammar.FORMER)
            || prose.clauses().depends(prose.clauses().start(match.start()), match.end());
    return apart && !described && bears(match, target) && !isOfPeople(match);
  }

  // "In the pilot coaches kept the files"
  private boolean isDated(Stretch target, int sentence, int end) {
    boolean pastTense = false;
    for (int i = target.start(); i < Math.min(target.start() + 2, target.end()); i++) {
      var verb = passage.at(i);
      pastTense |=
          verb.text().endsWith("ed")
              || verb.forms().size() > 1
                  && !verb.text().endsWith("s")
                  && !verb.text().endsWith("ing");
    }
    return pastTense
        && !prose.subjects().isPassive(target.start())
        && hasLasting(Context.Modifier.DATED, sentence, end, target);
  }

  // "they keep none"
  private boolean isOfNone(int at) {
    return at < passage.count() && passage.at(at).is(Grammar.NONE);
  }

  // "since the new agreement that has stopped"
  private boolean endsAfter(int from) {
    return prose.has(
        Context.Modifier.ENDED, from, prose.clauses().end(from, passage.sentenceEnd(from - 1)));
  }

  private boolean hasLasting(Context.Modifier modifier, int from, int to, Stretch target) {
    return prose.all(modifier, from, to).stream()
        .filter(match -> !isPartOf(match, target) && !isOfAQuotation(match, target))
        .anyMatch(match -> bears(match, target) && !isOfPeople(match));
  }

  // Closed as "no longer needed" is closed today.
  private boolean isOfAQuotation(Terms.Match match, Stretch target) {
    int quotation = passage.at(match.start()).quoted();
    return quotation > 0 && quotation != passage.at(target.start()).quoted();
  }

  // "used to", "no longer" and the like within a deed are a part of its name.
  private static boolean isPartOf(Terms.Match match, Stretch target) {
    return match.start() >= target.start() && match.end() <= target.end();
  }

  // "tells the officer when somebody no longer comes": the deed itself goes on.
  private boolean bears(Terms.Match match, Stretch target) {
    if (match.start() < target.end()) {
      return !isCondition(match, target);
    }
    boolean dependent = false;
    for (int i = target.end(); i < match.start(); i++) {
      if (passage.at(i).before().compareTo(Passage.Break.CLAUSE) >= 0) {
        dependent = false;
      }
      // "… that has stopped" may speak of the deed itself.
      dependent |= depends(i) && !(i + 1 == match.start() && passage.at(i).text().equals("that"));
    }
    return !dependent;
  }

  // "If snow has stopped the bus, takes people along"; but "until last year, …" is a time.
  private boolean isCondition(Terms.Match match, Stretch target) {
    int from = passage.sentenceStart(match.start());
    if (match.start() == from || !passage.at(from).is(Grammar.CONDITIONS)) {
      return false;
    }
    return passage.has(Passage.Break.COMMA, match.end(), target.start())
        && prose.all(Context.Modifier.ENDED, match.start(), match.end()).contains(match);
  }

  private boolean depends(int at) {
    var word = passage.at(at);
    return word.is(Grammar.DEPENDING)
        || word.text().equals("that") && word.before() == Passage.Break.NONE;
  }

  // "people who dropped out", "those removed from housing"
  private boolean isOfPeople(Terms.Match match) {
    int from = Math.max(passage.sentenceStart(match.start()), match.start() - 4);
    return prose.actors().in(from, match.start()).stream()
        .filter(actor -> actor.who() == Actors.Who.PERSON)
        .anyMatch(
            actor -> {
              for (int i = actor.end(); i < match.start(); i++) {
                if (!passage.at(i).is(Grammar.LIGHT)) {
                  return false;
                }
              }
              return true;
            });
  }

  private boolean isNegated(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (passage.at(i).forms().contains("not") || passage.at(i).text().equals("never")) {
        return true;
      }
    }
    return false;
  }
}
