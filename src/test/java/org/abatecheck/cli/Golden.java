package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Files that outputs are held to, whole; {@code -Dgolden.update} writes them anew. */
final class Golden {

  private static final boolean UPDATE = System.getProperty("golden.update") != null;
  private static final Path RESOURCES = Path.of("src/test/resources/org/abatecheck/cli");

  private Golden() {}

  /** A file kept for this package's tests. */
  static Path resource(String name) {
    return RESOURCES.resolve(name);
  }

  static void assertMatches(Path kept, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(kept, actual);
      return;
    }
    var expected = Files.exists(kept) ? Files.readString(kept) : "";
    if (!expected.equals(actual)) {
      throw new AssertionFailedError(difference(kept, expected, actual), expected, actual);
    }
  }

  private static String difference(Path kept, String expected, String actual) {
    var before = List.of(expected.split("\n", -1));
    var after = List.of(actual.split("\n", -1));
    int shorter = Math.min(before.size(), after.size());
    int from = 0;
    while (from < shorter && before.get(from).equals(after.get(from))) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    return "%s is no longer what comes out, from line %d on:%n%s%s%s"
        .formatted(
            kept,
            from + 1,
            marked("- ", before.subList(from, before.size() - same)),
            marked("+ ", after.subList(from, after.size() - same)),
            "To accept it: mvn test -Dgolden.update, then read the change like code.");
  }

  private static String marked(String mark, List<String> lines) {
    var text = new StringBuilder();
    lines.stream().limit(40).forEach(line -> text.append(mark).append(line).append('\n'));
    return lines.size() > 40 ? text + mark + "…\n" : text.toString();
  }
}
