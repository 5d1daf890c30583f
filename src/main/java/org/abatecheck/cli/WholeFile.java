package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file whole or not at all: beside it first, then in its place. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, byte[] bytes, CopyOption... options) throws IOException {
    var part = file.resolveSibling(".abatecheck-" + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, options);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
