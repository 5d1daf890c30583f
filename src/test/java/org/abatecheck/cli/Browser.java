package org.abatecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A real browser without a window, and what it makes of a page. */
final class Browser {

  private static final String LOOK = "look.mjs";
  private static final String ASK = "ask.mjs";

  /** What is missing to run it; empty: nothing. */
  static Optional<Path> missing() {
    return List.of(Path.of("src/test/browser/node_modules"), chromium()).stream()
        .filter(path -> !Files.exists(path))
        .findFirst();
  }

  private static Path chromium() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  private Browser() {}

  /** Looks at a page in several widths and colours, goes through it by keyboard, prints it. */
  static JsonNode look(Path page, Path pdf) throws IOException, InterruptedException {
    return run(LOOK, page.toString(), pdf.toString());
  }

  /** Only looks, at the narrowest and the widest, with the page's script and then without. */
  static JsonNode glance(Path page) throws IOException, InterruptedException {
    return run(LOOK, page.toString());
  }

  /**
   * Fills in the form of an audit's page and sorts by a column.
   *
   * @param answers by the names of the fields, as JSON
   * @return what the table shows then: each town with what stands in that column
   */
  static List<String> ask(Path page, String answers, String head)
      throws IOException, InterruptedException {
    return run(ASK, page.toString(), answers, head).valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode run(String script, String... args)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("node", "src/test/browser/" + script));
    command.addAll(List.of(args));
    var node = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var seen = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (node.waitFor() != 0) {
      throw new IllegalStateException("the browser failed: " + String.join(" ", command));
    }
    return Schemas.read(seen);
  }
}
