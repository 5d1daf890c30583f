package org.abatecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of cases beside the tests: lines that begin with {@code > } are what goes in, those that
 * follow, up to an empty line, what must come out; {@code #} begins a heading. With {@code
 * -Dgolden.update} what comes out is written down instead.
 */
public record CaseFile(Path path) {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String IN = "> ";

  public static CaseFile of(Class<?> test, String name) {
    return new CaseFile(RESOURCES.resolve(test.getPackageName().replace('.', '/')).resolve(name));
  }

  /** One case; {@code number} counts from 0. */
  public record Case(CaseFile file, int number, String in, List<String> out) {

    public void comesOutAs(List<String> found) {
      if (Boolean.getBoolean("golden.update")) {
        file.rewrite(number, found);
      } else {
        assertThat(found).as("%s: %s", file.path.getFileName(), in).isEqualTo(out);
      }
    }

    @Override
    public String toString() {
      return in.replace("\n", "⏎");
    }
  }

  public Stream<Case> cases() {
    var cases = new ArrayList<Case>();
    for (var block : blocks()) {
      var in =
          block.stream()
              .filter(CaseFile::isIn)
              .map(line -> line.substring(Math.min(2, line.length())))
              .toList();
      if (!in.isEmpty()) {
        var out = block.stream().filter(line -> !isIn(line) && !line.startsWith("#")).toList();
        cases.add(new Case(this, cases.size(), String.join("\n", in), out));
      }
    }
    return cases.stream();
  }

  private static boolean isIn(String line) {
    return line.startsWith(IN) || line.equals(IN.strip());
  }

  private List<List<String>> blocks() {
    try {
      return Stream.of(Files.readString(path).strip().split("\n\n+"))
          .map(block -> block.lines().toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(int number, List<String> found) {
    var blocks = new ArrayList<>(blocks());
    int seen = -1;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block.stream().anyMatch(CaseFile::isIn) && ++seen == number) {
        var kept = block.stream().filter(line -> isIn(line) || line.startsWith("#"));
        blocks.set(i, Stream.concat(kept, found.stream()).toList());
      }
    }
    try {
      var text = blocks.stream().map(block -> String.join("\n", block)).toList();
      Files.writeString(path, String.join("\n\n", text) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
