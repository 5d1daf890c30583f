package org.abatecheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers such as {@code 85,000} and dates such as {@code July 1, 2027} between braces, where YAML
 * takes the comma for the end of the value and {@code 000} for the next key: put together again, so
 * that they are not read as 85.
 */
final class JoinedNumber {

  private static final Pattern BEGINNING = Pattern.compile("\\D{0,4}\\d{1,3}(?:,\\d{3})*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d).{0,12}");

  private JoinedNumber() {}

  /** The entries of a mapping, cut numbers made whole. */
  static List<Node.Entry> in(List<Node.Entry> entries, Map<String, Field> known) {
    var joined = new ArrayList<Node.Entry>();
    for (var entry : entries) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), entry, known)) {
        joined.set(last, join(joined.get(last), entry.key()));
      } else {
        joined.add(entry);
      }
    }
    return joined;
  }

  private static boolean continues(Node.Entry number, Node.Entry rest, Map<String, Field> known) {
    var field = known.get(number.key().text());
    return field != null
        && number.value() instanceof Node.Scalar begun
        && begun.plain()
        && rest.value() instanceof Node.Scalar nothing
        && nothing.plain()
        && nothing.text().isEmpty()
        && belongTogether(field.shape(), begun, rest.key());
  }

  private static boolean belongTogether(Shape shape, Node.Scalar begun, Node.Scalar rest) {
    int apart = apart(begun, rest);
    return shape instanceof Shape.Figure
        ? apart == 1
            && BEGINNING.matcher(begun.text()).matches()
            && THOUSANDS.matcher(rest.text()).matches()
        : shape instanceof Shape.Day
            && (apart == 1 || apart == 2)
            && Calendar.guess(begun.text() + ", " + rest.text()).isPresent();
  }

  /** How far the second begins behind the first: 1 when only a comma is between them. */
  private static int apart(Node.Scalar begun, Node.Scalar rest) {
    return begun.span().endLine() == rest.span().line()
        ? rest.span().column() - begun.span().endColumn()
        : Integer.MAX_VALUE;
  }

  private static Node.Entry join(Node.Entry number, Node.Scalar rest) {
    var begun = (Node.Scalar) number.value();
    var whole = begun.text() + (apart(begun, rest) == 1 ? "," : ", ") + rest.text();
    return new Node.Entry(
        number.key(), new Node.Scalar(whole, Node.Style.PLAIN, begun.span().to(rest.span())));
  }
}
