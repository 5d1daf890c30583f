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
  private static final Pattern NEEDS_QUOTES_ALONE =
      Pattern.compile("[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(?:: | #|:$|\\s$).*", Pattern.DOTALL);

  private Flow() {}

  /** A text as it stands alone behind a key or a dash, where commas and brackets are safe. */
  static String alone(String text) {
    boolean plain =
        !NEEDS_QUOTES_ALONE.matcher(text).matches()
            && !READ_OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : inQuotes(text);
  }

  /** In the kind of quotes that leaves the words as they are, where there is one. */
  static String inQuotes(String text) {
    boolean doubles = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    boolean singles = text.indexOf('\'') >= 0 || text.indexOf('\n') >= 0;
    return doubles && !singles ? "'" + text + "'" : quoted(text);
  }

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

  /** In double quotes, in which any text can be written on one line. */
  public static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> quoted.append(escaped(character)));
    return quoted.append('"').toString();
  }

  private static String escaped(int character) {
    switch (character) {
      case '"', '\\':
        return "\\" + (char) character;
      case '\n':
        return "\\n";
      case '\t':
        return "\\t";
      default:
        return isShown(character)
            ? Character.toString(character)
            : (character > 0xFFFF ? "\\U%08x" : "\\u%04x").formatted(character);
    }
  }

  // What cannot be seen, or is a line break for some, is written by its number.
  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
