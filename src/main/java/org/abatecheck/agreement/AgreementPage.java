package org.abatecheck.agreement;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.abatecheck.report.Lines;

/** Agreement for people. */
record AgreementPage(Agreement agreement) {

  private static final int WIDTH = 80;
  private static final String INDENT = "  ";
  private static final int COLUMN = 14;
  private static final int MANY = 100;

  void write(Writer out) throws IOException {
    var page = new StringBuilder();
    page.append("Agreement of readers with the rules\n");
    paragraph("", drawn(), page);
    agreement.sheets().forEach(sheet -> reader(sheet, page));
    agreement.forEachTwo((one, other) -> two(one, other, page));
    page.append('\n');
    paragraph(
        "",
        "A range holds the true share in 95 of 100 samples like this one. Beyond chance (Cohen's"
            + " kappa): 1 is agreement throughout, 0 is as much as chance alone gives. It is of the"
            + " sheet, for which what was found is drawn more often than the rest.",
        page);
    out.write(page.toString());
  }

  private String drawn() {
    return ("%s drawn. In the whole audit, rules on what texts say found something in %s, found"
            + " nothing in %s although words that they look for are in them, and in %s without such"
            + " words. A passage counts once for each rule that reads it.")
        .formatted(
            passages(agreement.key().passages().size()) + " were",
            passages(agreement.of(Stratum.FOUND)),
            figure(agreement.of(Stratum.WITH_WORDS)),
            figure(agreement.of(Stratum.OTHER)));
  }

  private void reader(FilledSheet sheet, StringBuilder page) {
    title(
        "%s: %d of %d answered"
            .formatted(sheet.reader(), sheet.answers().size(), agreement.key().passages().size()),
        page);
    for (var kind : Kind.values()) {
      var answers = agreement.answers(sheet, kind, passage -> true);
      if (answers.given() > 0) {
        paragraph(INDENT, said(kind, answers), page);
      }
    }
    paragraph(INDENT, together("The reader and the rules", agreement.withRules(sheet)), page);
    rules(sheet, page);
  }

  private static String said(Kind kind, Answers answers) {
    var unsure = answers.unsure() > 0 ? " Unsure: %d.".formatted(answers.unsure()) : "";
    if (kind == Kind.ASKED) {
      return "Asked by the rules, for a person to settle: yes %d, no %d.%s"
          .formatted(answers.yes(), answers.no(), unsure);
    }
    if (answers.against().isEmpty()) {
      return name(kind) + ": none was settled." + unsure;
    }
    var share = answers.against().get();
    return kind == Kind.FOUND
        ? "%s: of %s, the reader agrees with %s.%s"
            .formatted(name(kind), figure(answers.settled()), share(share), unsure)
        : "%s: of %s, something should have been found in %s.%s"
            .formatted(name(kind), figure(answers.settled()), share(share), unsure);
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case FOUND -> "Found by the rules";
      case ASKED -> "Asked by the rules";
      case NOT_FOUND_WITH_WORDS -> "Not found, with words of the rule";
      case NOT_FOUND_WITHOUT_WORDS -> "Not found, without words of the rule";
    };
  }

  private void rules(FilledSheet sheet, StringBuilder page) {
    page.append('\n')
        .append(INDENT)
        .append(line("By rule", "Found,", "Asked,", "Not found,", "Without"));
    page.append(INDENT).append(line("", "agrees", "says yes", "missed", "words, missed"));
    for (var rule : agreement.rules()) {
      var cells =
          Stream.of(Kind.values())
              .map(kind -> agreement.answers(sheet, kind, each -> each.rule().equals(rule)))
              .map(
                  answers ->
                      answers
                          .against()
                          .map(share -> share.part() + " of " + share.all())
                          .orElse("-"));
      page.append(INDENT)
          .append(line(Stream.concat(Stream.of(rule), cells).toArray(String[]::new)));
    }
  }

  private static String line(String... cells) {
    return Stream.of(cells)
            .map(cell -> String.format(Locale.ROOT, "%-" + COLUMN + "s", cell))
            .collect(joining())
            .stripTrailing()
        + "\n";
  }

  private void two(FilledSheet one, FilledSheet other, StringBuilder page) {
    title(one.reader() + " and " + other.reader(), page);
    paragraph(INDENT, together("They", agreement.between(one, other)), page);
  }

  private static String together(String who, Pairs pairs) {
    return pairs
        .agreement()
        .map(
            share ->
                who
                    + " give the same answer on %d of %d passages that both settle: %s.%s%s"
                        .formatted(
                            share.part(),
                            share.all(),
                            range(share),
                            beyondChance(pairs),
                            different(pairs)))
        .orElse("There is no passage that both have settled.");
  }

  private static String beyondChance(Pairs pairs) {
    return pairs
        .kappa()
        .map(kappa -> String.format(Locale.ROOT, " Beyond chance: %.2f.", kappa))
        .orElse("");
  }

  private static String different(Pairs pairs) {
    var numbers = pairs.different().stream().map(Object::toString).collect(joining(", "));
    return numbers.isEmpty() ? "" : " Not on those with the number " + numbers + ".";
  }

  private static String share(Proportion share) {
    return share.part() + " (" + range(share) + ")";
  }

  private static String range(Proportion share) {
    return "%s; %s%s to %s"
        .formatted(
            Proportion.percent(share.value()),
            share.all() < MANY ? "with so few, " : "",
            Proportion.percent(share.low()),
            Proportion.percent(share.high()));
  }

  private static String passages(int count) {
    return figure(count) + (count == 1 ? " passage" : " passages");
  }

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  // A path is not broken: it may be copied.
  private static void title(String text, StringBuilder page) {
    page.append('\n').append(Lines.oneLine(text)).append('\n');
  }

  private static void paragraph(String indent, String text, StringBuilder page) {
    List<String> lines = Lines.wrap(text, WIDTH - indent.length() - INDENT.length());
    for (int i = 0; i < lines.size(); i++) {
      page.append(indent).append(i == 0 ? "" : INDENT).append(lines.get(i)).append('\n');
    }
  }
}
