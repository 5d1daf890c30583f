package org.abatecheck.text;

import java.util.HashMap;
import java.util.Map;

/** Whether words in quotation marks are taken over by the text around them. */
final class Quotations {

  private final Prose prose;
  private final Passage passage;
  // What a quotation is taken for holds for all that stands in it.
  private final Map<Integer, Settled> known = new HashMap<>();

  Quotations(Prose prose) {
    this.prose = prose;
    this.passage = prose.passage();
  }

  /**
   * What the quotation is taken for in which a word stands.
   *
   * @param actor of whom it is said
   */
  Settled settle(int start, String actor) {
    return known.computeIfAbsent(passage.at(start).quoted(), quote -> settle(start, quote, actor));
  }

  private Settled settle(int start, int quote, String actor) {
    int from = start;
    while (from > 0 && passage.at(from - 1).quoted() == quote) {
      from--;
    }
    int to = start;
    while (to < passage.count() && passage.at(to).quoted() == quote) {
      to++;
    }
    int before = from == 0 ? 0 : passage.sentenceStart(from - 1);
    int after = passage.nextSentenceEnd(passage.nextSentenceEnd(to));
    if (prose.has(Context.Modifier.REJECTED, before, from)
        || prose.has(Context.Modifier.REJECTED, to, after)
        || prose.has(Context.Modifier.ENDED, before, from)
        || prose.has(Context.Modifier.ENDED, to, after)) {
      return Settled.no(actor, "the quoted words are turned down");
    }
    if (prose.has(Context.Modifier.ADOPTED, before, from)
        || prose.has(Context.Modifier.ADOPTED, to, after)) {
      return Settled.yes(actor, "the quoted words are taken over");
    }
    if (prose.has(Context.Modifier.DOUBTED, before, from)
        || prose.has(Context.Modifier.DOUBTED, to, after)) {
      return Settled.no(actor, "the quoted words are not what the text itself says");
    }
    return Settled.unsettled(
        actor, "the words are quoted, and the text does not say whether they hold");
  }
}
