package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same report, in whatever order and place it is made. */
class SameReportTest {

  private static final List<Source> SOURCES =
      List.of(
          source("towns/b.yaml", Proposal.ready()),
          source("towns/a/z.yaml", Proposal.ready().without("metrics:")),
          source("towns/a.yaml", Proposal.ready().with("amount: 100000", "amount: $100,000")),
          source("towns/ä.yaml", Proposal.ready().ending("notes: SSN 123-45-6789")),
          source("towns/B.yaml", Proposal.ready().ending("broken: [")),
          source("a.yaml", Proposal.ready().with("recovery-coaching", "street-lighting")));

  private static Source source(String name, Proposal proposal) {
    return Source.of(name, proposal.text());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_the_files_does_not_show(long seed) throws Exception {
    var shuffled = new ArrayList<>(SOURCES);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(report(shuffled)).isEqualTo(report(SOURCES));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @Test
  void proposals_are_ordered_by_file_name_by_name_each_by_code_point() throws Exception {
    var checker = new Checker(Proposal.PACKS, ExampleRun.DAY);
    var proposals = SOURCES.stream().map(checker::check).toList();

    assertThat(checker.report(proposals).proposals())
        .extracting(ProposalReport::file)
        .containsExactly(
            "a.yaml",
            "towns/B.yaml",
            "towns/a/z.yaml",
            "towns/a.yaml",
            "towns/b.yaml",
            "towns/ä.yaml");
  }

  @Test
  void neither_threads_nor_the_locale_show() throws Exception {
    var expected = report(SOURCES);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(report(SOURCES)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    var checker = new Checker(Proposal.PACKS, ExampleRun.DAY);
    var proposals = SOURCES.parallelStream().map(checker::check).toList();
    assertThat(written(checker.report(proposals))).isEqualTo(expected);
  }

  private static String report(List<Source> sources) throws Exception {
    var checker = new Checker(RulePackReader.read(List.of(), true), ExampleRun.DAY);
    return written(checker.report(sources.stream().map(checker::check).toList()));
  }

  private static String written(Report report) throws IOException {
    var out = new StringWriter();
    for (var format : Format.values()) {
      format.renderer(new Look("1.0.0", 80, false, true, false)).render(report, out);
    }
    return out.toString();
  }
}
