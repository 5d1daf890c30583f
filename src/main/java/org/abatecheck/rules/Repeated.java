package org.abatecheck.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Place;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;
import org.abatecheck.source.Span;
import org.abatecheck.text.Lexicon;

/** A requirement that may fail at several places of one proposal: one finding each. */
sealed interface Repeated extends Requirement
    permits Repeated.Each, Repeated.EachOf, Repeated.Done, Wording {

  /** Whether it gives one finding at most after all, and so may stand anywhere. */
  default boolean isOnce() {
    return false;
  }

  /**
   * Every entry that satisfies {@code where} satisfies {@code require}. An entry of which something
   * it reads could not be understood is passed over.
   *
   * @param per one entry of each value there is judged, the first
   * @param entryPaths what {@code where}, {@code per} and {@code require} read of an entry
   */
  record Each(
      List<FieldPath> lists,
      Optional<Requirement> where,
      Optional<FieldPath> per,
      Requirement require,
      List<FieldPath> entryPaths)
      implements Repeated {

    @Override
    public Outcome judge(Subject subject) {
      return Outcome.all(lists.stream().map(list -> judge(list, subject)));
    }

    private Outcome judge(FieldPath list, Subject subject) {
      var entries = subject.values(list.entries());
      var readable =
          entries.stream()
              .filter(entry -> wrongIn(entry).isEmpty())
              .filter(entry -> where.map(w -> w.judge(subject.at(entry)).holds()).orElse(true));
      var judged =
          Requirement.firstOfEach(readable, per)
              .map(entry -> ofEntry(entry, require.judge(subject.at(entry))));
      var unread = entries.stream().flatMap(entry -> wrongIn(entry).stream()).limit(1);
      return Outcome.all(Stream.concat(judged, unread.map(Outcome::unread)));
    }

    private Optional<Value.Wrong> wrongIn(Value entry) {
      return entryPaths.stream().flatMap(path -> path.wrongIn(entry).stream()).findFirst();
    }

    private static Outcome ofEntry(Value entry, Outcome outcome) {
      return new Outcome(
          outcome.misses().stream().map(miss -> miss.of(entry)).toList(),
          outcome.evidence(),
          outcome.unread());
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      var inside = new Entries(lists.stream().flatMap(entries::fromTop).toList());
      var fromTop =
          Stream.concat(where.stream(), Stream.of(require))
              .flatMap(requirement -> requirement.reads(inside))
              .filter(path -> lists.stream().noneMatch(list -> isInside(path, list)));
      return Stream.concat(inside.lists().stream(), fromTop);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      var inside = new Entries(lists.stream().flatMap(entries::fromTop).toList());
      var given = where.stream().flatMap(condition -> condition.asksFor(inside)).toList();
      return require.asksFor(inside).filter(path -> !given.contains(path));
    }

    @Override
    public Stream<FieldPath> looksAt(Entries entries) {
      var inside = new Entries(lists.stream().flatMap(entries::fromTop).toList());
      return Stream.concat(
          inside.lists().stream(),
          Stream.concat(where.stream(), Stream.of(require))
              .flatMap(requirement -> requirement.looksAt(inside)));
    }

    private static boolean isInside(FieldPath path, FieldPath list) {
      var steps = list.entries().steps();
      return path.steps().size() >= steps.size()
          && path.steps().subList(0, steps.size()).equals(steps);
    }

    @Override
    public boolean isPlaced() {
      return require.isPlaced();
    }
  }

  /** The requirement holds for each of these words, which stand for {@code .} in it. */
  record EachOf(List<String> words, Requirement require) implements Repeated {
    @Override
    public Outcome judge(Subject subject) {
      return Outcome.all(
          words.stream().map(word -> ofWord(word, require.judge(subject.at(asValue(word))))));
    }

    // A word of the rule stands where a word of the proposal would: it has no place of its own.
    private static Value asValue(String word) {
      return new Value.Text(
          Place.TOP,
          word,
          new Node.Scalar(word, Node.Style.PLAIN, Span.START),
          new Shape.Text(Optional.empty(), false));
    }

    private static Outcome ofWord(String word, Outcome outcome) {
      return new Outcome(
          outcome.misses().stream().map(miss -> miss.about(word)).toList(),
          outcome.evidence(),
          outcome.unread());
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return require.reads(Entries.NONE);
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return require.asksFor(Entries.NONE);
    }

    @Override
    public boolean isPlaced() {
      return false;
    }
  }

  /** No date that the schema marks as of something done is after the day judged by. */
  record Done() implements Repeated {
    @Override
    public Outcome judge(Subject subject) {
      return Outcome.all(
          subject.document().values().stream()
              .filter(Value.Group.class::isInstance)
              .map(group -> judge((Value.Group) group, subject)));
    }

    private static Outcome judge(Value.Group group, Subject subject) {
      var dates = Stream.<Outcome>builder();
      group
          .shape()
          .fields()
          .forEach(
              (key, field) -> {
                if (field.shape() instanceof Shape.Day day) {
                  dates.add(judge(group.child(key), day.done(), group.child("status"), subject));
                }
              });
      return Outcome.all(dates.build());
    }

    private static Outcome judge(Value date, Shape.Day.Done done, Value status, Subject subject) {
      if (done == Shape.Day.Done.NEVER || date.blank()) {
        return Outcome.holds(List.of());
      }
      if (done == Shape.Day.Done.SIGNED && status instanceof Value.Wrong wrong) {
        return Outcome.unread(wrong);
      }
      boolean signed = Texts.of(status).contains("signed");
      if (done == Shape.Day.Done.SIGNED && !signed) {
        return Outcome.holds(List.of());
      }
      return date instanceof Value.Day day
          ? Outcome.of(!day.date().isAfter(subject.today()), date)
          : Outcome.unread((Value.Wrong) date);
    }

    @Override
    public Stream<FieldPath> reads(Entries entries) {
      return Stream.of();
    }

    @Override
    public Stream<FieldPath> asksFor(Entries entries) {
      return Stream.of();
    }
  }

  /** None of the texts mentions a term of the lexicon. */
  record FreeOf(Optional<FieldPath> path, Lexicon lexicon, Reading reading) implements Wording {

    /** {@code named}: the first mention of a text counts; {@code shape}: each does. */
    enum Reading {
      NAMED,
      SHAPE
    }

    @Override
    public List<Value> every(Document document) {
      return document.texts();
    }

    @Override
    public List<Miss> missesIn(Value.Text text, Subject subject) {
      var mentions = lexicon.mentionsIn(text.text());
      return mentions.stream()
          .limit(reading == Reading.NAMED ? 1 : mentions.size())
          .map(mention -> Wording.miss(text, mention.start(), mention.end(), subject))
          .toList();
    }

    @Override
    public boolean isOnce() {
      return reading == Reading.NAMED;
    }
  }
}
