package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;

/**
 * Finds all the mistakes of ordinary prose in a file: what stops the YAML library is mended in a
 * draft, and the draft is read again.
 */
final class ProseMistakes {

  private static final long MOST_WORK = 64L * 1024 * 1024;

  private static final String MORE =
      " There may be more mistakes, so check the file again after that.";

  private final Source source;
  private final List<Mistake> found = new ArrayList<>();
  private final BitSet told = new BitSet();
  private final BitSet mended = new BitSet();
  private final BitSet altered = new BitSet();
  private Draft draft;
  private boolean complete;

  private ProseMistakes(Source source) {
    this.source = source;
    this.draft = Draft.of(YamlText.of(source.text()));
  }

  /**
   * @param unseen what was found already, on lines of the file as it is
   */
  static List<Mistake> of(Source source, List<Diagnosis> unseen) {
    var mistakes = new ProseMistakes(source);
    mistakes.mend(unseen);
    return mistakes.find();
  }

  private void mend(List<Diagnosis> unseen) {
    var repair = new TreeMap<Integer, String>();
    for (var diagnosis : unseen) {
      told.set(diagnosis.line());
      found.add(mistake(diagnosis));
      repair.putAll(diagnosis.repair());
    }
    repair.keySet().forEach(altered::set);
    draft = draft.with(repair);
  }

  private List<Mistake> find() {
    long work = 0;
    boolean more = true;
    while (more && found.size() < YamlReader.MOST_MISTAKES && work < MOST_WORK) {
      var attempt = Attempt.of(draft.text());
      work += draft.text().length();
      more = attempt.stop().isPresent() && mend(Scene.of(draft, attempt, attempt.stop().get()));
      complete = attempt.stop().isEmpty();
    }
    if (complete) {
      found.addAll(inTheMendedTree());
    }
    found.sort(StructureMistakes.IN_FILE_ORDER);
    return complete ? List.copyOf(found) : sayingThereMayBeMore();
  }

  /** Whether to read on. A line is told of once, and mended once more without a word. */
  private boolean mend(Scene scene) {
    var diagnosis = RowTrouble.orElse(source, Blame.of(scene));
    if (mended.get(diagnosis.line())) {
      return false;
    }
    if (told.get(diagnosis.line())) {
      mended.set(diagnosis.line());
    } else {
      told.set(diagnosis.line());
      found.add(mistake(diagnosis));
    }
    diagnosis.repair().keySet().forEach(altered::set);
    draft = draft.with(diagnosis.repair());
    return !diagnosis.repair().isEmpty();
  }

  /** What else is wrong, on lines that are as they were written. */
  private List<Mistake> inTheMendedTree() {
    try {
      var tree = TreeBuilder.build(Source.of(source.name(), draft.text()), draft.text());
      return tree.mistakes().stream()
          .filter(mistake -> !altered.get(mistake.span().line() - 1))
          .limit(YamlReader.MOST_MISTAKES - found.size())
          .toList();
    } catch (YamlStop stop) {
      return List.of();
    }
  }

  private List<Mistake> sayingThereMayBeMore() {
    var all = new ArrayList<>(found);
    var last = all.remove(all.size() - 1);
    all.add(
        Mistake.unreadable(
            last.span(), last.words().get("problem"), last.words().get("mend") + MORE));
    return List.copyOf(all);
  }

  private Mistake mistake(Diagnosis diagnosis) {
    int line = diagnosis.line() + 1;
    int length = source.line(line).length();
    int start = source.indexOf(line, 1);
    int moved = draft.line(diagnosis.line()).indent() - WrittenLine.of(source.line(line)).indent();
    int from = start + Math.max(0, Math.min(diagnosis.column() - moved, length));
    int to = Math.min(from + diagnosis.length(), start + length);
    return Mistake.unreadable(source.span(from, to), diagnosis.problem(), diagnosis.mend());
  }
}
