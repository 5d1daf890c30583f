package org.abatecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.check.Checker;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.source.Source;

/** Finds the files to judge, and judges each as it is found. */
final class Inputs {

  static final String STANDARD_INPUT = "-";
  private static final String LIST = "@";

  private final InputStream standardInput;
  private final String standardInputName;

  /**
   * @param standardInputName what reports call the proposal that is read there
   */
  Inputs(InputStream standardInput, String standardInputName) {
    this.standardInput = standardInput;
    this.standardInputName = standardInputName;
  }

  /**
   * What the paths led to.
   *
   * @param asideCount files met on the walk of a folder that are no proposals
   */
  record Found(List<ProposalReport> proposals, int asideCount) {}

  static String leftAside(int count) {
    return "%d %s left aside: no proposal, by the keys in it."
        .formatted(count, count == 1 ? "file was" : "files were");
  }

  /** Every path must be there before anything is judged. */
  Found read(List<String> paths, Checker checker) throws IOException {
    var named = new LinkedHashMap<String, Boolean>();
    for (var path : paths) {
      find(path, named);
    }
    var proposals = new ArrayList<ProposalReport>();
    int aside = 0;
    for (var each : named.entrySet()) {
      var source = source(each.getKey());
      boolean walkedTo = each.getValue();
      var judged = walkedTo ? checker.checkIfProposal(source) : Optional.of(checker.check(source));
      judged.ifPresent(proposals::add);
      aside += judged.isPresent() ? 0 : 1;
    }
    return new Found(proposals, aside);
  }

  // A file that is named is always judged, even if a folder leads to it as well.
  private void find(String path, Map<String, Boolean> found) throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      found.put(path, false);
    } else if (path.startsWith(LIST)) {
      var list = path.substring(LIST.length());
      var names = Source.of(list, bytes(list)).text().lines().filter(name -> !name.isBlank());
      for (var name : names.toList()) {
        findFile(name, found);
      }
    } else {
      findFile(path, found);
    }
  }

  private static void findFile(String path, Map<String, Boolean> found) throws IOException {
    if (path.isBlank()) {
      throw new UsageException("A path is empty. Name the file or folder to judge.");
    }
    var file = Path.of(path);
    if (Files.isDirectory(file)) {
      for (var inside : walk(file)) {
        found.putIfAbsent(inside.toString(), true);
      }
    } else if (Files.isReadable(file)) {
      found.put(path, false);
    } else {
      throw new UsageException(
          Files.exists(file)
              ? "The file " + path + " may not be read."
              : "There is no file or folder " + path + ".");
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
            return !inside.equals(folder) && isHidden(inside)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString();
            if (!isHidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException exception) {
            throw new UsageException("The folder or file " + file + " may not be read.");
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private Source source(String path) throws IOException {
    return Source.of(path.equals(STANDARD_INPUT) ? standardInputName : path, bytes(path));
  }

  private byte[] bytes(String path) throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      return standardInput.readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw new UsageException("The file " + path + " could not be read.");
    }
  }
}
