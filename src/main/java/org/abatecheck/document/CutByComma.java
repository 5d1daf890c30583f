package org.abatecheck.document;

import java.util.List;
import java.util.Optional;
import org.abatecheck.source.Span;

/** The rest of a text that a comma cut in braces, so that it reads as a key of its own. */
record CutByComma(Slot group, List<Node.Entry> entries, int index, Node.Scalar key) {

  private static final int LONGEST = 200;

  /** So many entries are looked back upon: there may be thousands. */
  private static final int FARTHEST = 100;

  /** In braces a comma ends a text, and what follows it up to the next comma reads as a key. */
  Optional<UnknownKey.Advice> advice() {
    int first = index;
    while (first > 0 && index - first < FARTHEST && followsComma(first)) {
      first--;
    }
    int last = index;
    while (last + 1 < entries.size() && last - index < FARTHEST && followsComma(last + 1)) {
      last++;
    }
    var begun = entries.get(first);
    return first == index || !(begun.value() instanceof Node.Scalar text)
        ? Optional.empty()
        : whole(begun, text, entries.get(last).key())
            .map(
                mend ->
                    new UnknownKey.Advice(
                        "In braces a comma ends a text. So only \"%s\" was read for `%s`, and \"%s\" was not."
                            .formatted(
                                UnknownKey.shorten(text.text()),
                                begun.key().text(),
                                UnknownKey.shorten(key.text())),
                        mend));
  }

  private boolean followsComma(int number) {
    var entry = entries.get(number);
    var before = entries.get(number - 1);
    boolean bare = UnknownKey.empty(entry.value());
    var end = UnknownKey.empty(before.value()) ? before.key().span() : before.value().span();
    boolean plain = before.value() instanceof Node.Scalar text && text.plain();
    var start = entry.key().span();
    return bare
        && plain
        && entry.value().span().equals(closing(entry.key()))
        && end.endLine() == start.line()
        && end.endColumn() < start.column()
        && start.column() - end.endColumn() < 4
        && between(end, start).strip().equals(",");
  }

  private String between(Span end, Span start) {
    var source = group.source();
    return source
        .text()
        .substring(
            source.indexOf(end.endLine(), end.endColumn()),
            source.indexOf(start.line(), start.column()));
  }

  /** Just past a key, where the value stands of one without a colon. */
  private static Span closing(Node.Scalar key) {
    var span = key.span();
    return new Span(span.endLine(), span.endColumn(), span.endLine(), span.endColumn());
  }

  private Optional<String> whole(Node.Entry begun, Node.Scalar text, Node.Scalar end) {
    var span = text.span().to(end.span());
    var source = group.source();
    int from = source.indexOf(span.line(), span.column());
    int to = source.indexOf(span.endLine(), span.endColumn());
    if (to - from > LONGEST) {
      return Optional.empty();
    }
    var written = source.text().substring(from, to);
    boolean figure =
        UnknownKey.field(group, begun).filter(f -> f.shape() instanceof Shape.Figure).isPresent();
    var value = figure ? written.replaceAll("[,\\s]", "") : Flow.inQuotes(written);
    return WholeLine.with(source, from, to, value)
        .map(
            line ->
                (figure ? "Write the number without commas: `" : "Put the whole text in quotes: `")
                    + line
                    + "`");
  }
}
