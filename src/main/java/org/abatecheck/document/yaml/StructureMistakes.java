package org.abatecheck.document.yaml;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** Says what YAML allows and a proposal does not. */
final class StructureMistakes {

  static final Comparator<Mistake> IN_FILE_ORDER =
      Comparator.comparingInt((Mistake mistake) -> mistake.span().line())
          .thenComparingInt(mistake -> mistake.span().column());

  private static final int LONGEST_KEY = 60;

  private final Source source;
  private int signLine = -1;
  private int firstSign;
  private Draft lines;

  StructureMistakes(Source source) {
    this.source = source;
  }

  Mistake secondDocument(int index) {
    return Mistake.unreadable(
        at(index, index + 3),
        "A second proposal begins here: the line `---` divides a file into several.",
        "Keep one proposal in each file. If this is one proposal, delete the line `---`.");
  }

  Mistake insideItself(int start, int end) {
    return Mistake.unreadable(
        at(start, end),
        "`%s` stands for a group of lines that it is itself a part of, which has no end."
            .formatted(source.text().substring(start, end)),
        "Write out here what is meant.");
  }

  Mistake noKey(int index) {
    return Mistake.unreadable(
        at(index, index),
        "There is no key in front of the colon.",
        "Write the key before the colon, as in `title: Outreach`, or delete the line.");
  }

  Mistake keyIsNoText(int index) {
    return Mistake.unreadable(
        at(index, index + 1),
        "A list or a group of lines stands where a key should be.",
        "If this is text, put it in quotes; if it is a blank to fill in, such as `{{name}}`, fill"
            + " it in.");
  }

  Mistake passed(Limits.Limit limit, int index) {
    var span = at(index, index);
    return switch (limit) {
      case LEVELS ->
          Mistake.unreadable(
              span,
              "More than %s lists and groups of lines are inside each other here."
                  .formatted(Limits.LEVELS),
              "Look for an opening bracket too many, such as `[` or `{`, and write it as plain"
                  + " lines.");
      case ALIASES ->
          Mistake.unreadable(
              span,
              "Lists and groups of lines are used again with `*` more than %s times."
                  .formatted(Limits.ALIASES),
              "Write out what is meant instead of using `*`.");
      case VALUES ->
          Mistake.unreadable(
              span,
              "The file holds more than 20,000 values, counted each time they are used.",
              "Keep the proposal to its own words and figures, and leave out long tables.");
    };
  }

  /** A text begins with {@code !}, {@code &} or {@code *}, which YAML takes for something else. */
  Mistake sign(int index) {
    var span = at(index, index + 1);
    int lineStart = source.indexOf(span.line(), 1);
    if (lineStart != signLine) {
      signLine = lineStart;
      firstSign = lineStart + Sentence.of(WrittenLine.of(source.line(span.line()))).start();
    }
    if (index == firstSign) {
      var diagnosis = SignTrouble.at(lines(), span.line() - 1);
      return Mistake.unreadable(span, diagnosis.problem(), diagnosis.mend());
    }
    var words =
        source.text().substring(index, Math.min(source.text().length(), index + LONGEST_KEY));
    var mended =
        BraceTrouble.mended(lines(), span.line() - 1)
            .map(line -> "Put the text in quotes:" + Suggestion.show(line));
    return Mistake.unreadable(
        span, SignTrouble.problem(words), mended.orElse("Put the text in quotes."));
  }

  private Draft lines() {
    if (lines == null) {
      lines = Draft.of(YamlText.of(source.text()));
    }
    return lines;
  }

  static Mistake repeated(Entries.Repeat repeat, Pointer parent) {
    var key = repeat.again().text();
    var shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    int first = repeat.first().span().line();
    int again = repeat.again().span().line();
    var lines =
        first == again
            ? "twice on line " + first
            : "on line " + first + " and again on line " + again;
    return new Mistake(
        "DOC-01",
        parent.child(key),
        repeat.again().span(),
        Map.of(
            "problem",
            "The key `%s` is written %s. Only one of them can count.".formatted(shown, lines),
            "mend",
            "Keep one of them and delete the other, or put all of it under one key."),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static Mistake unmergeable(Node value) {
    return Mistake.unreadable(
        value.span(),
        "`<<` takes over the keys of another group of lines, but what follows it is none.",
        "Delete the `<<` and write out the keys that are meant.");
  }

  private Span at(int from, int to) {
    int length = source.text().length();
    return source.span(Math.min(from, length), Math.min(to, length));
  }
}
