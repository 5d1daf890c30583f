package org.abatecheck.audit;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an audit has done so far, a line for each file. A line is written when all that it tells of
 * is written: so the last whole line says where an interrupted audit goes on.
 */
final class Journal implements Closeable {

  private static final String FIELD = "\t";
  private static final int PARTS = 4;

  private final Path path;
  private final Growing lines;

  private Journal(Path path) throws IOException {
    this.path = path;
    this.lines = new Growing(path);
  }

  /**
   * A file that is done.
   *
   * @param ends how long each of the results was then
   * @param row empty when the file was left aside
   * @param decides see {@link Judged.Aside}
   */
  record Entry(String file, String digest, List<Long> ends, boolean decides, Optional<Row> row) {

    private String line() {
      return String.join(
          FIELD,
          digest,
          ends.stream().map(Object::toString).collect(Collectors.joining(",")),
          decides ? "decides" : "",
          row.map(RowLine::of).orElseGet(() -> URLEncoder.encode(file, StandardCharsets.UTF_8)));
    }

    private static Entry parse(String line) {
      var fields = line.split(FIELD, PARTS);
      var ends = Arrays.stream(fields[1].split(",")).map(Long::valueOf).toList();
      var row =
          fields[3].contains(FIELD) ? Optional.of(RowLine.parse(fields[3])) : Optional.<Row>empty();
      var file =
          row.map(Row::file).orElseGet(() -> URLDecoder.decode(fields[3], StandardCharsets.UTF_8));
      return new Entry(file, fields[0], ends, !fields[2].isEmpty(), row);
    }
  }

  static Journal at(Path path) throws IOException {
    return new Journal(path);
  }

  /** Leaves only the lines whose results are all there, and cuts the results to what they tell. */
  void mend(List<Growing> results) throws IOException {
    long whole = 0;
    var ends = results.stream().map(each -> 0L).toList();
    try (var reader = Files.newBufferedReader(path)) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        long after = whole + line.getBytes(StandardCharsets.UTF_8).length + 1;
        if (after > lines.length()) {
          break;
        }
        var then = Entry.parse(line).ends();
        if (!areThere(then, results)) {
          break;
        }
        whole = after;
        ends = then;
      }
    }
    lines.cut(whole);
    for (int i = 0; i < results.size(); i++) {
      results.get(i).cut(ends.get(i));
    }
  }

  private static boolean areThere(List<Long> ends, List<Growing> results) throws IOException {
    for (int i = 0; i < results.size(); i++) {
      if (ends.get(i) > results.get(i).length()) {
        return false;
      }
    }
    return true;
  }

  void add(Entry entry) throws IOException {
    lines.add(entry.line() + "\n");
  }

  /** From the first; empty at the end. */
  interface Entries extends Closeable {
    Optional<Entry> next() throws IOException;
  }

  Entries read() throws IOException {
    BufferedReader reader = Files.newBufferedReader(path);
    return new Entries() {
      @Override
      public Optional<Entry> next() throws IOException {
        return Optional.ofNullable(reader.readLine()).map(Entry::parse);
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
