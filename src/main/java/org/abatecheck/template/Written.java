package org.abatecheck.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  // Words that some program or other takes for a truth value or for nothing.
  private static final Set<String> READ_OTHERWISE =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,.;()/&+%$'’–-]*[\\p{L}\\p{M}\\p{N}.)])?");
  // What a block takes as it is: no end or beginning that is cut off, and nothing that cannot be
  // seen or would break the line.
  private static final Pattern BLOCK =
      Pattern.compile(
          "[^\\s\\uFEFF](?:[\\n\\t\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}"
              + "&&[^\\u2028\\u2029\\uFEFF]]*[^\\n])?");

  Written {
    below = List.copyOf(below);
  }

  /**
   * A text of the given kind: one in the writer's own words is a block, in which any sign is safe.
   */
  static Written of(Shape shape, String text) {
    if (!(shape instanceof Shape.Text words)) {
      return new Written(text, List.of());
    }
    if (words.reading().isPresent() && BLOCK.matcher(text).matches()) {
      return new Written("|-", List.of(text.split("\n", -1)));
    }
    boolean plain =
        PLAIN.matcher(text).matches() && !READ_OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
    return new Written(plain ? text : Flow.quoted(text), List.of());
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
