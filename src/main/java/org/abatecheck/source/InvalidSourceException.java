package org.abatecheck.source;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A file that is not a proposal (a rule pack, say) has mistakes: all of them, each with its place.
 */
public final class InvalidSourceException extends Exception {

  private final transient List<Problem> problems;

  public InvalidSourceException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /** One mistake, as {@code rules/x/role.yaml:5:12: unknown field 'yeers'}. */
  public record Problem(Location location, String message) {
    @Override
    public String toString() {
      return location + ": " + message;
    }
  }
}
