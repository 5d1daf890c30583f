package org.abatecheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abatecheck.text.TermTable.Ends;

/** Terms of one kind of deed, figure or payment, and how a text is read for them. */
public final class ProseLexicon {

  /** Whose deed it must be to count. */
  public enum Actor {
    COACH,
    MEASURE,
    MONEY,
    PROGRAM;

    /** Whether it counts whoever says it, so that no deed needs a coach. */
    boolean isNoPerson() {
      return this == MONEY || this == PROGRAM;
    }
  }

  /** The kinds of terms that a lexicon may have. */
  public static final List<String> KINDS_OF_TERMS =
      List.of("acts", "duties", "phrases", "givens", "turns", "asides", "cues");

  private static final Pattern LIST = Pattern.compile("<([^<>]*)>");

  private final Actor actor;
  private final Context context;
  private final Terms acts;
  private final Terms duties;
  private final Terms phrases;
  private final Terms givens;
  private final Terms turns;
  private final Terms asides;
  private final Terms cues;
  private final Optional<String> boundary;

  // The terms by their kinds, in that order.
  private ProseLexicon(Actor actor, Context context, List<Terms> terms, Optional<String> boundary) {
    this.actor = actor;
    this.context = context;
    this.acts = terms.get(0);
    this.duties = terms.get(1);
    this.phrases = terms.get(2);
    this.givens = terms.get(3);
    this.turns = terms.get(4);
    this.asides = terms.get(5);
    this.cues = terms.get(6);
    this.boundary = boundary;
  }

  /**
   * @param written the terms under {@code acts} (what somebody does), {@code duties} (its name),
   *     {@code phrases} (both who and what), {@code givens} and {@code turns} (a turn counts where
   *     a given stands in the same sentence or the one before), {@code asides} (look like it) and
   *     {@code cues}
   */
  public static ProseLexicon of(
      Actor actor,
      Context context,
      Map<String, List<String>> written,
      Map<String, List<String>> lists,
      Optional<String> boundary) {
    return new ProseLexicon(
        actor,
        context,
        KINDS_OF_TERMS.stream()
            .map(
                kind ->
                    context
                        .table()
                        .add(
                            written.getOrDefault(kind, List.of()),
                            lists,
                            kind.equals("asides") ? Ends.LONGEST : Ends.NEAREST))
            .toList(),
        boundary);
  }

  /**
   * A lexicon whose terms were compiled before.
   *
   * @param first the place of its first terms in the table of the context
   */
  static ProseLexicon of(Actor actor, Context context, int first, Optional<String> boundary) {
    return new ProseLexicon(
        actor,
        context,
        IntStream.range(first, first + KINDS_OF_TERMS.size())
            .mapToObj(number -> new Terms(context.table(), number))
            .toList(),
        boundary);
  }

  /** The place of its first terms in the table of the context. */
  int first() {
    return acts.number();
  }

  Optional<String> boundary() {
    return boundary;
  }

  /** The named lists that a term refers to. */
  public static List<String> listsIn(String term) {
    return LIST.matcher(term).results().map(result -> result.group(1)).toList();
  }

  enum Kind {
    ACT,
    DUTY,
    PHRASE
  }

  record Target(Kind kind, Terms.Match match) {}

  /** What is written that may count; of two that overlap, the longer. */
  List<Target> targetsIn(Prose prose) {
    var passage = prose.passage();
    var found = new ArrayList<Target>();
    phrases.in(passage).forEach(match -> found.add(new Target(Kind.PHRASE, match)));
    acts.in(passage).forEach(match -> found.add(new Target(Kind.ACT, match)));
    duties.in(passage).forEach(match -> found.add(new Target(Kind.DUTY, match)));
    turnsIn(passage).forEach(match -> found.add(new Target(Kind.PHRASE, match)));
    if (found.isEmpty()) {
      return found;
    }
    var aside = new Coverage(asides.in(passage), passage.count());
    found.removeIf(
        target ->
            target.kind() == Kind.PHRASE
                ? aside.holds(target.match())
                : aside.overlaps(target.match()));
    found.sort(Comparator.comparingInt(target -> target.match().start()));
    return found;
  }

  // "The City pays the coach today. From July the settlement does so."
  private List<Terms.Match> turnsIn(Passage passage) {
    var before = givens.in(passage);
    if (before.isEmpty()) {
      return List.of();
    }
    return turns.in(passage).stream()
        .filter(
            turn -> {
              int sentence = passage.sentenceStart(turn.start());
              int from = sentence == 0 ? 0 : passage.sentenceStart(sentence - 1);
              int to = passage.sentenceEnd(turn.end() - 1);
              return Stretch.between(before, from, to).stream()
                  .anyMatch(given -> !given.overlaps(turn));
            })
        .toList();
  }

  boolean hasCue(Prose prose, int from, int to) {
    return !Stretch.between(cues.in(prose.passage()), from, to).isEmpty();
  }

  Actor actor() {
    return actor;
  }

  Context context() {
    return context;
  }

  /**
   * What a text says of this, one reading for each clause.
   *
   * @param place how the text is read, such as {@code duty}
   * @param field the key that it stands at
   */
  public List<ProseReading> readingsIn(String text, String place, String field, ReadTexts texts) {
    var prose = texts.read(text, context);
    boolean own = place.equals("boundary") && boundary.filter(field::equals).isPresent();
    var targets = targetsIn(prose);
    if (!own && targets.isEmpty()) {
      return List.of();
    }
    var reader = new ProseReader(this, prose, targets, place);
    var readings = reader.readings();
    return own && readings.stream().noneMatch(each -> each.asserted() == ProseReading.Asserted.YES)
        ? new Exceptions(prose).first().map(List::of).orElse(readings)
        : readings;
  }

  /** The first sentence of a text that says that coaches do not do this. */
  public Optional<Mention> denialIn(String text, String place, ReadTexts texts) {
    var prose = texts.read(text, context);
    var targets = targetsIn(prose);
    return targets.isEmpty()
        ? Optional.empty()
        : new ProseReader(this, prose, targets, place).denial();
  }

  /** How a text is read, step by step. */
  public Explanation explain(String text, String place) {
    var prose = new Prose(text, context);
    var targets = targetsIn(prose);
    return new Explanation(
        targets.stream().map(target -> prose.words(target.match())).toList(),
        prose.modifiers(),
        targets.stream().map(target -> prose.clause(target.match())).distinct().toList(),
        readingsIn(text, place, "", new ReadTexts()));
  }
}
