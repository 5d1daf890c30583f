package org.abatecheck.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.document.Spelling;
import org.abatecheck.source.Span;

/** What is said of a file that names no program, or one that no pack judges (DOC-04). */
final class NoProgram {

  static final String KEY = "program";

  private NoProgram() {}

  /**
   * @param programs the known words
   */
  static Mistake in(Node.Mapping root, List<String> programs) {
    var entry = root.entries().stream().filter(each -> each.key().text().equals(KEY)).findFirst();
    var value =
        entry
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(Node.Scalar.class::cast)
            .filter(scalar -> !scalar.text().isBlank());
    var hint =
        entry.isEmpty()
            ? misspeltKey(root)
            : value
                .flatMap(scalar -> Spelling.nearest(scalar.text(), programs))
                .map(word -> " Did you mean `" + word + "`?");
    return new Mistake(
        "DOC-04",
        entry.isPresent() ? Pointer.ROOT.child(KEY) : Pointer.ROOT,
        value
            .map(Node.Scalar::span)
            .or(() -> entry.map(each -> each.key().span()))
            .orElse(Span.START),
        Map.of("programs", "`" + String.join("`, `", programs) + "`", "hint", hint.orElse("")),
        value.map(Node.Scalar::text),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Optional<String> misspeltKey(Node.Mapping root) {
    return root.entries().stream()
        .map(Node.Entry::key)
        .filter(key -> Spelling.nearest(key.text(), List.of(KEY)).isPresent())
        .map(
            key ->
                " Line %s has `%s`, which may be meant for `%s`."
                    .formatted(key.span().line(), key.text(), KEY))
        .findFirst();
  }
}
