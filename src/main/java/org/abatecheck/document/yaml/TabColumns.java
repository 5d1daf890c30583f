package org.abatecheck.document.yaml;

import java.util.HashMap;
import java.util.Map;

/** Where lines that begin with tabs should begin, by the lines above and below them. */
final class TabColumns {

  private static final int STEP = 2;

  /** So many lines are looked back upon: a file may hold tabs on all of its lines. */
  private static final int FARTHEST = 100;

  private final Draft draft;
  private final Map<Integer, WrittenLine> mended = new HashMap<>();

  TabColumns(Draft draft) {
    this.draft = draft;
  }

  /** The line with spaces for its tabs; lines are asked for from the top down. */
  String mended(int number) {
    var line = draft.line(number);
    var text = " ".repeat(column(number, line)) + line.text().substring(line.indent());
    mended.put(number, WrittenLine.of(text));
    return text;
  }

  private int column(int number, WrittenLine line) {
    int above = draft.above(number);
    if (above < 0) {
      return 0;
    }
    var before = seen(above);
    int tabs = tabs(draft.line(number));
    int tabsAbove = tabs(draft.line(above));
    if (tabsAbove > 0 && tabs <= tabsAbove) {
      return tabs == tabsAbove ? beside(before, line) : likeAbove(number, tabs, line);
    }
    boolean heads = before.keyed() && !before.valued();
    boolean text = before.valued() && BelowBar.opens(before.words());
    return heads || text ? inside(number, before) : beside(before, line);
  }

  private WrittenLine seen(int number) {
    return mended.getOrDefault(number, draft.line(number));
  }

  private static int tabs(WrittenLine line) {
    return (int) line.text().chars().limit(line.indent()).filter(c -> c == '\t').count();
  }

  /** Under the first word of the line above, or under its dash. */
  private static int beside(WrittenLine above, WrittenLine line) {
    if (!above.dashed()) {
      return above.indent();
    }
    return line.dashed() || !above.keyed() ? above.indent() : above.content();
  }

  /** Where the lines below the key begin that are without tabs; else one step in. */
  private int inside(int number, WrittenLine key) {
    for (int i = number + 1; i < Math.min(draft.size(), number + FARTHEST); i++) {
      var below = draft.line(i);
      if (!below.blank() && !below.comment() && tabs(below) == 0) {
        return below.indent() > key.owner() ? below.indent() : key.owner() + STEP;
      }
    }
    return key.owner() + STEP;
  }

  /** Under the nearest line above that begins with as many tabs. */
  private int likeAbove(int number, int tabs, WrittenLine line) {
    for (int i = number - 1; i >= Math.max(0, number - FARTHEST); i--) {
      if (mended.containsKey(i) && tabs(draft.line(i)) <= tabs) {
        return beside(mended.get(i), line);
      }
    }
    return STEP * tabs;
  }
}
