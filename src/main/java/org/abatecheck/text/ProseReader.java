package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles of each target in a passage whether it is said, and of whom. */
final class ProseReader {

  private final ProseLexicon lexicon;
  private final Prose prose;
  private final List<ProseLexicon.Target> found;
  private final Passage passage;
  private final String place;
  private final CoachDeed coachDeed;
  private final Tracking tracking;
  private final Exceptions exceptions;
  private final Quotations quotations;
  private final Actors actors;
  private final Clauses clauses;
  private final Subjects subjects;

  /**
   * @param found what the lexicon finds in the text
   */
  ProseReader(ProseLexicon lexicon, Prose prose, List<ProseLexicon.Target> found, String place) {
    this.found = found;
    this.lexicon = lexicon;
    this.prose = prose;
    this.passage = prose.passage();
    this.actors = prose.actors();
    this.clauses = prose.clauses();
    this.subjects = prose.subjects();
    this.place = place;
    this.coachDeed = new CoachDeed(prose, place);
    this.tracking = new Tracking(prose, lexicon, place);
    this.exceptions = new Exceptions(prose);
    this.quotations = new Quotations(prose);
  }

  List<ProseReading> readings() {
    var readings = new ArrayList<ProseReading>();
    int lastClause = -1;
    for (var target : targets()) {
      var reading = read(target);
      int clause = clauses.start(target.match().start());
      int last = readings.size() - 1;
      if (clause == lastClause && last >= 0) {
        // One finding for each clause: what is said goes before what is not.
        if (rank(reading) > rank(readings.get(last))) {
          readings.set(last, reading);
        }
      } else {
        readings.add(reading);
      }
      lastClause = clause;
    }
    return List.copyOf(readings);
  }

  // "The judge decides": who is named does nothing by the name.
  private List<ProseLexicon.Target> targets() {
    return found.stream()
        .filter(
            target -> lexicon.actor() != ProseLexicon.Actor.COACH || isOneClause(target.match()))
        .filter(target -> !isLeadOut(target.match()))
        .filter(target -> !isWhose(target))
        .filter(
            target ->
                target.kind() != ProseLexicon.Kind.ACT
                    || lexicon.actor() != ProseLexicon.Actor.COACH
                    || !actors.isSomebody(target.match().start()))
        .toList();
  }

  // "… does not run, the peer offers": the deed would be said of two.
  private boolean isOneClause(Terms.Match match) {
    return clauses.start(match.end() - 1) <= match.start();
  }

  // "the plan is the care manager's"
  private boolean isWhose(ProseLexicon.Target target) {
    return target.kind() == ProseLexicon.Kind.ACT
        && passage.at(target.match().end() - 1).owns()
        && passage.at(target.match().start()).forms().contains("be")
        && lexicon.actor() == ProseLexicon.Actor.COACH;
  }

  // "Banned from the dashboard: arrests": what leads a list in is not in it.
  private boolean isLeadOut(Terms.Match match) {
    return prose.coverage(Context.Modifier.LEAD_OUTS).overlaps(match)
        && match.start() == clauses.unparted(match.start())
        && passage.has(Passage.Break.COLON, match.end(), passage.sentenceEnd(match.start()) - 1);
  }

  private static int rank(ProseReading reading) {
    return switch (reading.asserted()) {
      case YES -> 2;
      case UNSETTLED -> 1;
      case NO -> 0;
    };
  }

  private ProseReading read(ProseLexicon.Target target) {
    var settled = settle(target);
    var match = target.match();
    return new ProseReading(
        passage.at(match.start()).start(),
        passage.at(match.end() - 1).end(),
        settled.actor(),
        settled.asserted(),
        settled.why());
  }

  private Settled settle(ProseLexicon.Target target) {
    int start = target.match().start();
    int end = target.match().end();
    int sentence = passage.sentenceStart(start);
    int sentenceEnd = passage.sentenceEnd(end - 1);
    boolean coach = lexicon.actor() == ProseLexicon.Actor.COACH;
    String actor = coach ? "coach" : "program";
    if (place.equals("boundary")) {
      return boundary(target, actor);
    }
    if (passage.isQuestion(start)) {
      return Settled.no(actor, "it is asked, not said");
    }
    if (passage.at(start).quoted() > 0) {
      return quotations.settle(start, actor);
    }
    var standing = new Standing(prose, place.equals("tracked"));
    if (standing.isEnded(target.match(), lexicon.actor().isNoPerson())) {
      return Settled.no(actor, "it is told as something ended");
    }
    var reported = prose.all(Context.Modifier.REPORTED, sentence, start).stream().findFirst();
    if (reported.isPresent()) {
      return Settled.no(
          actor,
          "\"" + prose.words(reported.get()) + "\" tells of a question or a wish, not of a duty");
    }
    if (isTurnedDown(start, end, sentence, sentenceEnd)) {
      return Settled.no(actor, "somebody asked for it, and it was turned down");
    }
    int clause = scopeStart(start, sentence);
    var turned = turned(target, clause);
    if (turned.isPresent()) {
      return Settled.turned(actor, "\"" + prose.words(turned.get()) + "\" turns it round");
    }
    return switch (lexicon.actor()) {
      case COACH -> coachDeed.settle(target, clause);
      case MEASURE -> tracking.settle(target, clause, sentenceEnd);
      case MONEY -> Settled.yes("program", "the text says that this money does it");
      case PROGRAM -> program(target, sentence, sentenceEnd);
    };
  }

  /** Where what turns the target round may begin: its clause, or what leads a list in. */
  private int scopeStart(int start, int sentence) {
    if (subjects.isMeans(start) && passage.at(start - 1).before() == Passage.Break.COMMA) {
      return start - 1;
    }
    int clause = clauses.start(start);
    // "Outside the role: testing; searches; rides"
    int colon = -1;
    for (int i = start; i > sentence; i--) {
      if (passage.at(i).before() == Passage.Break.COLON) {
        colon = i;
        break;
      }
    }
    if (colon > 0
        && clause >= colon
        && (lexicon.actor() == ProseLexicon.Actor.MEASURE
                && prose.has(Context.Modifier.LEAD_OUTS, sentence, colon)
            || actors.in(colon, start).stream().noneMatch(actors::isSubject))) {
      return sentence;
    }
    // "no testing; no searches - not a taxi": a clause without a subject may go on with the one
    // before
    return clause;
  }

  private Optional<Terms.Match> turned(ProseLexicon.Target target, int clause) {
    boolean coach = lexicon.actor() == ProseLexicon.Actor.COACH;
    var match = target.match();
    var polarity = prose.polarity();
    int within = coach ? match.end() : match.start();
    if (place.equals("tracked") && !coach) {
      var negations = polarity.negations(clause, within, target);
      if (!negations.isEmpty() && tracking.countsBefore(clause, negations.get(0).start())) {
        // "Share of people with no arrest" counts arrests all the same.
        within = clause;
      }
    }
    return polarity.turns(target, clause, within);
  }

  // "The vendor asked that coaches drive, and the Board said no."
  private boolean isTurnedDown(int start, int end, int sentence, int sentenceEnd) {
    int next = passage.nextSentenceEnd(sentenceEnd);
    return prose.has(Context.Modifier.PROPOSED, sentence, start)
        && prose.has(Context.Modifier.REJECTED, end, next);
  }

  /** The first sentence that says of coaches that they do none of this, and makes no exception. */
  Optional<Mention> denial() {
    var bySentence =
        targets().stream()
            .collect(
                Collectors.groupingBy(
                    target -> passage.sentenceStart(target.match().start()),
                    TreeMap::new,
                    Collectors.toList()));
    return bySentence.entrySet().stream()
        .filter(entry -> denies(entry.getKey(), entry.getValue()))
        .findFirst()
        .map(entry -> passage.part(entry.getKey(), passage.sentenceEnd(entry.getKey())));
  }

  private boolean denies(int sentence, List<ProseLexicon.Target> targets) {
    return Stretch.between(exceptions.all(), sentence, passage.sentenceEnd(sentence)).isEmpty()
        && targets.stream().anyMatch(this::isDenied)
        && targets.stream()
            .allMatch(target -> settle(target).asserted() == ProseReading.Asserted.NO);
  }

  // "The nurse never drives" says nothing of a coach, "case management is not for coaches" does.
  private boolean isDenied(ProseLexicon.Target target) {
    int start = target.match().start();
    int sentence = passage.sentenceStart(start);
    int end = passage.sentenceEnd(start);
    return settle(target).turned()
        && (coachDeed.settle(target, scopeStart(start, sentence)).asserted()
                == ProseReading.Asserted.YES
            || target.kind() == ProseLexicon.Kind.DUTY
                && actors.names(Actors.Who.COACH, sentence, end)
                && !actors.names(Actors.Who.OTHER, sentence, end)
                && !actors.names(Actors.Who.AGENCY, sentence, end));
  }

  // "A sober house in the county turns people away; our coaches have other doors."
  private Settled program(ProseLexicon.Target target, int sentence, int sentenceEnd) {
    var subject =
        subjects
            .of(target.match(), false)
            .filter(who -> who.who() == Actors.Who.OTHER || who.who() == Actors.Who.AGENCY)
            .filter(who -> !actors.isOurs(who) && actors.isSubject(who));
    return subject.isPresent() && !lexicon.hasCue(prose, sentence, sentenceEnd)
        ? Settled.no("other", "\"" + prose.words(subject.get()) + "\" does it, not the program")
        : Settled.yes("program", "the text says it of the program");
  }

  // "Managing money (the coach holds cash cards for some)"
  private boolean saysThatTheCoachDoes(ProseLexicon.Target target) {
    int start = target.match().start();
    int clause = clauses.unparted(start);
    return target.kind() == ProseLexicon.Kind.ACT
        && clause > 0
        && actors.in(clause, start).stream()
            .anyMatch(actor -> actor.who() == Actors.Who.COACH && actors.firstOf(actor) == clause)
        && turned(target, clause).isEmpty();
  }

  private Settled boundary(ProseLexicon.Target target, String actor) {
    var carved =
        exceptions.all().stream()
            .filter(match -> match.start() > 0 || match.end() <= target.match().start())
            .findFirst();
    if (carved.isEmpty()
        && lexicon.actor().isNoPerson()
        && prose.has(Context.Modifier.NEGATIONS, target.match().start(), target.match().end())) {
      // "We do not accept people on methadone" may mean here, too, what it means elsewhere.
      return Settled.unsettled(
          actor,
          "it says \"not\" in a list of what coaches do not do, and may be meant either way");
    }
    if (carved.isEmpty() && saysThatTheCoachDoes(target)) {
      return Settled.yes(actor, "this says that the coach does it");
    }
    if (carved.isEmpty()) {
      return Settled.no(actor, "what stands here is what coaches do not do");
    }
    int from = carved.get().start();
    int to = passage.sentenceEnd(from);
    if (prose.has(Context.Modifier.HARMLESS, from, to)) {
      return Settled.no(actor, "the exception is none of what coaches must leave to others");
    }
    return Settled.yes(actor, "\"" + prose.words(carved.get()) + "\" makes an exception of it");
  }
}
