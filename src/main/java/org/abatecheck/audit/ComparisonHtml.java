package org.abatecheck.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.report.ChangesPage;

/** A comparison as a page for a browser, or for paper. */
record ComparisonHtml(Comparison comparison) {

  void write(Writer out) throws IOException {
    var words = new ComparisonWords(comparison);
    var changed = comparison.changed();
    var page =
        new ChangesPage(words.title(), figures(), words.ofAll(), changed.size(), words.others());
    var around = page.around();
    out.write(around.get(0));
    if (changed.size() > 1) {
      for (int i = 0; i < changed.size(); i++) {
        out.write(row(i + 1, changed.get(i)).html());
      }
    }
    out.write(around.get(1));
    for (int i = 0; i < changed.size(); i++) {
      out.write(change(i + 1, changed.get(i).change(), words).html());
    }
    out.write(around.get(2));
  }

  private List<ChangesPage.Figure> figures() {
    return parts().map(part -> figure(part, comparison.totals().of(part))).toList();
  }

  private static Stream<ProposalChange.Part> parts() {
    return Arrays.stream(ProposalChange.Part.values());
  }

  private static ChangesPage.Figure figure(ProposalChange.Part part, int count) {
    return new ChangesPage.Figure(part.id(), part.words(), count);
  }

  private static ChangesPage.Row row(int number, Comparison.Pair pair) {
    return new ChangesPage.Row(
        number,
        ComparisonWords.name(pair.after()),
        pair.before().verdict(),
        pair.after().verdict(),
        parts().map(part -> pair.findings().getOrDefault(part, 0)).toList());
  }

  private static ChangesPage.Change change(
      int number, ProposalChange change, ComparisonWords words) {
    return new ChangesPage.Change(
        number,
        ComparisonWords.name(change.after()),
        change.after().title(),
        ComparisonWords.files(change),
        change.after().verdict(),
        ComparisonWords.verdict(change),
        words.cause(change),
        change.counts().keySet().stream().map(part -> part(part, change)).toList());
  }

  private static ChangesPage.Part part(ProposalChange.Part part, ProposalChange change) {
    var points = part.of(change);
    return new ChangesPage.Part(
        figure(part, points.size()),
        points.stream()
            .map(
                point ->
                    new ChangesPage.Point(
                        point.severity(), ComparisonWords.place(part, point), point.message()))
            .toList());
  }
}
