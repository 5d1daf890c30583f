package org.abatecheck.document.yaml;

/** A colon inside a text, or the key of the next line taken for words of the text above. */
final class ColonTrouble {

  /** So many words are more than a name. */
  private static final int A_SENTENCE = 4;

  private static final String SIGNS = "&*!|>%@`[]{},?-\"'";

  private ColonTrouble() {}

  static Diagnosis of(Scene scene) {
    var draft = scene.draft();
    boolean oneLine = !scene.behind(Attempt.Kind.PLAIN) || scene.lastLine() == scene.line();
    if (oneLine) {
      return SIGNS.indexOf(Sentence.of(draft.line(scene.line())).first()) < 0
          ? colon(scene)
          : SignTrouble.at(draft, scene.line());
    }
    var line = draft.line(scene.line());
    var first = draft.line(scene.lastLine());
    boolean key = line.knownLooking() && scene.column() == line.keyEnd() - 1 && !line.dashed();
    if (KeylessTrouble.lacksSpaceAfterDash(draft, scene.lastLine())) {
      return KeylessTrouble.of(draft, scene.lastLine(), scene.lastLine());
    }
    if (!key || midText(scene) || midSentence(scene)) {
      return colon(scene);
    }
    return first.keyed()
        ? IndentTrouble.of(scene)
        : KeylessTrouble.of(draft, scene.lastLine(), scene.line() - 1);
  }

  /** Whether a line between goes on with the text at the same indent, so that this one does too. */
  private static boolean midText(Scene scene) {
    var draft = scene.draft();
    var first = draft.line(scene.lastLine());
    int above = draft.above(scene.line());
    return (first.keyed() || first.dashed())
        && above > scene.lastLine()
        && draft.line(above).indent() == draft.line(scene.line()).indent();
  }

  /** Whether the line above breaks off in a sentence that this line can go on with. */
  private static boolean midSentence(Scene scene) {
    var line = scene.draft().line(scene.line());
    var above = scene.draft().line(scene.draft().above(scene.line()));
    return line.key().indexOf('_') < 0
        && line.words().indexOf(' ') > 0
        && above.words().split(" +").length >= A_SENTENCE
        && Character.isLetterOrDigit(above.words().charAt(above.words().length() - 1));
  }

  private static Diagnosis colon(Scene scene) {
    var draft = scene.draft();
    boolean runsOn = scene.behind(Attempt.Kind.PLAIN);
    var paragraph = Paragraph.around(draft, runsOn ? scene.lastLine() : scene.line());
    return new Diagnosis(
        scene.line(),
        scene.column(),
        1,
        "This colon is followed by a space, so the program takes the words before it for a key, and"
            + " there is no place for a key inside a text.",
        paragraph.mend().orElse("Put the text in quotes, or take the colon out."),
        paragraph.emptied());
  }
}
