package org.abatecheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The writer's own words as they should be written where something of another kind stands: a list
 * for one text, one text for what reads as a list or as keys. Each is empty when it cannot be told.
 */
final class Rewritten {

  private static final int LONGEST = 2_000;
  private static final int FEW_COMMAS = 2;

  private static final Pattern WORDS = Pattern.compile("[^\\s,;]++(?:[,;] ++[^\\s,;]++)++");

  private Rewritten() {}

  /** As one text. */
  static Optional<String> asText(Slot slot) {
    var written = written(slot.node(), slot);
    if (written.size() == 1 && slot.node().span().line() == slot.key().line()) {
      return WholeLine.with(slot.source(), slot.node().span(), Flow.inQuotes(written.get(0)));
    }
    return Head.of(slot).filter(head -> !written.isEmpty()).map(head -> head.withText(written));
  }

  /** As a list, one entry a line. */
  static Optional<String> asList(Slot slot, Shape.Listing list) {
    if (slot.node() instanceof Node.Mapping && list.entry().shape() instanceof Shape.Group) {
      return withDash(slot);
    }
    var entries = entries(slot, list);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    return Head.of(slot)
        .map(head -> head.withLines(entries))
        .or(() -> WholeLine.with(slot.source(), slot.node().span(), inBrackets(entries)));
  }

  private static String inBrackets(List<String> entries) {
    return "["
        + String.join(", ", entries.stream().map(entry -> entry.substring(2)).toList())
        + "]";
  }

  /** Keys that should be an entry of a list, and lack its dash. */
  private static Optional<String> withDash(Slot slot) {
    var written = written(slot.node(), slot);
    var lines =
        IntStream.range(0, written.size())
            .mapToObj(i -> (i == 0 ? "- " : "  ") + written.get(i))
            .toList();
    return Head.of(slot).filter(head -> !lines.isEmpty()).map(head -> head.withLines(lines));
  }

  private static List<String> entries(Slot slot, Shape.Listing list) {
    var written = written(slot.node(), slot);
    boolean bulleted = written.stream().anyMatch(line -> Bullet.wordsBehind(line).isPresent());
    var entries = new ArrayList<String>();
    for (var line : written.size() == 1 ? parts(written.get(0), list) : written) {
      var words = Bullet.wordsBehind(line);
      // Words above the bullets lead up to the list and are no entry of it.
      boolean leadsUp = bulleted && words.isEmpty() && entries.isEmpty();
      if (bulleted && words.isEmpty() && !leadsUp) {
        return List.of();
      }
      entries.add(leadsUp ? "# " + line.strip() : "- " + Flow.alone(words.orElse(line.strip())));
    }
    boolean remarkOnly = entries.stream().allMatch(entry -> entry.startsWith("#"));
    return remarkOnly ? List.of() : entries;
  }

  /** One line, divided where its writer divided it. */
  private static List<String> parts(String line, Shape.Listing list) {
    boolean words = list.entry().shape() instanceof Shape.Word || WORDS.matcher(line).matches();
    long commas = line.chars().filter(c -> c == ',').count();
    var divider = line.indexOf(';') >= 0 ? ";" : words || commas >= FEW_COMMAS ? "[,;]\\s+" : "\n";
    return Stream.of(line.split(divider))
        .map(part -> part.strip().replaceFirst("^and ", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The lines as they stand in the file, further in or out together. */
  private static List<String> written(Node node, Slot slot) {
    var span = node.span();
    boolean quoted = node instanceof Node.Scalar scalar && !scalar.plain();
    if (quoted) {
      var text = ((Node.Scalar) node).text();
      return text.length() > LONGEST ? List.of() : text.lines().limit(Head.MOST_LINES).toList();
    }
    var source = slot.source();
    int from = source.indexOf(span.line(), span.column());
    int to = source.indexOf(span.endLine(), span.endColumn());
    if (to - from > LONGEST || span.endLine() - span.line() >= Head.MOST_LINES) {
      return List.of();
    }
    return source
        .text()
        .substring(from, to)
        .lines()
        .map(line -> outBy(line, span.column()))
        .toList();
  }

  private static String outBy(String line, int column) {
    int spaces = 0;
    while (spaces < line.length() && spaces < column - 1 && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return line.substring(spaces).stripTrailing();
  }
}
