package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.abatecheck.document.Node;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Location;
import org.abatecheck.source.Span;

/**
 * The mistakes found while packs are loaded: all of them are reported, in the order of the files.
 */
final class Mistakes {

  private static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparing((Problem problem) -> problem.location().file())
          .thenComparing(problem -> problem.location().line())
          .thenComparing(problem -> problem.location().column())
          .thenComparing(Problem::message);

  private final List<Problem> found = new ArrayList<>();

  void add(String file, Node at, String message) {
    add(file, at.span(), message);
  }

  void add(String file, Span at, String message) {
    add(Location.of(file, at), message);
  }

  void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  int count() {
    return found.size();
  }

  void addAll(InvalidSourceException exception) {
    found.addAll(exception.problems());
  }

  void throwIfAny() throws InvalidSourceException {
    if (!found.isEmpty()) {
      throw new InvalidSourceException(found.stream().distinct().sorted(IN_FILE_ORDER).toList());
    }
  }
}
