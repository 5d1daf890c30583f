package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Proposals to run commands on. */
final class Proposals {

  /** Ready, with nothing found. */
  static final Path ASHGROVE = Path.of("examples/ashgrove/proposal.yaml");

  /** Ready, with findings for information only. */
  static final Path CEDAR_HOLLOW = Path.of("examples/cedar-hollow/proposal.yaml");

  /** Not ready, and with mistakes in the file. */
  static final Path PORT_ELLIS = Path.of("examples/port-ellis/proposal.yaml");

  private Proposals() {}

  static String ashgrove() throws IOException {
    return Files.readString(ASHGROVE);
  }

  /** Writes a text to a file in a folder that is made if it is not there. */
  static Path write(Path folder, String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
