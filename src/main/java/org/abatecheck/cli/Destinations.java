package org.abatecheck.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the reports of a run go; each file is written whole or not at all.
 *
 * @param <F> what a report is written by
 */
record Destinations<F>(List<Destination<F>> all) {

  /**
   * A report, and the file it goes to.
   *
   * @param file empty: standard output
   */
  record Destination<F>(F report, Optional<Path> file) {}

  /** What writes a report. */
  interface Writing<F> {
    void write(F report, boolean toTerminal, Writer out) throws IOException;
  }

  /**
   * @param outputs as given: {@code FILE} or {@code FORMAT=FILE}
   * @param asked for: a format or a template; empty when nothing was
   * @param formats by what they are called, the usual one first
   */
  static <F> Destinations<F> of(List<String> outputs, Optional<F> asked, Map<String, F> formats) {
    var chosen = asked.orElseGet(() -> formats.values().iterator().next());
    var all = new ArrayList<Destination<F>>();
    boolean toFile = false;
    for (var output : outputs) {
      var named = named(output, formats);
      toFile |= named.isEmpty();
      all.add(named.orElseGet(() -> new Destination<>(chosen, Optional.of(Path.of(output)))));
    }
    // What is asked for by name goes to standard output, unless -o FILE takes it.
    if (outputs.isEmpty() || (asked.isPresent() && !toFile)) {
      all.add(new Destination<>(chosen, Optional.empty()));
    }
    var files = new HashSet<Path>();
    for (var destination : all) {
      if (destination.file().isPresent() && !files.add(destination.file().get().normalize())) {
        throw new UsageException(
            "Two reports cannot go to the same file " + destination.file().get() + ".");
      }
    }
    return new Destinations<>(all);
  }

  /** No report may take the place of a file that it tells of. */
  void spare(List<String> read) throws IOException {
    for (var destination : all) {
      for (var name : read) {
        if (destination.file().isPresent()
            && Files.exists(destination.file().get())
            && Files.exists(Path.of(name))
            && Files.isSameFile(destination.file().get(), Path.of(name))) {
          throw new UsageException(
              "The report would replace " + name + ", which it tells of. Give it another name.");
        }
      }
    }
  }

  // FORMAT=FILE; a file with such a name can be written to as ./FORMAT=FILE.
  private static <F> Optional<Destination<F>> named(String output, Map<String, F> formats) {
    int equals = output.indexOf('=');
    if (equals <= 0 || !output.substring(0, equals).matches("\\w+")) {
      return Optional.empty();
    }
    var id = output.substring(0, equals).toLowerCase(Locale.ROOT);
    if (!formats.containsKey(id)) {
      throw new UsageException(
          "There is no format " + id + ". There is: " + String.join(", ", formats.keySet()));
    }
    return Optional.of(
        new Destination<>(formats.get(id), Optional.of(Path.of(output.substring(equals + 1)))));
  }

  /** Writes every report, whatever becomes of the others; false when one could not be written. */
  boolean write(Writing<F> writing, Streams streams) throws IOException {
    boolean allWritten = true;
    for (var destination : all) {
      if (destination.file().isEmpty()) {
        writing.write(destination.report(), Terminal.isThere(), streams.out());
        streams.out().flush();
      } else {
        allWritten &= write(destination.report(), destination.file().get(), writing, streams);
      }
    }
    return allWritten;
  }

  private static <F> boolean write(F report, Path file, Writing<F> writing, Streams streams) {
    WholeFile.Content content =
        stream -> {
          var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          writing.write(report, false, out);
          out.flush();
        };
    try {
      // The file that a link leads to, so that the link stays.
      var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A folder refuses; a device or a pipe takes the bytes, and must not be replaced by a file.
        try (var out = Files.newOutputStream(target)) {
          content.writeTo(out);
        }
      } else {
        WholeFile.write(target, content, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    } catch (IOException e) {
      streams
          .err()
          .printf(
              "The report could not be written to %s. Check that the folder is there and may be"
                  + " written to.%n",
              file);
      return false;
    }
  }
}
