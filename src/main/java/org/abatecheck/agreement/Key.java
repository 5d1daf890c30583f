package org.abatecheck.agreement;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.abatecheck.table.Table;

/**
 * What the rules made of the passages of a sheet.
 *
 * @param passages by the ids of the rows, in their order
 */
record Key(Map<String, Keyed> passages) {

  private static final String DRAWN_AS = "drawn_as";
  private static final String OF = "of";

  /**
   * A passage.
   *
   * @param number of its row
   * @param of how many of its stratum there are in the audit
   */
  record Keyed(int number, String rule, Stratum stratum, int of, Answer answer) {

    private static Keyed of(Table.Row row) {
      return new Keyed(
          Integer.parseInt(row.field(Sheet.NUMBER)),
          row.field(Sheet.RULE),
          known(Stratum.values(), Stratum::id, row.field(DRAWN_AS)),
          Integer.parseInt(row.field(OF)),
          known(Answer.values(), Answer::id, row.field(Sheet.ANSWER)));
    }

    private static <E> E known(E[] values, Function<E, String> id, String written) {
      return Arrays.stream(values)
          .filter(each -> id.apply(each).equals(written))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(written));
    }
  }

  /**
   * @param of how many of each stratum there are
   */
  static void write(List<Drawn> drawn, Map<Stratum, Integer> of, Writer out) throws IOException {
    out.write(
        ReportPieces.row(
            Stream.of(
                Sheet.NUMBER,
                Sheet.ID,
                Sheet.RULE,
                DRAWN_AS,
                OF,
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
                  of.get(each.stratum()).toString(),
                  each.answer().id(),
                  each.phrase(),
                  each.actor(),
                  each.why())));
    }
  }

  static Key read(Source file) throws InvalidSourceException {
    var passages = new LinkedHashMap<String, Keyed>();
    for (var row : Table.read(file).rows()) {
      try {
        passages.put(row.field(Sheet.ID), Keyed.of(row));
      } catch (IllegalArgumentException e) {
        throw new InvalidSourceException(
            List.of(
                Table.problem(
                    file,
                    row.number(),
                    "This row is not as the audit wrote it. Audit again with the same --sample and"
                        + " --seed.")));
      }
    }
    return new Key(passages);
  }
}
