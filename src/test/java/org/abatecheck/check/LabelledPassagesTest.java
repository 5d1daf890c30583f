package org.abatecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.abatecheck.rules.Severity;
import org.junit.jupiter.api.Test;

/**
 * How often the text rules are right. Only the last part measures what a new proposal may expect:
 * those who wrote the lexicons and the reader saw its passages neither before nor after.
 */
class LabelledPassagesTest {

  private static final Path KEPT =
      Path.of("src/test/resources/org/abatecheck/check/passages-scores.txt");

  /** The kept passages by file, with what they are. */
  private static final List<Map.Entry<String, String>> PARTS =
      List.of(
          Map.entry("passages-natural", "natural mix, in view"),
          Map.entry("passages-hard", "hard mix, in view"),
          Map.entry("passages-own", "written along with the lexicons"),
          Map.entry("passages-others", "by other authors, in view in the end"),
          Map.entry("passages-unseen-natural", "by another author, never in view, natural mix"),
          Map.entry("passages-unseen-hard", "by another author, never in view, hard mix"),
          Map.entry("passages-unseen-pathways", "by another author, never in view, QP-22"));

  /** A passage and how its rule found it. */
  private record Judged(LabelledPassages.Passage passage, List<Severity> found) {

    boolean isError() {
      return found.contains(Severity.ERROR);
    }

    boolean isFlagged() {
      return !found.isEmpty();
    }
  }

  @Test
  void the_text_rules_are_right_as_often_as_written() throws IOException {
    var table = new StringBuilder();
    PARTS.forEach(part -> write(part.getValue(), LabelledPassages.of(part.getKey()), table));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(KEPT, table);
    }
    assertThat(table.toString()).isEqualTo(Files.readString(KEPT));
  }

  private static void write(String title, LabelledPassages passages, StringBuilder table) {
    var judged =
        passages.all().stream().map(passage -> new Judged(passage, passage.found())).toList();
    table.append(
        "%s\n%-18s %5s %9s %6s %5s %7s %5s\n"
            .formatted(title, "", "count", "precision", "recall", "F1", "flagged", "asked"));
    rows(judged, LabelledPassages.Passage::category, table);
    rows(judged, LabelledPassages.Passage::hard, table);
    row("all", judged, table);
    table.append('\n');
  }

  private static void rows(
      List<Judged> judged, Function<LabelledPassages.Passage, String> key, StringBuilder table) {
    judged.stream()
        .map(each -> key.apply(each.passage()))
        .distinct()
        .sorted()
        .forEach(
            value ->
                row(
                    value,
                    judged.stream()
                        .filter(each -> key.apply(each.passage()).equals(value))
                        .toList(),
                    table));
  }

  // "flagged": the share of innocent passages found at all; "asked": passages with a question.
  private static void row(String name, List<Judged> judged, StringBuilder table) {
    double found = count(judged, each -> each.passage().violation() && each.isError());
    double errors = count(judged, Judged::isError);
    double violations = count(judged, each -> each.passage().violation());
    double innocent = judged.size() - violations;
    double flagged = count(judged, each -> !each.passage().violation() && each.isFlagged());
    double asked = count(judged, each -> each.isFlagged() && !each.isError());
    table.append(
        String.format(
            Locale.ROOT,
            "%-18s %5d %9s %6s %5s %6.1f%% %5.0f\n",
            name,
            judged.size(),
            share(found, errors),
            share(found, violations),
            share(2 * found, errors + violations),
            innocent == 0 ? 0 : 100 * flagged / innocent,
            asked));
  }

  private static String share(double part, double whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", part / whole);
  }

  private static long count(List<Judged> judged, Predicate<Judged> which) {
    return judged.stream().filter(which).count();
  }
}
