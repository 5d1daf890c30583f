package org.abatecheck.document.yaml;

import java.util.Optional;
import org.abatecheck.document.yaml.Attempt.Kind;

/** Finds the line that is to blame: the YAML library often stops far below it. */
final class Blame {

  private Blame() {}

  static Diagnosis of(Scene scene) {
    var diagnosis = blamed(scene);
    var draft = scene.draft();
    int first = scene.bracket() >= 0 ? draft.lineOf(scene.bracket()) : diagnosis.line();
    return BulletTrouble.at(draft, diagnosis.line())
        .or(() -> BraceTrouble.at(draft, first))
        .or(() -> BracketTrouble.wrongEnd(draft, first))
        .or(() -> SectionTrouble.of(scene))
        .or(() -> BarTrouble.notMovedIn(draft, diagnosis.line()))
        .orElse(diagnosis);
  }

  private static Diagnosis blamed(Scene scene) {
    var stop = scene.stop();
    var draft = scene.draft();
    if (stop.says("end of stream") || stop.says("document separator")) {
      return QuoteTrouble.unclosed(scene);
    }
    if (stop.says("scanning a double-quoted scalar")) {
      return scene.swallowed(scene.begun(), scene.line())
          ? QuoteTrouble.unclosed(draft, scene.begun())
          : QuoteTrouble.backslash(scene);
    }
    if (stop.says("scanning a block scalar")) {
      return BarTrouble.wordsBehind(draft, scene.begun());
    }
    if (scene.bracket() >= 0) {
      return BracketTrouble.of(scene);
    }
    if (scene.behind(Kind.QUOTED)) {
      return behindQuotes(scene);
    }
    if (scene.behind(Kind.BRACKETS) || scene.behind(Kind.ALIAS)) {
      return SignTrouble.at(draft, scene.lastLine());
    }
    if (stop.says("could not find expected ':'")) {
      return KeylessTrouble.of(draft, scene.begun(), scene.begun());
    }
    if (stop.says("mapping values are not allowed")) {
      return ColonTrouble.of(scene);
    }
    boolean misplaced = stop.says("expected <block end>") || stop.says("<document start>");
    if (misplaced && scene.column() == draft.line(scene.line()).indent()) {
      return misplaced(scene);
    }
    char first = Sentence.of(draft.line(scene.line())).first();
    return first == '"' || first == '\''
        ? QuoteTrouble.closedTooEarly(draft, scene.line())
        : SignTrouble.at(draft, scene.line());
  }

  private static Diagnosis secondProposal(Draft draft, int end) {
    return new Diagnosis(
        end,
        0,
        3,
        "The line `...` ends the proposal, but more follows it.",
        "Keep one proposal in each file. If this is one proposal, delete the line `...`.",
        Diagnosis.emptied(end, draft.size() - 1));
  }

  private static Diagnosis behindQuotes(Scene scene) {
    var draft = scene.draft();
    if (scene.lastLine() == scene.line()) {
      return QuoteTrouble.closedTooEarly(draft, scene.line());
    }
    return scene.swallowed(scene.lastLine(), scene.line())
        ? QuoteTrouble.unclosed(draft, scene.lastLine())
        : QuoteTrouble.closedTooEarly(scene);
  }

  private static Diagnosis misplaced(Scene scene) {
    var draft = scene.draft();
    int above = draft.above(scene.line());
    if (above >= 0 && draft.line(above).text().startsWith("...")) {
      return secondProposal(draft, above);
    }
    var line = draft.line(scene.line());
    var cutOff =
        scene.last().kind() == Kind.BELOW_BAR
            ? BarTrouble.endsEarly(scene)
            : Optional.<Diagnosis>empty();
    if (cutOff.isPresent()) {
      return cutOff.get();
    }
    boolean begins = line.keyed() || line.dashed();
    return begins && !KeylessTrouble.lacksSpaceAfterDash(draft, scene.line())
        ? IndentTrouble.of(scene)
        : KeylessTrouble.of(draft, scene.line(), scene.line());
  }
}
