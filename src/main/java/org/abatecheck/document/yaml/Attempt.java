package org.abatecheck.document.yaml;

import java.util.ArrayDeque;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * How far the YAML library gets with a text, and what it read last.
 *
 * @param stop empty when it gets to the end
 * @param bracket the index of the first bracket that is still open there; -1 when none is
 */
record Attempt(Optional<YamlStop> stop, Last last, int bracket) {

  enum Kind {
    NOTHING,
    PLAIN,
    QUOTED,
    BELOW_BAR,
    BRACKETS,
    ALIAS
  }

  /** The value read last and where it stands. */
  record Last(Kind kind, int start, int end) {}

  private static final int MORE_THAN_ANY_PROSE = 2 * Limits.LEVELS;

  static Attempt of(String text) {
    var events = YamlEvents.of(text);
    var last = new Last(Kind.NOTHING, 0, 0);
    var open = new ArrayDeque<Integer>();
    var bracket = -1;
    try {
      for (var event = events.next();
          !(event instanceof StreamEndEvent) && open.size() < MORE_THAN_ANY_PROSE;
          event = events.next()) {
        if (event instanceof CollectionStartEvent start) {
          boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
          int index = flow ? start.getStartMark().getIndex() : -1;
          bracket = bracket < 0 ? index : bracket;
          open.push(index);
        } else if (event instanceof CollectionEndEvent) {
          int start = open.pop();
          if (start >= 0) {
            last = new Last(Kind.BRACKETS, start, event.getEndMark().getIndex());
          }
          bracket = bracket == start ? -1 : bracket;
        } else {
          last = read(event, last);
        }
      }
      return new Attempt(Optional.empty(), last, bracket);
    } catch (YamlStop stop) {
      return new Attempt(Optional.of(stop), last, bracket);
    }
  }

  private static Last read(Event event, Last before) {
    int start = event.getStartMark() == null ? 0 : event.getStartMark().getIndex();
    int end = event.getEndMark() == null ? 0 : event.getEndMark().getIndex();
    if (event instanceof AliasEvent) {
      return new Last(Kind.ALIAS, start, end);
    }
    if (!(event instanceof ScalarEvent scalar)) {
      return before;
    }
    return new Last(kind(scalar), start, end);
  }

  private static Kind kind(ScalarEvent scalar) {
    var style = scalar.getScalarStyle();
    if (style == ScalarStyle.PLAIN) {
      return Kind.PLAIN;
    }
    boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    return quoted ? Kind.QUOTED : Kind.BELOW_BAR;
  }
}
