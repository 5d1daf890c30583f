package org.abatecheck.document;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** A plain text that was cut by what is read as a comment, although it was meant (DOC-09). */
final class CutText {

  private static final Pattern NUMBER = Pattern.compile("#\\d[\\d.]*");

  private CutText() {}

  /** A text that begins, and goes on behind the sign. */
  static Optional<Mistake> of(Source source, Value.Text text) {
    return LostWords.of(source, text.scalar())
        .map(
            lost ->
                mistake(
                    text.place(),
                    text.written(),
                    "Only \"" + text.scalar().text() + "\" was read here",
                    lost,
                    mend(source, text.scalar().span(), lost)));
  }

  /** A value that begins with the sign, so that nothing of it was read. */
  static Optional<Mistake> whole(Slot slot) {
    boolean nothing =
        slot.node() instanceof Node.Scalar scalar && scalar.plain() && scalar.text().isEmpty();
    return Optional.of(slot.node())
        .filter(node -> nothing)
        .flatMap(node -> LostWords.of(slot.source(), (Node.Scalar) node))
        .map(
            lost ->
                mistake(
                    slot.inList() ? slot.atValue() : slot.atKey(),
                    Optional.empty(),
                    "Nothing was read here",
                    lost,
                    mend(slot.source(), slot.node().span(), lost)));
  }

  private static Mistake mistake(
      Place place, Optional<String> written, String read, String lost, String mend) {
    return new Mistake(
        "DOC-09",
        place.pointer(),
        place.span(),
        Map.of("read", read, "lost", lost, "mend", mend),
        written,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static String mend(Source source, Span read, String lost) {
    int from = source.indexOf(read.line(), read.column());
    int end = source.indexOf(read.endLine(), read.endColumn());
    int to = source.text().indexOf(lost, end) + lost.length();
    var written = source.text().substring(from, to).strip();
    if (NUMBER.matcher(written).matches()) {
      return line(source, from, to, written.substring(1))
          .map(line -> "Write the number without the sign:" + line)
          .orElse("Write the number without the sign.");
    }
    boolean oneLine = read.line() == read.endLine();
    return "Put the whole text in quotes"
        + Optional.of(written)
            .filter(words -> oneLine)
            .flatMap(words -> line(source, from, to, Flow.inQuotes(words)))
            .map(line -> ":" + line)
            .orElse(", or below a line that ends in `|-`. For example: `notes: \"Article #14\"`");
  }

  private static Optional<String> line(Source source, int from, int to, String value) {
    return WholeLine.with(source, from, to, value).map(line -> " `" + line + "`");
  }
}
