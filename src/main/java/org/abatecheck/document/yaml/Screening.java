package org.abatecheck.document.yaml;

import java.util.Optional;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** Looks a file over before it is read as YAML: its kind, its size and its encoding. */
final class Screening {

  private static final int MOST_BYTES = 3 * 1024 * 1024;

  private Screening() {}

  /** What keeps all of the file from being read. */
  static Optional<Mistake> of(Source source) {
    if (source.sizeInBytes() > MOST_BYTES) {
      return Optional.of(
          Mistake.unreadable(
              Span.START,
              "The file is larger than 3 MB, which is more than this program reads.",
              "Keep the proposal to its own words and figures, and take out other files that were"
                  + " pasted into it."));
    }
    return ForeignFile.of(source).or(() -> undecodable(source.undecodable()));
  }

  private static Optional<Mistake> undecodable(int line) {
    return line == 0
        ? Optional.empty()
        : Optional.of(
            Mistake.unreadable(
                new Span(line, 1, line, 1),
                "A letter on this line was saved in an old form, so the program cannot tell which"
                    + " letter it is.",
                "Save the file as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. In Word: Save"
                    + " as, Plain text, Other encoding, Unicode (UTF-8)."));
  }
}
