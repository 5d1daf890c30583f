package org.abatecheck.document;

import java.util.Map;
import java.util.Optional;
import org.abatecheck.source.Source;

/** A plain text that was cut by what is read as a comment, although it was meant (DOC-09). */
final class CutText {

  private CutText() {}

  static Optional<Mistake> of(Source source, Value.Text text) {
    return LostWords.of(source, text.scalar())
        .map(
            lost ->
                new Mistake(
                    "DOC-09",
                    text.place().pointer(),
                    text.place().span(),
                    Map.of("read", text.scalar().text(), "lost", lost),
                    text.written(),
                    Optional.empty(),
                    Optional.empty(),
                    false));
  }
}
