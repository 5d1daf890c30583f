package org.abatecheck.document;

import java.util.Optional;
import org.abatecheck.source.Source;

/** Finds what a plain text lost because {@code #} cuts it short, as in {@code Article #14}. */
final class LostWords {

  private LostWords() {}

  /**
   * From the {@code #} to the end of the line; empty when what follows the text is a comment, which
   * has a space after its {@code #}. A key may lose its whole text so.
   */
  static Optional<String> of(Source source, Node.Scalar scalar) {
    if (!scalar.plain()) {
      return Optional.empty();
    }
    // Only what stands right behind the text is looked at: all may be on one long line.
    var text = source.text();
    int end = source.indexOf(scalar.span().endLine(), scalar.span().endColumn());
    int sign = end;
    while (sign < text.length() && (text.charAt(sign) == ' ' || text.charAt(sign) == '\t')) {
      sign++;
    }
    boolean cut =
        sign > end
            && sign + 1 < text.length()
            && text.charAt(sign) == '#'
            && Character.isLetterOrDigit(text.codePointAt(sign + 1));
    if (!cut) {
      return Optional.empty();
    }
    int lineEnd = sign;
    while (lineEnd < text.length()
        && text.charAt(lineEnd) != '\n'
        && text.charAt(lineEnd) != '\r') {
      lineEnd++;
    }
    return Optional.of(text.substring(sign, lineEnd).strip());
  }
}
