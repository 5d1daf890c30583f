package org.abatecheck.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.abatecheck.report.Look;

/** What is known of the window that the report is read in. */
final class Terminal {

  // Lines longer than this are hard to read, however wide the window.
  private static final int WIDEST = 120;

  private Terminal() {}

  /** Whether standard output is a terminal: the launcher says so, else the console is asked. */
  static boolean isThere() {
    var said = System.getProperty("abatecheck.terminal");
    return said == null ? System.console() != null : said.equals("true");
  }

  /** Whether a person can be asked: standard input is a terminal as well. */
  static boolean asks() {
    var said = System.getProperty("abatecheck.asks");
    return said == null ? System.console() != null : said.equals("true");
  }

  /** In which encoding answers are typed. */
  static Charset charset() {
    return Optional.ofNullable(System.console())
        .map(Console::charset)
        .orElse(StandardCharsets.UTF_8);
  }

  /** Whether standard error is a terminal too: the launcher says so. */
  static boolean showsErrors() {
    var said = System.getProperty("abatecheck.terminal.errors");
    // Java cannot tell by itself; that both others are terminals is all that there is to go by.
    return said == null
        ? System.console() != null && !Files.isRegularFile(Path.of("/dev/stderr"))
        : said.equals("true");
  }

  /** Whether a line can be written over: on some terminals, and on paper, it cannot. */
  static boolean goesBack() {
    return !"dumb".equals(System.getenv("TERM"));
  }

  /** How wide a page may be; what goes to a file or another program has always the same width. */
  static int width() {
    return isThere() ? columns() : Look.DEFAULT_WIDTH;
  }

  /** How wide the window is, as far as it is good to read. */
  static int columns() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(columns -> columns > 0)
        .map(columns -> Math.min(columns, WIDEST))
        .orElse(Look.DEFAULT_WIDTH);
  }

  // https://no-color.org: any text but the empty one turns colour off.
  static boolean wantsColor() {
    var noColor = System.getenv("NO_COLOR");
    return (noColor == null || noColor.isEmpty()) && goesBack();
  }
}
