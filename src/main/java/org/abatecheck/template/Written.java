package org.abatecheck.template;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.document.Flow;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/**
 * A value as YAML.
 *
 * @param first what stands behind the colon or the dash
 * @param below the lines below it, without their indent
 */
record Written(String first, List<String> below) {

  // What a block takes as it is: no beginning or end that would be cut off, and nothing that cannot
  // be seen or would break the line.
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?!\\s)[\\n\\t\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}"
              + "&&[^\\u2028\\u2029\\uFEFF]]+(?<!\\n)");

  Written {
    below = List.copyOf(below);
  }

  /**
   * A text of the given kind: one in the writer's own words is a block, in which any sign is safe,
   * another stands in quotes, in which most are.
   */
  static Written of(Shape shape, String text) {
    if (!(shape instanceof Shape.Text words)) {
      return new Written(text, List.of());
    }
    return words.reading().isPresent() && BLOCK.matcher(text).matches()
        ? new Written("|-", List.of(text.split("\n", -1)))
        : new Written(Flow.quoted(text), List.of());
  }

  /** A single value as it was read. */
  static Written of(Value value) {
    if (value instanceof Value.Text text) {
      return of(text.shape(), text.text());
    }
    if (value instanceof Value.Figure figure) {
      return new Written(figure.number().toPlainString(), List.of());
    }
    return value instanceof Value.Truth truth
        ? new Written(Boolean.toString(truth.isTrue()), List.of())
        : new Written(value.written().orElseThrow(), List.of());
  }

  /** The lines, after a key and its colon or after a dash. */
  Stream<String> after(String lead, String indent) {
    return Stream.concat(
        Stream.of(lead + first), below.stream().map(line -> line.isEmpty() ? "" : indent + line));
  }
}
