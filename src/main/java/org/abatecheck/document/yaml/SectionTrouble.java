package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.yaml.Attempt.Kind;

/** A key with words behind it and keys or entries below it: one of the two is out of place. */
final class SectionTrouble {

  private static final int NAMED = 60;

  /** More words than these are a text of their own, in which a dash or a colon may occur. */
  private static final int FEW_WORDS = 4;

  private SectionTrouble() {}

  static Optional<Diagnosis> of(Scene scene) {
    var draft = scene.draft();
    int number = scene.lastLine();
    var line = draft.line(number);
    int below = below(draft, number);
    boolean headed = line.knownLooking() && line.valued() && scene.line() > number;
    var kind = scene.last().kind();
    boolean text = kind == Kind.PLAIN || kind == Kind.QUOTED;
    if (!headed || scene.bracket() >= 0 || (!text && kind != Kind.BELOW_BAR)) {
      return Optional.empty();
    }
    var wordsBehind =
        text && below > number && scene.line() >= below
            ? wordsBehind(scene, number, below)
            : Optional.<Diagnosis>empty();
    return tooFarOut(scene, number).or(() -> wordsBehind);
  }

  /** The line stands in the middle of a group whose other lines begin further in. */
  private static Optional<Diagnosis> tooFarOut(Scene scene, int number) {
    var draft = scene.draft();
    var line = draft.line(number);
    var stopped = draft.line(scene.line());
    int above = number - 1;
    if (above < 0 || draft.line(above).blank() || draft.line(above).comment()) {
      return Optional.empty();
    }
    while (above >= 0 && draft.line(above).indent() > stopped.indent()) {
      above = draft.above(above);
    }
    boolean fits =
        stopped.knownLooking()
            && !stopped.dashed()
            && !line.dashed()
            && stopped.indent() > line.indent();
    boolean group = fits && above >= 0 && sameGroup(draft.line(above), line, stopped);
    return Optional.of(new IndentMove(number, number, line.indent(), stopped.indent()))
        .filter(move -> group && move.helps(draft, scene.line()))
        .map(move -> move.diagnosis(draft));
  }

  /** Whether the line above is one more line of the group, or the key that the group is under. */
  private static boolean sameGroup(WrittenLine above, WrittenLine line, WrittenLine stopped) {
    boolean sibling = above.indent() == stopped.indent();
    boolean parent = above.indent() == line.indent() && !above.valued();
    return above.knownLooking() && !above.dashed() && (sibling || parent);
  }

  private static Optional<Diagnosis> wordsBehind(Scene scene, int number, int below) {
    var draft = scene.draft();
    var line = draft.line(number);
    if (!section(draft, number, below)) {
      return Optional.empty();
    }
    var tail = line.tail().isBlank() ? "" : line.tail();
    var bare = line.head().stripTrailing() + tail.stripTrailing();
    var mended = draft.with(Map.of(number, bare));
    var stop = Attempt.of(mended.text());
    boolean helps =
        stop.bracket() >= 0 || stop.stop().map(s -> later(scene, mended, s.index())).orElse(true);
    var words = line.words();
    var named = words.length() > NAMED ? "the words behind the colon" : "`" + words + "`";
    var mend =
        "Delete "
            + named
            + ", or move it to a line of its own that begins with `# `, as a note. Write this line so: `"
            + bare.strip()
            + "`";
    return Optional.of(
            new Diagnosis(
                number,
                line.value(),
                words.length(),
                "The key `%s` has lines of its own below it, so no words may stand behind its colon."
                    .formatted(line.key()),
                mend,
                Map.of(number, bare)))
        .filter(diagnosis -> helps);
  }

  private static boolean later(Scene scene, Draft mended, int index) {
    int line = mended.lineOf(index);
    return line > scene.line() || (line == scene.line() && mended.columnOf(index) > scene.column());
  }

  /** Whether the lines below are entries, or keys rather than words of a text with a colon. */
  private static boolean section(Draft draft, int number, int below) {
    var line = draft.line(number);
    var first = draft.line(below);
    if (line.words().split(" +").length > FEW_WORDS) {
      return false;
    }
    if (first.dashed()) {
      return "\"'".indexOf(line.first()) < 0 || first.indent() > line.content();
    }
    if (!first.knownLooking() || line.content() > 0 || first.indent() == 0) {
      return false;
    }
    int last = draft.lastWithin(number, line.owner());
    int keys = 0;
    for (int i = below; i <= last; i++) {
      var each = draft.line(i);
      boolean same = !each.blank() && !each.comment() && each.indent() == first.indent();
      if (same && !each.begins()) {
        return false;
      }
      keys += same ? 1 : 0;
    }
    return !first.valued() || keys > 1;
  }

  /** The next line with anything on it, when it begins a key or an entry; -1 when it does not. */
  private static int below(Draft draft, int number) {
    int next = draft.below(number);
    return next < draft.size() && draft.line(next).begins() ? next : -1;
  }
}
