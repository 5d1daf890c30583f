package org.abatecheck.document.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.abatecheck.document.Node;
import org.abatecheck.source.Source;

/** Puts pieces into a file, and takes entries of lists out of it; all other lines stay as is. */
public final class Rewriting {

  private Rewriting() {}

  /** The text of a file with a piece in its place. */
  public static String with(Source file, Piece piece) {
    var lines = lines(file);
    switch (piece.where()) {
      case BELOW -> lines.addAll(piece.line(), piece.lines());
      case IN_PLACE_OF -> {
        lines.subList(piece.line() - 1, piece.lastLine()).clear();
        lines.addAll(piece.line() - 1, piece.lines());
      }
      case AT_END -> lines.addAll(piece.lines());
    }
    return text(file, lines);
  }

  /** The text without some entries of a list; empty where one shares its lines with others. */
  public static Optional<String> without(Source file, List<Node> entries) {
    var lines = lines(file);
    var lastFirst =
        entries.stream()
            .sorted(Comparator.comparing((Node entry) -> -entry.span().line()))
            .toList();
    for (var entry : lastFirst) {
      int first = entry.span().line();
      if (!standsAlone(lines.get(first - 1), entry)) {
        return Optional.empty();
      }
      lines.subList(first - 1, Spot.lastLine(entry, entry)).clear();
    }
    return Optional.of(text(file, lines));
  }

  private static boolean standsAlone(String line, Node entry) {
    int at = line.offsetByCodePoints(0, entry.span().column() - 1);
    return line.substring(0, at).matches("\\s*-\\s+");
  }

  private static List<String> lines(Source file) {
    var lines = new ArrayList<String>();
    for (int i = 1; i <= file.lineCount(); i++) {
      lines.add(file.line(i));
    }
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static String text(Source file, List<String> lines) {
    var end = file.text().contains("\r\n") ? "\r\n" : "\n";
    return String.join(end, lines) + end;
  }
}
