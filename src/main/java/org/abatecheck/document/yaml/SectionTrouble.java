package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.yaml.Attempt.Kind;

/** A key with words behind it and keys or entries below it: one of the two is out of place. */
final class SectionTrouble {

  private static final int NAMED = 60;
  private static final int FARTHEST = 100;

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

  /**
   * The line, and perhaps others above it, stand in the middle of a group whose other lines begin
   * further in. The first of them is told of; the next ones are met when the file is read on.
   */
  private static Optional<Diagnosis> tooFarOut(Scene scene, int number) {
    var draft = scene.draft();
    var line = draft.line(number);
    var stopped = draft.line(scene.line());
    boolean fits =
        stopped.knownLooking()
            && !stopped.dashed()
            && !line.dashed()
            && stopped.indent() > line.indent();
    int first = fits ? firstAstray(draft, number, stopped.indent()) : -1;
    if (first < 0
        || !new IndentMove(first, scene.line() - 1, line.indent(), stopped.indent())
            .helps(draft, scene.line())) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < number && goesOn(draft.line(last + 1), line.indent())) {
      last++;
    }
    return Optional.of(
        new IndentMove(first, last, line.indent(), stopped.indent()).diagnosis(draft));
  }

  private static boolean goesOn(WrittenLine line, int column) {
    return !line.blank() && !line.comment() && !line.begins() && line.indent() > column;
  }

  /**
   * The first of the lines with a key and a text, up to this one, that begin too far out: above
   * them is one more line of the group, or the key that the group is under. -1 when there is none.
   */
  private static int firstAstray(Draft draft, int number, int column) {
    int edge = draft.line(number).indent();
    int first = number;
    for (int i = number; i >= 0 && number - i < FARTHEST; i = draft.above(i)) {
      var line = draft.line(i);
      if (line.indent() > column || !line.begins()) {
        continue;
      }
      boolean astray = line.indent() == edge && line.valued() && line.knownLooking();
      if (!astray || beginsSection(draft, i)) {
        boolean sibling = line.indent() == column && first > i;
        boolean parent = line.indent() == edge && !line.valued();
        return line.knownLooking() && !line.dashed() && (sibling || parent) ? first : -1;
      }
      first = i;
    }
    return -1;
  }

  /** Whether an empty line, or a note no further in than the line, sets it off from those above. */
  private static boolean beginsSection(Draft draft, int number) {
    var above = number == 0 ? draft.line(number) : draft.line(number - 1);
    return number == 0
        || above.blank()
        || (above.comment() && above.indent() <= draft.line(number).indent());
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
    var named = words.length() > NAMED ? "the words" : "`" + words + "`";
    var mend =
        "Write this line so: `%s`\nMove %s to a line of its own that begins with `# `, as a note."
            .formatted(bare.strip(), named);
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
