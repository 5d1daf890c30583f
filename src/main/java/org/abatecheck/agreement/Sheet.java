package org.abatecheck.agreement;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;

/** The sheet that people fill in. */
final class Sheet {

  static final String NUMBER = "number";
  static final String ID = "id";
  static final String FILE = "file";
  static final String PLACE = "place";
  static final String RULE = "rule";
  static final String PASSAGE = "passage";
  static final String ANSWER = "answer";

  // By it a spreadsheet program knows that this is UTF-8, and saves it so.
  private static final String MARK = "\uFEFF";

  private Sheet() {}

  static void write(List<Drawn> drawn, Writer out) throws IOException {
    out.write(MARK);
    out.write(
        ReportPieces.row(
            Stream.of(
                NUMBER,
                ID,
                FILE,
                "municipality",
                PLACE,
                "line",
                RULE,
                "the_proposal_is_asked",
                PASSAGE,
                "question",
                ANSWER,
                "comment")));
    int number = 0;
    for (var each : drawn) {
      number++;
      out.write(
          ReportPieces.row(
              Stream.of(
                  Integer.toString(number),
                  each.id(),
                  each.file(),
                  each.municipality(),
                  each.place(),
                  Integer.toString(each.line()),
                  each.rule(),
                  each.question(),
                  each.passage(),
                  "Does the passage go against this: \"%s\"? Write yes, no or unsure."
                      .formatted(each.asks()),
                  "",
                  "")));
    }
  }
}
