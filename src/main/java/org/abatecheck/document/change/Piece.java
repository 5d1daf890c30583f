package org.abatecheck.document.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.source.Source;

/**
 * Lines of YAML at their indent, and where they go in a file.
 *
 * @param line below which they go, or the first that they replace; of {@link Where#AT_END} the last
 *     of the file
 * @param lastLine the last that they replace
 */
public record Piece(Where where, int line, int lastLine, List<String> lines) {

  /** Where lines go. */
  public enum Where {
    BELOW,
    IN_PLACE_OF,
    AT_END
  }

  public Piece {
    lines = List.copyOf(lines);
  }

  /** The first value on the way of a change that is not there yet; the value itself when it is. */
  public static Pointer target(Document document, Change.Written change) {
    return Spot.target(document, change);
  }

  /** The proposal with the values written. */
  public static Node.Mapping grown(Document document, List<Change> changes) {
    Node grown = document.root();
    for (var change : changes) {
      if (change instanceof Change.Written written) {
        grown = Grown.with(grown, written.steps(), Grown.unplaced(written.value()));
      }
    }
    return (Node.Mapping) grown;
  }

  /** What makes these changes; those that go to one place are one piece. */
  public static List<Piece> of(Document document, List<Change> changes) {
    var corrections =
        changes.stream()
            .filter(Change.Corrected.class::isInstance)
            .map(Change.Corrected.class::cast)
            .collect(groupingBy(each -> each.span().line(), LinkedHashMap::new, toList()));
    var spots =
        changes.stream()
            .filter(Change.Written.class::isInstance)
            .flatMap(each -> Spot.of(document, (Change.Written) each).stream())
            .collect(groupingBy(Spot::place, LinkedHashMap::new, toList()));
    return Stream.concat(
            corrections.values().stream().map(each -> corrected(document.source(), each)),
            spots.values().stream().map(Spot::piece))
        .toList();
  }

  /** A line with other characters in some of its stretches. */
  static Piece corrected(Source source, List<Change.Corrected> corrections) {
    int number = corrections.get(0).span().line();
    var line = source.line(number);
    var fromTheEnd =
        corrections.stream()
            .sorted(Comparator.comparing((Change.Corrected each) -> -each.span().column()))
            .toList();
    for (var correction : fromTheEnd) {
      var span = correction.span();
      int from = line.offsetByCodePoints(0, Math.min(span.column() - 1, length(line)));
      int to = line.offsetByCodePoints(0, Math.min(span.endColumn() - 1, length(line)));
      // Behind a colon or a dash there must be a space.
      var gap = from > 0 && ":-".indexOf(line.charAt(from - 1)) >= 0 ? " " : "";
      line = line.substring(0, from) + gap + correction.text() + line.substring(to);
    }
    return new Piece(Where.IN_PLACE_OF, number, number, List.of(line));
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
