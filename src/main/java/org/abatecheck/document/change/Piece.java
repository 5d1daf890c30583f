package org.abatecheck.document.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.abatecheck.document.Document;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;

/**
 * Lines of YAML at their indent, and where they go in a file.
 *
 * @param line below which they go, or the first that they replace; of {@link Where#AT_END} the last
 *     of the file
 * @param lastLine the last that they replace
 * @param near what that line says, by which it is found even if lines before it have been added
 */
public record Piece(Where where, int line, int lastLine, String near, List<String> lines) {

  /** Where lines go. */
  public enum Where {
    BELOW,
    IN_PLACE_OF,
    AT_END
  }

  public Piece {
    lines = List.copyOf(lines);
  }

  /** What makes these changes; those that go to one place are one piece. */
  public static List<Piece> of(Document document, List<Change> changes) {
    return changes.stream()
        .flatMap(each -> Spot.of(document, each).stream())
        .collect(groupingBy(Spot::place, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(Spot::piece)
        .toList();
  }

  /** The first value on the way of a change that is not there yet; the value itself when it is. */
  public static Pointer target(Document document, Change change) {
    return Spot.target(document, change);
  }

  /** The proposal with the values written. */
  public static Node.Mapping grown(Document document, List<Change> changes) {
    Node grown = document.root();
    for (var change : changes) {
      grown = Grown.with(grown, change.steps(), Grown.unplaced(change.value()));
    }
    return (Node.Mapping) grown;
  }
}
