package org.abatecheck.document;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a node as YAML on one line, quoted where it has to be. */
public final class Flow {

  private static final Set<String> READ_OTHERWISE =
      Set.of("", "~", "null", "true", "false", "yes", "no");
  private static final Pattern NEEDS_QUOTES =
      Pattern.compile(
          "[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(?:: | #|[,\\[\\]{}]|:$|\\s$).*", Pattern.DOTALL);

  private static final Pattern CUT_INSIDE = Pattern.compile("[,\\[\\]{}]");

  private Flow() {}

  public static String of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.plain() ? scalar.text() : inside(scalar);
    }
    return inside(node);
  }

  /** As {@link #of}, fit to stand between brackets or braces, where a comma ends a text. */
  public static String inside(Node node) {
    if (node instanceof Node.Scalar scalar) {
      boolean plain =
          scalar.plain()
              ? !CUT_INSIDE.matcher(scalar.text()).find()
              : !(NEEDS_QUOTES.matcher(scalar.text()).matches()
                  || READ_OTHERWISE.contains(scalar.text().toLowerCase(Locale.ROOT)));
      return plain ? scalar.text() : quoted(scalar.text());
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(Flow::inside).collect(joining(", ", "[", "]"));
    }
    return ((Node.Mapping) node)
        .entries().stream()
            .map(entry -> entry.key().text() + ": " + inside(entry.value()))
            .collect(joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
