package org.abatecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that is not there yet; it never takes the place of another. */
record NewFile(Path path) {

  static NewFile at(String name) {
    var path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new UsageException(
          name
              + " is a folder. Name the file in it, such as "
              + path.resolve("proposal.yaml")
              + ".");
    }
    var folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "There is no folder " + path.getParent() + ". Make it first, or name another.");
    }
    if (isThere(path)) {
      throw taken(path);
    }
    return new NewFile(path);
  }

  void write(String text) {
    try {
      WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw taken(path);
    } catch (IOException e) {
      throw new UsageException(
          path + " could not be written. Check that its folder may be written to.");
    }
  }

  private static UsageException taken(Path path) {
    return new UsageException(
        "There is a file %s already, and it is left as it is. Give another name, such as %s."
            .formatted(path, free(path)));
  }

  private static Path free(Path path) {
    var name = path.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    int number = 2;
    var other = path;
    while (isThere(other)) {
      other = path.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
      number++;
    }
    return other;
  }

  // A link that leads nowhere is there as well.
  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
