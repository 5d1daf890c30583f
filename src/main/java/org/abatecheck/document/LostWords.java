package org.abatecheck.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.abatecheck.source.Source;

/** Finds what a plain text lost because {@code #} cuts it short, as in {@code Article #14}. */
final class LostWords {

  // A sign with a space after it begins a comment that is meant.
  private static final Pattern CUT_OFF = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}].*)");

  private LostWords() {}

  /**
   * From the {@code #} to the end of the line; empty when what follows the text is a comment, which
   * has a space after its {@code #}. A key may lose its whole text so.
   */
  static Optional<String> of(Source source, Node.Scalar scalar) {
    if (!scalar.plain()) {
      return Optional.empty();
    }
    var line = source.line(scalar.span().endLine());
    var rest = line.substring(line.offsetByCodePoints(0, scalar.span().endColumn() - 1));
    var cut = CUT_OFF.matcher(rest);
    return cut.matches() ? Optional.of(cut.group(1).strip()) : Optional.empty();
  }
}
