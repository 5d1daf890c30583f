package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.source.InvalidSourceException;
import picocli.CommandLine.Option;

/** The options that say which rule packs to use. */
final class PackOptions {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Add a rule pack, or a folder of packs, to those shipped. May be repeated.")
  private List<Path> added = List.of();

  @Option(
      names = "--only-rules",
      paramLabel = "DIR",
      description = "Use this pack, or folder of packs, instead of those shipped. May be repeated.")
  private List<Path> only = List.of();

  /** As it was typed, to be typed again; with a blank before it, or empty. */
  String asTyped() {
    var words = new StringBuilder();
    added.forEach(folder -> words.append(" --rules ").append(word(folder.toString())));
    only.forEach(folder -> words.append(" --only-rules ").append(word(folder.toString())));
    return words.toString();
  }

  /** A name as it is typed: in quotes where it has a blank or another sign in it. */
  static String word(String name) {
    return name.matches("[\\p{L}\\p{N}._/:+-]+") ? name : '"' + name + '"';
  }

  RulePacks read() throws IOException, InvalidSourceException {
    return readWith(List.of());
  }

  /** With packs that settings add. */
  RulePacks readWith(List<Path> set) throws IOException, InvalidSourceException {
    if (!added.isEmpty() && !only.isEmpty()) {
      throw new UsageException("Give --rules or --only-rules, not both.");
    }
    var folders = only.isEmpty() ? added : only;
    for (var folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("There is no folder " + folder + " with rules.");
      }
    }
    return RulePackReader.read(
        Stream.concat(folders.stream(), set.stream()).toList(), only.isEmpty());
  }
}
