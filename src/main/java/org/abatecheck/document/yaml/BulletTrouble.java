package org.abatecheck.document.yaml;

import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Bullet;

/** An entry of a list that begins with a bullet or a number, as a word processor writes it. */
final class BulletTrouble {

  private static final int STEP = 2;

  private BulletTrouble() {}

  /** Empty when the line begins with no bullet, or stands where no list is. */
  static Optional<Diagnosis> at(Draft draft, int number) {
    var line = draft.line(number);
    var column = line.dashed() ? Optional.<Integer>empty() : column(draft, number);
    var words = Bullet.wordsBehind(line.text().substring(line.indent(), end(line)));
    if (column.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    var head = " ".repeat(column.get()) + "- ";
    var mark = line.text().substring(line.indent()).split("[\\s\u00A0]", 2)[0];
    return Optional.of(
        new Diagnosis(
            number,
            line.indent(),
            1,
            "An entry of a list begins with a dash and a space, but this line begins with `%s`."
                .formatted(mark.length() > STEP + 1 ? mark.substring(0, 1) : mark),
            Suggestion.plain(head, words.get(), "")
                .map(entry -> "Write it so:\n`" + entry.yaml() + "`")
                .orElse("Write a dash, a space, and then the text in quotes."),
            Map.of(number, head + "x")));
  }

  private static int end(WrittenLine line) {
    return Math.max(line.indent(), line.end());
  }

  /** Where the dashes of the list begin. */
  private static Optional<Integer> column(Draft draft, int number) {
    int above = draft.above(number);
    if (above < 0) {
      return Optional.empty();
    }
    var before = draft.line(above);
    boolean heads = before.keyed() && !before.valued();
    if (heads) {
      int indent = draft.line(number).indent();
      return Optional.of(indent > before.owner() ? indent : before.owner() + STEP);
    }
    return Optional.of(before).filter(WrittenLine::dashed).map(WrittenLine::indent);
  }
}
