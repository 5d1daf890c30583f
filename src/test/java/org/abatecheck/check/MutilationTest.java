package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no hand has written are judged or refused, and always in the same way. */
class MutilationTest {

  private static final List<String> FILES =
      Stream.of("ashgrove", "cedar-hollow", "millbrook", "port-ellis")
          .map(town -> Proposal.of(Path.of("examples", town, "proposal.yaml")).text())
          .toList();

  private static final String PIECES =
      " \t\n:-#'\"{}[]|>&*!%@`,?~\\.$0123456789abcxyzÉ\u00A0\u2028\uFEFF\u0000";

  private static final Checker CHECKER = new Checker(Proposal.PACKS, ExampleRun.DAY);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @Timeout(30)
  void a_mutilated_proposal_is_judged_or_refused_and_twice_in_the_same_way(long seed)
      throws IOException {
    var random = new Random(seed);
    var text = FILES.get(random.nextInt(FILES.size()));
    for (int i = 0; i < 12; i++) {
      text = mutilated(text, random);
      var first = report(text);

      assertThat(first).contains("proposal.yaml");
      assertThat(report(text)).isEqualTo(first);
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static String report(String text) throws IOException {
    var report = CHECKER.report(List.of(CHECKER.check(Source.of("proposal.yaml", text))));
    var out = new StringWriter();
    for (var format : Format.values()) {
      format.renderer(new Look("1.0.0", 80, false, true, false)).render(report, out);
    }
    return out.toString();
  }

  private static String mutilated(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    var line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 2 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
      case 3 -> lines.set(at, line.stripLeading());
      case 4 -> lines.add(random.nextInt(lines.size()), line);
      case 5 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
      default -> lines.set(at, withPiece(line, random));
    }
    return String.join("\n", lines);
  }

  private static String withPiece(String line, Random random) {
    int from = random.nextInt(line.length() + 1);
    int to = Math.min(line.length(), from + random.nextInt(2));
    return line.substring(0, from)
        + PIECES.charAt(random.nextInt(PIECES.length()))
        + line.substring(to);
  }
}
