package org.abatecheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file whole or not at all: beside it first, then in its place. */
final class WholeFile {

  private WholeFile() {}

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path file, byte[] bytes, CopyOption... options) throws IOException {
    write(file, out -> out.write(bytes), options);
  }

  static void write(Path file, Content content, CopyOption... options) throws IOException {
    var part = file.resolveSibling(".abatecheck-" + ProcessHandle.current().pid() + ".part");
    try {
      try (var out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      Files.move(part, file, options);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
