package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.abatecheck.document.Field;
import org.abatecheck.document.Flow;
import org.abatecheck.document.Node;

/**
 * Writes nodes as people write YAML by hand: a line for each value, a text of some length below.
 *
 * @param examples those that are marked, so that they are no answer until they are replaced
 */
record Block(Set<Node> examples) {

  private static final int STEP = 2;
  // Narrow enough for a terminal, a letter or a window beside another.
  private static final int WIDTH = 76;
  private static final int NARROWEST = 30;
  private static final int SHORT = 40;

  /** A key and its value. */
  List<String> entry(String key, Node value, int indent) {
    return marked(value, indent, below(" ".repeat(indent) + key + ":", value, indent));
  }

  /** An entry of a list. */
  List<String> item(Node value, int indent) {
    var dash = " ".repeat(indent) + "-";
    if (!(value instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
      return marked(value, indent, below(dash, value, indent));
    }
    var lines = entries(mapping, indent + STEP);
    // The mark of the first value stands above the dash.
    int first = lines.get(0).equals(mark(indent + STEP)) ? 1 : 0;
    if (first > 0) {
      lines.set(0, mark(indent));
    }
    lines.set(first, dash + " " + lines.get(first).strip());
    return lines;
  }

  /** Every entry of a mapping. */
  List<String> entries(Node.Mapping mapping, int indent) {
    var lines = new ArrayList<String>();
    mapping.entries().forEach(each -> lines.addAll(entry(each.key().text(), each.value(), indent)));
    return lines;
  }

  private List<String> marked(Node value, int indent, List<String> lines) {
    if (!(value instanceof Node.Scalar) || !examples.contains(value)) {
      return lines;
    }
    var all = new ArrayList<>(List.of(mark(indent)));
    all.addAll(lines);
    return all;
  }

  static String mark(int indent) {
    return " ".repeat(indent) + Field.REPLACE;
  }

  private List<String> below(String start, Node value, int indent) {
    if (isShort(value)) {
      return List.of((start + " " + Flow.of(value)).stripTrailing());
    }
    var lines = new ArrayList<String>();
    if (value instanceof Node.Scalar scalar) {
      lines.add(start + " |-");
      lines.addAll(text(scalar.text(), indent + STEP));
    } else if (value instanceof Node.Mapping mapping) {
      lines.add(start);
      lines.addAll(entries(mapping, indent + STEP));
    } else {
      lines.add(start);
      ((Node.Sequence) value).items().forEach(item -> lines.addAll(item(item, indent + STEP)));
    }
    return lines;
  }

  /** Whether it goes on the line of its key. */
  static boolean isShort(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return scalar.text().length() <= SHORT && scalar.text().indexOf('\n') < 0;
    }
    return value instanceof Node.Mapping mapping
        ? mapping.entries().isEmpty()
        : ((Node.Sequence) value).items().isEmpty();
  }

  // Below |- a colon, a quote or a # is a character like any other.
  private static List<String> text(String text, int indent) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.strip().split("\n")) {
      var line = new StringBuilder();
      for (var word : paragraph.strip().split("\\s+")) {
        if (line.length() > 0
            && line.length() + 1 + word.length() > Math.max(NARROWEST, WIDTH - indent)) {
          lines.add(" ".repeat(indent) + line);
          line = new StringBuilder();
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add((" ".repeat(indent) + line).stripTrailing());
    }
    return lines;
  }
}
