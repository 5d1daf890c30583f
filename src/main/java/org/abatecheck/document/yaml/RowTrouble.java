package org.abatecheck.document.yaml;

import org.abatecheck.document.Bullet;
import org.abatecheck.source.Source;

/** A row of a spreadsheet, pasted where a key or an entry belongs: tabs divide its cells. */
final class RowTrouble {

  private RowTrouble() {}

  /** What to say of a line that is such a row; of another, what was said already. */
  static Diagnosis orElse(Source source, Diagnosis diagnosis) {
    var line = WrittenLine.of(source.line(diagnosis.line() + 1));
    boolean cells = line.text().indexOf('\t', line.indent()) > 0;
    boolean bullet = Bullet.wordsBehind(line.text()).isPresent();
    if (!cells || bullet || line.keyed() || line.dashed()) {
      return diagnosis;
    }
    return new Diagnosis(
        diagnosis.line(),
        diagnosis.column(),
        diagnosis.length(),
        "This line looks like a row of a spreadsheet. The program cannot tell what its cells are.",
        "Write it as an entry of the list: a dash and a space, and each cell behind its key, such"
            + " as `- {category: salary, amount: 80000}`",
        diagnosis.repair());
  }
}
