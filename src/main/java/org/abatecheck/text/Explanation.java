package org.abatecheck.text;

import java.util.List;

/**
 * How a passage was read, for people who write lexicons.
 *
 * @param targets what may count, as written
 * @param modifiers who is named and what turns a meaning round, each with its kind
 * @param scopes the clause of each target
 */
public record Explanation(
    List<String> targets,
    List<String> modifiers,
    List<String> scopes,
    List<ProseReading> readings) {

  public Explanation {
    targets = List.copyOf(targets);
    modifiers = List.copyOf(modifiers);
    scopes = List.copyOf(scopes);
    readings = List.copyOf(readings);
  }
}
