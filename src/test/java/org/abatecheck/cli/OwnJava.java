package org.abatecheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a Java of its own, for what cannot be tried in the one of the tests. */
final class OwnJava {

  private OwnJava() {}

  /** A command that others can be added to. */
  static List<String> command(String... args) {
    return with(List.of(), args);
  }

  /**
   * @param options for Java itself
   */
  static List<String> with(List<String> options, String... args) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return command;
  }
}
