package org.abatecheck.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.abatecheck.check.Report;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.report.Renderer;

/** Where the reports of a run go; each file is written whole or not at all. */
record Destinations(List<Destination> all) {

  /**
   * A report, and the file it goes to.
   *
   * @param file empty: standard output
   */
  record Destination(Function<Look, Renderer> report, Optional<Path> file) {}

  /**
   * @param outputs as given: {@code FILE} or {@code FORMAT=FILE}
   * @param asked for: a format or a template; empty when nothing was
   */
  static Destinations of(List<String> outputs, Optional<Function<Look, Renderer>> asked) {
    var chosen = asked.orElse(Format.TEXT::renderer);
    var all = new ArrayList<Destination>();
    boolean toFile = false;
    for (var output : outputs) {
      var named = named(output);
      toFile |= named.isEmpty();
      all.add(named.orElseGet(() -> new Destination(chosen, Optional.of(Path.of(output)))));
    }
    // What is asked for by name goes to standard output, unless -o FILE takes it.
    if (outputs.isEmpty() || (asked.isPresent() && !toFile)) {
      all.add(new Destination(chosen, Optional.empty()));
    }
    var files = new HashSet<Path>();
    for (var destination : all) {
      if (destination.file().isPresent() && !files.add(destination.file().get().normalize())) {
        throw new UsageException(
            "Two reports cannot go to the same file " + destination.file().get() + ".");
      }
    }
    return new Destinations(all);
  }

  /** No report may take the place of a file that was judged. */
  void spare(List<String> judged) throws IOException {
    for (var destination : all) {
      for (var name : judged) {
        if (destination.file().isPresent()
            && Files.exists(destination.file().get())
            && Files.exists(Path.of(name))
            && Files.isSameFile(destination.file().get(), Path.of(name))) {
          throw new UsageException(
              "The report would replace the proposal " + name + ". Give it another name.");
        }
      }
    }
  }

  // FORMAT=FILE; a file with such a name can be written to as ./FORMAT=FILE.
  private static Optional<Destination> named(String output) {
    int equals = output.indexOf('=');
    if (equals <= 0 || !output.substring(0, equals).matches("\\w+")) {
      return Optional.empty();
    }
    var id = output.substring(0, equals).toLowerCase(Locale.ROOT);
    var format = Arrays.stream(Format.values()).filter(each -> each.id().equals(id)).findFirst();
    if (format.isEmpty()) {
      throw new UsageException(
          "There is no format " + id + ". There is: " + String.join(", ", new FormatNames()));
    }
    return Optional.of(
        new Destination(
            format.get()::renderer, Optional.of(Path.of(output.substring(equals + 1)))));
  }

  /** Writes every report, whatever becomes of the others; false when one could not be written. */
  boolean write(Report report, Function<Boolean, Look> look, Streams streams) throws IOException {
    boolean allWritten = true;
    for (var destination : all) {
      var text = new StringWriter();
      boolean toTerminal = destination.file().isEmpty() && Terminal.isThere();
      destination.report().apply(look.apply(toTerminal)).render(report, text);
      if (destination.file().isEmpty()) {
        streams.out().write(text.toString());
        streams.out().flush();
      } else {
        allWritten &= write(destination.file().get(), text.toString(), streams);
      }
    }
    return allWritten;
  }

  private static boolean write(Path file, String text, Streams streams) {
    try {
      // The file that a link leads to, so that the link stays.
      var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A folder refuses; a device or a pipe takes the bytes, and must not be replaced by a file.
        Files.write(target, bytes);
      } else {
        WholeFile.write(target, bytes, StandardCopyOption.REPLACE_EXISTING);
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
