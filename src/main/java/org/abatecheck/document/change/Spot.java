package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Flow;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;

/**
 * Where a value goes in a proposal as it was written: the node that it is added to, or that is
 * written anew.
 *
 * @param stop the node
 * @param rest the steps from there to the value
 * @param change what goes there
 */
record Spot(Document document, Kind kind, Stop stop, List<String> rest, Change change) {

  /** What happens at the node. */
  enum Kind {
    PUT_IN_ITS_PLACE,
    KEY_MORE,
    ENTRY_MORE,
    WRITTEN_ANEW
  }

  /**
   * A node on the way.
   *
   * @param key of a value: its key; empty for an entry of a list
   */
  record Stop(Pointer pointer, Node node, Optional<Node.Scalar> key) {}

  /** Empty where no lines can go: in a file that is one pair of braces. */
  static Optional<Spot> of(Document document, Change change) {
    var steps = change.steps();
    var way = way(document, steps);
    int last = way.size() - 1;
    var stop = way.get(last);
    if (last == steps.size() && isInLine(change.value(), stop.node())) {
      return Optional.of(new Spot(document, Kind.PUT_IN_ITS_PLACE, stop, List.of(), change));
    }
    // Lines cannot go between braces: what holds them is written anew, without.
    int braces = 0;
    while (braces <= last && !isInBraces(document, way.get(braces).node())) {
      braces++;
    }
    if (braces == 0) {
      return Optional.empty();
    }
    int at = Math.min(braces, last);
    boolean isBelow = braces > last && at < steps.size();
    var kind =
        isBelow && way.get(at).node() instanceof Node.Mapping
            ? Kind.KEY_MORE
            : isBelow && way.get(at).node() instanceof Node.Sequence
                ? Kind.ENTRY_MORE
                : Kind.WRITTEN_ANEW;
    return Optional.of(
        new Spot(document, kind, way.get(at), steps.subList(at, steps.size()), change));
  }

  private Node value() {
    return change.value();
  }

  /** What two changes have in common that go into one piece. */
  record Place(Kind kind, int line, int column) {}

  Place place() {
    var span = stop.node().span();
    return new Place(kind, span.line(), kind == Kind.PUT_IN_ITS_PLACE ? 0 : span.column());
  }

  /** The first value on the way that is not there yet; the value itself when it is. */
  static Pointer target(Document document, Change change) {
    var steps = change.steps();
    var way = way(document, steps);
    var stop = way.get(way.size() - 1);
    boolean goesOn = stop.node() instanceof Node.Mapping || stop.node() instanceof Node.Sequence;
    return goesOn && way.size() <= steps.size()
        ? stop.pointer().child(steps.get(way.size() - 1))
        : stop.pointer();
  }

  /** The nodes that are written, from the top on. */
  private static List<Stop> way(Document document, List<String> steps) {
    var way = new ArrayList<Stop>();
    way.add(new Stop(Pointer.ROOT, document.root(), Optional.empty()));
    for (var step : steps) {
      var next = next(way.get(way.size() - 1), step);
      if (next.isEmpty()) {
        break;
      }
      way.add(next.get());
    }
    return way;
  }

  private static Optional<Stop> next(Stop stop, String step) {
    var pointer = stop.pointer().child(step);
    if (stop.node() instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .filter(entry -> entry.key().text().equals(step))
          .findFirst()
          .map(entry -> new Stop(pointer, entry.value(), Optional.of(entry.key())));
    }
    return stop.node() instanceof Node.Sequence list && !step.equals(FieldPath.EACH)
        ? Optional.of(new Stop(pointer, list.items().get(Integer.parseInt(step)), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isInBraces(Document document, Node node) {
    if (node instanceof Node.Scalar) {
      return false;
    }
    var line = document.source().line(node.span().line());
    int at = line.offsetByCodePoints(0, node.span().column() - 1);
    return at < line.length() && "{[".indexOf(line.charAt(at)) >= 0;
  }

  // A value of one line is put in place of another of one line, within braces or not.
  private static boolean isInLine(Node value, Node old) {
    return value instanceof Node.Scalar
        && Block.isShort(value)
        && old instanceof Node.Scalar scalar
        && isOnOneLine(scalar);
  }

  private static boolean isOnOneLine(Node.Scalar scalar) {
    return scalar.span().line() == scalar.span().endLine()
        && scalar.style() != Node.Style.LITERAL
        && scalar.style() != Node.Style.FOLDED;
  }

  /** What makes the changes of spots that have one place. */
  static Piece piece(List<Spot> spots) {
    return switch (spots.get(0).kind) {
      case PUT_IN_ITS_PLACE -> putInPlace(spots);
      case KEY_MORE -> spots.get(0).keyMore(spots);
      case ENTRY_MORE -> spots.get(0).entryMore(spots);
      case WRITTEN_ANEW -> spots.get(0).writtenAnew(spots);
    };
  }

  // Values on one line, the last first, so that the columns before stay what they are.
  private static Piece putInPlace(List<Spot> spots) {
    var source = spots.get(0).document.source();
    int number = spots.get(0).stop.node().span().line();
    var line = source.line(number);
    var lastFirst =
        spots.stream()
            .sorted(Comparator.comparing((Spot spot) -> -spot.stop.node().span().column()))
            .toList();
    for (var spot : lastFirst) {
      var span = spot.stop.node().span();
      int from = line.offsetByCodePoints(0, span.column() - 1);
      int to = line.offsetByCodePoints(0, span.endColumn() - 1);
      // Behind a colon or a dash there must be a space.
      var gap = from > 0 && ":-".indexOf(line.charAt(from - 1)) >= 0 ? " " : "";
      line = line.substring(0, from) + gap + Flow.inside(spot.value()) + line.substring(to);
    }
    // Between braces no line can be put above a value.
    boolean isAlone =
        spots.size() == 1
            && spots.get(0).change.example()
            && line.strip().matches("(?:- )?[^{\\[]*");
    int indent = line.length() - line.stripLeading().length();
    return spots
        .get(0)
        .piece(
            Piece.Where.IN_PLACE_OF,
            number,
            number,
            isAlone ? List.of(Block.mark(indent), line) : List.of(line));
  }

  private static Block block(List<Spot> spots) {
    var examples = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
    spots.stream()
        .map(Spot::change)
        .filter(Change::example)
        .forEach(change -> collect(change.value(), examples));
    return new Block(examples);
  }

  private static void collect(Node node, Set<Node> all) {
    all.add(node);
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), all));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item, all));
    }
  }

  private Piece piece(Piece.Where where, int line, int lastLine, List<String> lines) {
    return new Piece(where, line, lastLine, document.source().line(line).strip(), lines);
  }

  private Piece keyMore(List<Spot> spots) {
    var mapping = (Node.Mapping) stop.node();
    Node grown = Grown.nothing();
    for (var spot : spots) {
      grown = Grown.with(grown, spot.rest, spot.value());
    }
    var first = mapping.entries().get(0);
    var lines = block(spots).entries((Node.Mapping) grown, first.key().span().column() - 1);
    if (stop.pointer().parent().isEmpty()) {
      int line = document.source().lineCount();
      return piece(Piece.Where.AT_END, line, line, lines);
    }
    // The first key of a list's entry stands behind the dash: the new one goes below it.
    int line =
        stop.key()
            .map(key -> key.span().line())
            .orElseGet(() -> lastLine(first.value(), first.key()));
    return piece(Piece.Where.BELOW, line, line, lines);
  }

  private Piece entryMore(List<Spot> spots) {
    var list = (Node.Sequence) stop.node();
    int indent = dash(list.items().get(0));
    var lines = new ArrayList<String>();
    for (var spot : spots) {
      var inside = spot.rest.subList(1, spot.rest.size());
      lines.addAll(block(spots).item(Grown.with(Grown.nothing(), inside, spot.value()), indent));
    }
    int line = lastLine(list, stop.key().orElseThrow());
    return piece(Piece.Where.BELOW, line, line, lines);
  }

  private Piece writtenAnew(List<Spot> spots) {
    var grown = stop.node();
    for (var spot : spots) {
      grown = Grown.with(grown, spot.rest, spot.value());
    }
    var first = stop.key().map(Node.class::cast).orElse(stop.node());
    var lines =
        stop.key().isPresent()
            ? block(spots).entry(stop.key().get().text(), grown, first.span().column() - 1)
            : block(spots).item(grown, dash(stop.node()));
    return piece(Piece.Where.IN_PLACE_OF, first.span().line(), lastLine(stop.node(), first), lines);
  }

  /** How far in the dash before an entry of a list stands. */
  private int dash(Node item) {
    var line = document.source().line(item.span().line());
    int at = line.offsetByCodePoints(0, item.span().column() - 1);
    return line.codePointCount(0, Math.max(0, line.lastIndexOf('-', at - 1)));
  }

  /** The last line of a node; of one that is empty, that of what stands before it. */
  static int lastLine(Node node, Node before) {
    if (node instanceof Node.Scalar scalar && scalar.text().isEmpty() && scalar.plain()) {
      return before.span().endLine();
    }
    // A block of text ends with the beginning of the next line.
    var end = node.span();
    return end.endColumn() == 1 && end.endLine() > end.line() ? end.endLine() - 1 : end.endLine();
  }
}
