package org.abatecheck.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** How wide a page may be; what goes to a file or another program has always the same width. */
  static int width() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(columns -> isThere())
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(columns -> columns > 0)
        .map(columns -> Math.min(columns, WIDEST))
        .orElse(Look.DEFAULT_WIDTH);
  }

  // https://no-color.org: any text but the empty one turns colour off.
  static boolean wantsColor() {
    var noColor = System.getenv("NO_COLOR");
    return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }
}
