package org.abatecheck.audit;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files to judge, in the order of reports: by path, name by name. Of the folders only those
 * that lead to the file that comes next are held, so that it does not matter how many there are.
 */
final class Walk implements Iterator<Input> {

  private static final Comparator<String> BY_CODE_POINTS =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  private static final Comparator<Path> BY_NAMES =
      Comparator.comparing(
          path -> path.toString().replace('\\', '/').split("/"),
          (a, b) -> Arrays.compare(a, b, BY_CODE_POINTS));

  private final Set<Path> named;
  // What is still to come, the next first.
  private final Deque<Path> ahead;

  private Walk(Set<Path> named, Deque<Path> ahead) {
    this.named = named;
    this.ahead = ahead;
  }

  /**
   * @param paths files, and folders to walk; what lies in a folder that is named too comes once
   */
  static Walk of(List<Path> paths) {
    var byPlace = new HashMap<Path, Path>();
    paths.forEach(path -> byPlace.putIfAbsent(place(path), path));
    var named = new HashSet<Path>();
    var starts = new TreeSet<>(BY_NAMES);
    byPlace.forEach(
        (place, path) -> {
          if (!Files.isDirectory(path)) {
            named.add(place);
          }
          if (!isInOneOf(byPlace, place)) {
            starts.add(path);
          }
        });
    return new Walk(named, new ArrayDeque<>(starts));
  }

  // A file in a hidden folder, or with another ending, is met by no walk: it stays a start.
  private static boolean isInOneOf(Map<Path, Path> folders, Path place) {
    for (var above = place; above != null && !isHidden(above); above = above.getParent()) {
      if (above.getParent() != null && folders.containsKey(above.getParent())) {
        return Files.isDirectory(place) || isYaml(place);
      }
    }
    return false;
  }

  private static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }

  // A folder that cannot be opened is an input itself: it must not be passed over in silence.
  @Override
  public boolean hasNext() {
    while (!ahead.isEmpty() && Files.isDirectory(ahead.peek())) {
      var folder = ahead.peek();
      try {
        var inside = inside(folder);
        ahead.pop();
        inside.forEach(ahead::push);
      } catch (IOException | DirectoryIteratorException e) {
        return true;
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public Input next() {
    hasNext();
    var path = ahead.pop();
    return new Input(path, Files.isDirectory(path) || named.contains(place(path)));
  }

  private static List<Path> inside(Path folder) throws IOException {
    var inside = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        // A link to a folder is followed when it is named, not when it is met: it may lead back.
        boolean goesOn = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (!isHidden(entry) && (goesOn || (isYaml(entry) && !Files.isDirectory(entry)))) {
          inside.add(entry);
        }
      }
    }
    inside.sort(BY_NAMES.reversed());
    return inside;
  }

  private static boolean isYaml(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
