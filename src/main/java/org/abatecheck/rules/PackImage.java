package org.abatecheck.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Node;
import org.abatecheck.document.NodeImage;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;

/**
 * The files of the shipped packs as they were read when the program was built. Reading them as YAML
 * again takes a third of a short run; a file that differs from what was read then is read anew.
 */
final class PackImage {

  private static final String RESOURCE = "/org/abatecheck/packs.image";

  /** Where in the image a file lies, and the checksum of what was read. */
  private record Entry(long checksum, int start) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;

  private PackImage(ByteBuffer bytes, Map<String, Entry> entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  /** Empty where the program was not built to its end. */
  static PackImage ofProgram() throws IOException {
    try (var in = PackImage.class.getResourceAsStream(RESOURCE)) {
      return of(ByteBuffer.wrap(in == null ? new byte[0] : in.readAllBytes()));
    }
  }

  private static PackImage of(ByteBuffer bytes) {
    var entries = new HashMap<String, Entry>();
    while (bytes.hasRemaining()) {
      var name = new byte[bytes.getInt()];
      bytes.get(name);
      long checksum = bytes.getLong();
      int length = bytes.getInt();
      entries.put(new String(name, StandardCharsets.UTF_8), new Entry(checksum, bytes.position()));
      bytes.position(bytes.position() + length);
    }
    return new PackImage(bytes, entries);
  }

  /** A file of a shipped pack, if it is still what it was. */
  Optional<Node> read(String pack, String file, Source source) {
    return Optional.ofNullable(entries.get(pack + "/" + file))
        .filter(entry -> entry.checksum() == source.checksum())
        .map(entry -> NodeImage.read(bytes.position(entry.start())));
  }

  /**
   * Makes the image; run by the build.
   *
   * @param args the image to write
   */
  public static void main(String... args) throws IOException {
    var image = new ByteArrayOutputStream();
    var out = new DataOutputStream(image);
    for (var pack : PackFolders.shipped()) {
      for (var file : pack.files().entrySet()) {
        var root = YamlReader.read(file.getValue()).root();
        if (root.isPresent()) {
          write(pack.name() + "/" + file.getKey(), file.getValue(), root.get(), out);
        }
      }
    }
    Files.write(Path.of(args[0]), image.toByteArray());
  }

  private static void write(String name, Source source, Node root, DataOutputStream out)
      throws IOException {
    var node = new ByteArrayOutputStream();
    NodeImage.write(root, new DataOutputStream(node));
    var written = name.getBytes(StandardCharsets.UTF_8);
    out.writeInt(written.length);
    out.write(written);
    out.writeLong(source.checksum());
    out.writeInt(node.size());
    node.writeTo(out);
  }
}
