package org.abatecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.abatecheck.check.Checker;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/** Reports on a proposal, as they are written. */
final class Rendered {

  static final String VERSION = "1.2.3";

  private static final RulePacks PACKS = packs();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private Rendered() {}

  static String text(String proposal, int width) {
    return render(Format.TEXT, proposal, new Look(VERSION, width, false, true, false));
  }

  static String json(String proposal) {
    return render(Format.JSON, proposal, new Look(VERSION, 80, false, false, false));
  }

  static String render(Format format, String proposal, Look look) {
    var checker = new Checker(PACKS, DAY);
    var judged = checker.check(Source.of("proposal.yaml", proposal));
    var out = new StringWriter();
    try {
      format.renderer(look).render(checker.report(List.of(judged)), out);
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return out.toString();
  }

  private static RulePacks packs() {
    try {
      return RulePackReader.read(List.of(), true);
    } catch (IOException | InvalidSourceException e) {
      throw new IllegalStateException(e);
    }
  }
}
