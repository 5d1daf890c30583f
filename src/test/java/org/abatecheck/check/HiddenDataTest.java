package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client's personal data appears nowhere in a report (contract, DOC-07). */
class HiddenDataTest {

  private static final List<String> SECRETS =
      List.of("123-45-6789", "123456789", "4/12/1987", "April 12", "12, 1987", "1987");

  private static final Checker CHECKER = new Checker(Proposal.PACKS, ExampleRun.DAY);

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void personal_data_is_in_no_report(String where, String text) throws IOException {
    var proposal = CHECKER.check(Source.of("proposal.yaml", text));
    var report = CHECKER.report(List.of(proposal));

    for (var format : Format.values()) {
      var out = new StringWriter();
      format.renderer(new Look("1.0.0", 80, false, true, false)).render(report, out);
      assertThat(out.toString()).as(format.id()).doesNotContain(SECRETS);
    }
    assertThat(proposal.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(said(finding)).doesNotContain(SECRETS));
  }

  private static String said(Finding finding) {
    return List.of(
            finding.message(),
            finding.remedy(),
            finding.path(),
            finding.excerpt(),
            finding.quote().map(Quote::text),
            finding.actual(),
            finding.expected())
        .toString();
  }

  static Stream<Object[]> texts() {
    var ready = Proposal.ready();
    return Stream.of(
        in("a note", ready.ending("notes: One client has 123-45-6789.")),
        in("two notes on a line", ready.ending("notes: SSN 123456789, DOB 4/12/1987")),
        in("the title", ready.with("title: Recovery coaches", "title: SSN 123-45-6789, coaches")),
        in("the town", ready.with("Town of Ashgrove,", "\"Ashgrove, born on 4/12/1987\",")),
        in("evidence", ready.with("One hour each week", "One hour with J., born 4/12/1987")),
        in("evidence for a list", ready.with("Meet people where", "SSN 123-45-6789 Meet people")),
        in(
            "an entry",
            ready.with(
                "pathway: mutual-aid, provider: Meetings", "pathway: x, provider: DOB 4/12/1987")),
        in(
            "a line with other findings",
            ready.with(
                "{source: Town general fund, amount: 6700}",
                "{source: SSN 123-45-6789, amount: $6700, amuont: TBD}")),
        in(
            "a folded text",
            ready.ending("notes: >-\n  He was born on\n  April\n  12, 1987 at home.")),
        in("a quoted text", ready.ending("notes: \"He was born on April\n  12, 1987 at home.\"")),
        in("a literal text", ready.ending("notes: |\n  SSN\n  123-45-6789\n  DOB:\n  4/12/1987")),
        in("an excerpt", ready.with("title: Recovery Coach\n", "title: Nurse, born 4/12/1987\n")),
        in("a wrong word", ready.with("employer: partner", "employer: SSN 123-45-6789")),
        in("a wrong number", ready.with("coaching: 9", "coaching: DOB 4/12/1987")),
        in("a wrong date", ready.with("certified_on: 2026-11-10", "certified_on: born 4/12/1987")),
        in("an unknown key", ready.ending("123-45-6789: a client")),
        in("an unknown key in words", ready.ending("DOB 4/12/1987: a client")),
        in("a text cut off", ready.ending("notes: a man born on 4/12/1987, article #14")),
        in("what was cut off", ready.ending("notes: a man, DOB #4/12/1987")),
        in("a text of no list", ready.with("[Two evenings at the library]", "SSN 123-45-6789")),
        in("a placeholder", ready.with("One hour each week", "SSN 123-45-6789 TBD")),
        in("a file that cannot be read", ready.ending("notes: He said: DOB 4/12/1987")),
        in("a file torn in two", ready.ending("notes: His DOB is\n  4/12/1987: he came")),
        in("a repeated key", ready.ending("x-a: SSN 123-45-6789\nx-a: SSN 123-45-6789")),
        in("a file with no keys", new Proposal("SSN 123-45-6789\n")),
        in("no program", ready.without("program:").with("for Ashgrove", "born 4/12/1987")),
        in("another program", ready.with("program: recovery-coaching", "program: SSN 123-45-6789")),
        in("a mark without its word", ready.ending("notes: @ DOB 4/12/1987")));
  }

  private static Object[] in(String where, Proposal proposal) {
    return new Object[] {where, proposal.text()};
  }
}
