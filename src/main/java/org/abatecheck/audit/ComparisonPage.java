package org.abatecheck.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.abatecheck.report.Escape;
import org.abatecheck.report.Lines;

/**
 * A comparison for people, in plain text or in Markdown.
 *
 * @param marked whether in Markdown
 */
record ComparisonPage(Comparison comparison, boolean marked) {

  private static final int WIDTH = 80;

  void write(Writer out) throws IOException {
    var words = new ComparisonWords(comparison);
    out.write(heading("# ", words.title()));
    out.write(line(totals() + "."));
    for (var sentence : words.ofAll()) {
      out.write(line(sentence));
    }
    for (var pair : comparison.changed()) {
      out.write('\n' + proposal(pair.change(), words));
    }
    for (var others : words.others()) {
      var count = " (%,d)".formatted(others.entries().size());
      out.write('\n' + heading("## ", others.heading() + count));
      for (var entry : others.entries()) {
        out.write(entry(entry));
      }
    }
  }

  private String totals() {
    return Arrays.stream(ProposalChange.Part.values())
        .map(part -> "%s: %,d".formatted(part.words(), comparison.totals().of(part)))
        .collect(joining(", "));
  }

  private String proposal(ProposalChange change, ComparisonWords words) {
    var page = new StringBuilder(heading("## ", ComparisonWords.name(change.after())));
    change.after().title().ifPresent(title -> page.append(line(title)));
    page.append(line(ComparisonWords.files(change)));
    page.append(line(ComparisonWords.verdict(change)));
    page.append(line(words.cause(change)));
    for (var part : ProposalChange.Part.values()) {
      var points = part.of(change);
      if (!points.isEmpty()) {
        page.append('\n').append(heading("### ", part.words() + " (" + points.size() + ")"));
        points.forEach(
            point ->
                page.append(entry(ComparisonWords.place(part, point) + ": " + point.message())));
      }
    }
    return page.toString();
  }

  private String heading(String mark, String text) {
    return marked ? mark + escaped(text) + "\n\n" : Lines.oneLine(text) + '\n';
  }

  private String line(String text) {
    return marked
        ? escaped(text) + "  \n"
        : Lines.wrap(Lines.oneLine(text), WIDTH).stream()
            .map(each -> each + '\n')
            .collect(joining());
  }

  private String entry(String text) {
    return marked
        ? "- " + escaped(text) + '\n'
        : Lines.wrap(Lines.oneLine(text), WIDTH - 4).stream()
            .collect(joining("\n    ", "  - ", "\n"));
  }

  private static String escaped(String text) {
    return Escape.MARKDOWN.of(Lines.oneLine(text));
  }
}
