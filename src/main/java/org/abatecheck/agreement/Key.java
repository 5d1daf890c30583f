package org.abatecheck.agreement;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;

/**
 * What the rules made of the passages of a sheet.
 *
 * @param entries by the ids of the rows
 */
record Key(Map<String, Entry> entries) {

  private static final String DRAWN_AS = "drawn_as";

  /** One passage. */
  record Entry(int number, String rule, Stratum stratum, Answer answer) {}

  static void write(List<Drawn> drawn, Writer out) throws IOException {
    out.write(
        ReportPieces.row(
            Stream.of(
                Sheet.NUMBER,
                Sheet.ID,
                Sheet.RULE,
                DRAWN_AS,
                Sheet.ANSWER,
                "phrase",
                "actor",
                "why")));
    int number = 0;
    for (var each : drawn) {
      number++;
      out.write(
          ReportPieces.row(
              Stream.of(
                  Integer.toString(number),
                  each.id(),
                  each.rule(),
                  each.stratum().id(),
                  each.answer().id(),
                  each.phrase(),
                  each.actor(),
                  each.why())));
    }
  }
}
