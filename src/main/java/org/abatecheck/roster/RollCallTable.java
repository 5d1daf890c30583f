package org.abatecheck.roster;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.roster.Roster.Town;

/** A roll call as a table: a row for each municipality, then one for each name not among them. */
record RollCallTable(RollCall call) {

  private static final String AND = "; ";
  private static final String NOT_ON_ROSTER = "not-on-roster";

  void write(Writer out) throws IOException {
    out.write(
        ReportPieces.row(
            Stream.of(
                "line",
                "municipality",
                "state",
                "status",
                "proposals",
                "files",
                "spelt",
                "pool_files",
                "may_be_sent_as")));
    var mayBe = mayBe();
    for (var answer : call.answers()) {
      out.write(row(answer, mayBe.getOrDefault(answer.town(), "")));
    }
    for (var stranger : call.strangers()) {
      out.write(row(stranger));
    }
  }

  private Map<Town, String> mayBe() {
    return call.unsure().stream()
        .flatMap(open -> open.mayBe().stream().map(town -> Map.entry(town, open.sender().name())))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, joining(AND))));
  }

  private static String row(RollCall.Answer answer, String mayBe) {
    var files = answer.sent().map(Sent::file).toList();
    return ReportPieces.row(
        Stream.of(
            Integer.toString(answer.town().line()),
            answer.town().name(),
            answer.town().state().orElse(""),
            answer.status().id(),
            Integer.toString(files.size()),
            String.join(AND, files),
            answer.taken().stream()
                .filter(each -> each.how() != Directory.How.LISTED)
                .map(each -> each.sender().name())
                .collect(joining(AND)),
            String.join(AND, answer.pooled()),
            mayBe));
  }

  private static String row(RollCall.Open open) {
    return ReportPieces.row(
        Stream.of(
            "",
            open.sender().name(),
            open.sender().state().orElse(""),
            NOT_ON_ROSTER,
            Integer.toString(open.sent().size()),
            open.sent().stream().map(Sent::file).collect(joining(AND)),
            "",
            "",
            ""));
  }
}
