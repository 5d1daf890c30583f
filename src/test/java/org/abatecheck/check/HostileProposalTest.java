package org.abatecheck.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take long: each took a minute and more in an earlier state of the program. */
class HostileProposalTest {

  private static final String HEAD =
      """
      program: recovery-coaching
      title: Hostile
      municipality: {name: Town of Ashgrove, state: OH}
      request: {amount: 1, starts: 2026-01-01, ends: 2026-12-31}
      """;
  private static final Checker CHECKER = new Checker(Proposal.PACKS, ExampleRun.DAY);

  @Timeout(20)
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void is_judged_in_time_that_grows_no_faster_than_its_length(String name, String text) {
    var report = CHECKER.check(Source.of("hostile.yaml", text));

    assertThat(report.verdict()).isIn(Verdict.OfProposal.NOT_READY, Verdict.OfProposal.UNREADABLE);
  }

  static Stream<Arguments> is_judged_in_time_that_grows_no_faster_than_its_length() {
    return Stream.of(
        named("a number with many spaces", HEAD.replace("amount: 1", spaces())),
        named("a title of many terms", HEAD + "role: {title: \"" + times(8000, "nurse") + "\"}\n"),
        named(
            "a title of many negated terms",
            HEAD + "role: {title: \"not " + times(8000, "nurse") + "\"}\n"),
        named("many numbers of persons", HEAD + "notes: \"" + persons() + "\"\n"),
        named(
            "a long list on one line",
            HEAD + "role: {responsibilities: [" + times(15_000, "a duty") + "]}\n"),
        named("many unknown keys on one line", HEAD + "role: {" + keys() + "}\n"));
  }

  private static Arguments named(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String times(int count, String word) {
    return Stream.generate(() -> word).limit(count).collect(joining(", "));
  }

  private static String spaces() {
    return "amount: \"1" + " ".repeat(200_000) + "x\"";
  }

  private static String persons() {
    return IntStream.range(0, 1000)
        .mapToObj(i -> "%03d-%02d-%04d".formatted(100 + i % 800, i % 90 + 10, 1000 + i))
        .collect(joining(" "));
  }

  private static String keys() {
    return IntStream.range(0, 9000).mapToObj(i -> "kq" + i + "z: 1").collect(joining(", "));
  }
}
