package org.abatecheck.rules;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.abatecheck.source.Source;

/** Finds packs: in a folder, or beside the program's own classes, where it ships its own. */
final class PackFolders {

  private static final String SHIPPED = "org/abatecheck/packs/";

  private PackFolders() {}

  /** The pack in this folder, or those in the folders below it. */
  static List<PackFolder> in(Path folder) throws IOException {
    return in(folder, folder.toString());
  }

  private static List<PackFolder> in(Path folder, String shownAs) throws IOException {
    if (Files.isRegularFile(folder.resolve(PackFolder.PACK))) {
      return List.of(pack(folder, shownAs));
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    var packs = new ArrayList<PackFolder>();
    try (var below = Files.list(folder)) {
      for (var each : below.sorted().toList()) {
        if (Files.isRegularFile(each.resolve(PackFolder.PACK))) {
          packs.add(pack(each, shownAs + "/" + each.getFileName()));
        }
      }
    }
    return packs;
  }

  private static PackFolder pack(Path folder, String shownAs) throws IOException {
    var files = new TreeMap<String, Source>();
    try (var inside = Files.list(folder)) {
      for (var file : inside.filter(PackFolders::isOfPack).toList()) {
        var name = file.getFileName().toString();
        files.put(name, Source.of(shownAs + "/" + name, Files.readAllBytes(file)));
      }
    }
    var name = folder.toAbsolutePath().normalize().getFileName();
    return new PackFolder(name == null ? "" : name.toString(), files);
  }

  private static boolean isOfPack(Path file) {
    var name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".json"));
  }

  /** The packs inside the program's jar; beside its classes while it is being built. */
  static List<PackFolder> shipped() throws IOException {
    var home = home();
    if (Files.isDirectory(home)) {
      return in(home.resolve(SHIPPED), "rules");
    }
    var packs = new TreeMap<String, Map<String, Source>>();
    try (var jar = new JarFile(home.toFile())) {
      for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        var path = entry.getName();
        var parts = path.substring(Math.min(SHIPPED.length(), path.length())).split("/");
        if (path.startsWith(SHIPPED) && parts.length == 2 && !entry.isDirectory()) {
          try (var in = jar.getInputStream(entry)) {
            packs
                .computeIfAbsent(parts[0], name -> new TreeMap<>())
                .put(parts[1], Source.of("rules/" + parts[0] + "/" + parts[1], in.readAllBytes()));
          }
        }
      }
    }
    return packs.entrySet().stream()
        .map(pack -> new PackFolder(pack.getKey(), pack.getValue()))
        .toList();
  }

  private static Path home() {
    try {
      return Path.of(PackFolders.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }
}
