package org.abatecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One run of the program, and all that can be seen of it. */
record Run(int exit, String out, String err) {

  /** The day that the examples are judged by. */
  static final String DAY = "2026-11-21";

  static {
    // Whatever the tests themselves are run in.
    System.setProperty("abatecheck.terminal", "false");
  }

  static Run of(String... args) {
    return of(InputStream.nullInputStream(), args);
  }

  static Run withInput(String input, String... args) {
    return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Run of(InputStream in, String... args) {
    return of(in, false, args);
  }

  /** With a person at a terminal, who types these lines. */
  static Run asking(String typed, String... args) {
    return of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), true, args);
  }

  private static Run of(InputStream in, boolean asks, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(args, in, out, err, asks);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
