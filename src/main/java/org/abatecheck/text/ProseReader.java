package org.abatecheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles of each target in a passage whether it is said, and of whom. */
final class ProseReader {

  // Farther behind who does it a verb says something else.
  private static final int FARTHEST_VERB = 3;

  private final ProseLexicon lexicon;
  private final Prose prose;
  private final List<ProseLexicon.Target> found;
  private final Passage passage;
  private final String place;
  private final Actors actors;
  private final Clauses clauses;
  private final Subjects subjects;
  // What a quotation is taken for holds for all that stands in it.
  private final Map<Integer, Settled> quotations = new HashMap<>();
  private List<Terms.Match> exceptions;

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
        && prose.hasColon(match.end(), passage.sentenceEnd(match.start()) - 1);
  }

  private static int rank(ProseReading reading) {
    return switch (reading.asserted()) {
      case YES -> 2;
      case UNSETTLED -> 1;
      case NO -> 0;
    };
  }

  /**
   * @param turned whether it is said of the actor, and turned round
   */
  private record Settled(String actor, ProseReading.Asserted asserted, String why, boolean turned) {
    static Settled no(String actor, String why) {
      return new Settled(actor, ProseReading.Asserted.NO, why, false);
    }

    static Settled yes(String actor, String why) {
      return new Settled(actor, ProseReading.Asserted.YES, why, false);
    }

    static Settled unsettled(String actor, String why) {
      return new Settled(actor, ProseReading.Asserted.UNSETTLED, why, false);
    }

    static Settled turned(String actor, String why) {
      return new Settled(actor, ProseReading.Asserted.NO, why, true);
    }
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
      return quotations.computeIfAbsent(
          passage.at(start).quoted(), quote -> quoted(start, quote, actor));
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
      case COACH -> coach(target, clause);
      case MEASURE -> measure(target, clause, sentenceEnd);
      case MONEY -> Settled.yes("program", "the text says that this money does it");
      case PROGRAM -> program(target, sentence, sentenceEnd);
    };
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

  private Settled measure(ProseLexicon.Target target, int clause, int sentenceEnd) {
    int start = target.match().start();
    int end = target.match().end();
    int next = sentenceEnd < passage.count() ? passage.sentenceEnd(sentenceEnd) : sentenceEnd;
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
    var subject = subjects.of(target.match(), place.equals("duty"));
    if (subject.filter(who -> who.who() == Actors.Who.OTHER).isPresent()) {
      var who = subject.get();
      return Settled.no("other", "\"" + prose.words(who) + "\" does it, not the program");
    }
    boolean cue = lexicon.hasCue(prose, clause, clauses.end(end, sentenceEnd));
    return cue
        ? Settled.yes("program", "the sentence says that it is counted, reported or aimed at")
        : Settled.no("program", "nothing says that it is tracked");
  }

  // A count, or people of a kind; "we count no arrests" is neither.
  private boolean countsBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).forms().stream().anyMatch(Grammar.COUNTS::contains)
          && (i == 0 || !actors.isNamed(i - 1))) {
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

  private Settled coach(ProseLexicon.Target target, int clause) {
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
    boolean coachNamed = actors.names(Actors.Who.COACH, sentence, clauses.end(end, sentenceEnd));
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
        .filter(match -> prose.hasColon(match.end(), start))
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
    return prose.first(Context.Modifier.DOING, clause, start).isPresent();
  }

  private boolean isHelped(ProseLexicon.Target target, int clause) {
    int start = target.match().start();
    var helping = prose.all(Context.Modifier.HELPING, clause, start).stream().toList();
    if (helping.isEmpty()) {
      return false;
    }
    var last = helping.get(helping.size() - 1);
    if (subjects.isMeans(start) || isHelpWithTheDeed(last, start)) {
      return false;
    }
    var word = passage.at(start);
    boolean finite =
        target.kind() == ProseLexicon.Kind.ACT
            && subjects.isFinite(start)
            && clauses.isJoined(start);
    if (target.kind() == ProseLexicon.Kind.ACT && finite) {
      return false;
    }
    // "Links people to care, and drug testing": what follows "and" may be a duty of its own.
    boolean joined = false;
    for (int i = last.end(); i <= start; i++) {
      joined |=
          passage.at(i).before() == Passage.Break.COMMA
              && target.kind() == ProseLexicon.Kind.ACT
              && word.text().endsWith("ing");
    }
    return !joined && start - last.end() <= 14;
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
      if (!negations.isEmpty() && countsBefore(clause, negations.get(0).start())) {
        // "Share of people with no arrest" counts arrests all the same.
        within = clause;
      }
    }
    return polarity.turns(target, clause, within);
  }

  // "The vendor asked that coaches drive, and the Board said no."
  private boolean isTurnedDown(int start, int end, int sentence, int sentenceEnd) {
    int next = sentenceEnd < passage.count() ? passage.sentenceEnd(sentenceEnd) : sentenceEnd;
    return prose.has(Context.Modifier.PROPOSED, sentence, start)
        && prose.has(Context.Modifier.REJECTED, end, next);
  }

  private Settled quoted(int start, int quote, String actor) {
    int from = start;
    while (from > 0 && passage.at(from - 1).quoted() == quote) {
      from--;
    }
    int to = start;
    while (to < passage.count() && passage.at(to).quoted() == quote) {
      to++;
    }
    int before = from == 0 ? 0 : passage.sentenceStart(from - 1);
    int after = to < passage.count() ? passage.sentenceEnd(to) : to;
    if (after < passage.count()) {
      after = passage.sentenceEnd(after);
    }
    if (prose.first(Context.Modifier.REJECTED, before, from).isPresent()
        || prose.first(Context.Modifier.REJECTED, to, after).isPresent()
        || prose.first(Context.Modifier.ENDED, before, from).isPresent()
        || prose.first(Context.Modifier.ENDED, to, after).isPresent()) {
      return Settled.no(actor, "the quoted words are turned down");
    }
    if (prose.first(Context.Modifier.ADOPTED, before, from).isPresent()
        || prose.first(Context.Modifier.ADOPTED, to, after).isPresent()) {
      return Settled.yes(actor, "the quoted words are taken over");
    }
    if (prose.has(Context.Modifier.DOUBTED, before, from)
        || prose.has(Context.Modifier.DOUBTED, to, after)) {
      return Settled.no(actor, "the quoted words are not what the text itself says");
    }
    return Settled.unsettled(
        actor, "the words are quoted, and the text does not say whether they hold");
  }

  private List<Terms.Match> exceptions() {
    if (exceptions == null) {
      exceptions =
          prose.all(Context.Modifier.EXCEPTIONS).stream()
              .filter(match -> !isTurned(match))
              .toList();
    }
    return exceptions;
  }

  // "but do not drive", "is not part of the job": what is itself turned round is no exception.
  private boolean isTurned(Terms.Match exception) {
    boolean behind =
        exception.end() < passage.count()
            && passage.at(exception.end() - 1).is(Grammar.AUXILIARIES)
            && passage.at(exception.end()).forms().contains("not");
    return behind
        || passage.at(exception.start()).before() == Passage.Break.NONE
            && prose.coverage(Context.Modifier.DISOWNED).leadsTo(exception.start());
  }

  /** An exception in the list of what this very lexicon is about needs no further word. */
  Optional<ProseReading> exception() {
    return exceptions().stream()
        .filter(match -> match.start() > 0)
        .filter(
            match ->
                prose
                    .first(
                        Context.Modifier.HARMLESS,
                        match.start(),
                        passage.sentenceEnd(match.start()))
                    .isEmpty())
        .findFirst()
        .map(
            match ->
                new ProseReading(
                    passage.at(match.start()).start(),
                    passage.at(passage.sentenceEnd(match.start()) - 1).end(),
                    "coach",
                    ProseReading.Asserted.YES,
                    "\"" + prose.words(match) + "\" makes an exception of it"));
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
    return Stretch.between(exceptions(), sentence, passage.sentenceEnd(sentence)).isEmpty()
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
        && (coach(target, scopeStart(start, sentence)).asserted() == ProseReading.Asserted.YES
            || target.kind() == ProseLexicon.Kind.DUTY
                && actors.names(Actors.Who.COACH, sentence, end)
                && !actors.names(Actors.Who.OTHER, sentence, end)
                && !actors.names(Actors.Who.AGENCY, sentence, end));
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
    if (lexicon.actor().isNoPerson()
        && prose.has(Context.Modifier.NEGATIONS, target.match().start(), target.match().end())) {
      // "We do not accept people on methadone" may mean here, too, what it means elsewhere.
      return Settled.unsettled(
          actor,
          "it says \"not\" in a list of what coaches do not do, and may be meant either way");
    }
    var carved =
        exceptions().stream()
            .filter(match -> match.start() > 0 || match.end() <= target.match().start())
            .findFirst();
    if (carved.isEmpty() && saysThatTheCoachDoes(target)) {
      return Settled.yes(actor, "this says that the coach does it");
    }
    if (carved.isEmpty()) {
      return Settled.no(actor, "what stands here is what coaches do not do");
    }
    int from = carved.get().start();
    int to = passage.sentenceEnd(from);
    if (prose.first(Context.Modifier.HARMLESS, from, to).isPresent()) {
      return Settled.no(actor, "the exception is none of what coaches must leave to others");
    }
    return Settled.yes(actor, "\"" + prose.words(carved.get()) + "\" makes an exception of it");
  }
}
