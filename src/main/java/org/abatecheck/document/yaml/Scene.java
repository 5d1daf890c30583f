package org.abatecheck.document.yaml;

import org.abatecheck.document.yaml.Attempt.Last;

/**
 * Where the YAML library stopped in a draft, told in lines. All numbers count from 0.
 *
 * @param line the line where it stopped
 * @param begun the line where what it was reading begins; the same line when it does not say
 * @param lastLine the line where the value read last begins
 */
record Scene(
    Draft draft, YamlStop stop, Last last, int bracket, int line, int begun, int lastLine) {

  static Scene of(Draft draft, Attempt attempt, YamlStop stop) {
    int line = draft.lineOf(stop.index());
    return new Scene(
        draft,
        stop,
        attempt.last(),
        attempt.bracket(),
        line,
        stop.begun() < 0 ? line : draft.lineOf(stop.begun()),
        draft.lineOf(attempt.last().start()));
  }

  int column() {
    return draft.columnOf(stop.index());
  }

  /** Whether it stopped on the line on which the value read last ends, behind it. */
  boolean behind(Attempt.Kind kind) {
    return last.kind() == kind && draft.lineOf(last.end()) == line && last.end() <= stop.index();
  }

  /**
   * Whether a text that begins on a line seems to have swallowed the lines after it, up to another:
   * one of them begins with a key or a dash, or no further in than the key of the text.
   */
  boolean swallowed(int from, int to) {
    int owner = draft.line(from).owner();
    for (int i = from + 1; i <= to; i++) {
      var line = draft.line(i);
      if (!line.blank() && (line.begins() || line.indent() <= owner)) {
        return true;
      }
    }
    return false;
  }
}
