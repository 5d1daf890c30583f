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

  /** Where in the image a file lies, and the checksum and digest of what was read. */
  private record Entry(long checksum, String digest, int start) {}

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
      var name = text(bytes);
      long checksum = bytes.getLong();
      var digest = text(bytes);
      int length = bytes.getInt();
      entries.put(name, new Entry(checksum, digest, bytes.position()));
      bytes.position(bytes.position() + length);
    }
    return new PackImage(bytes, entries);
  }

  private static String text(ByteBuffer bytes) {
    var text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** A file of a shipped pack as it was read then, if it is still what it was. */
  Optional<Node> read(String pack, String file, Source source) {
    return entry(pack, file, source).map(entry -> NodeImage.read(bytes.position(entry.start())));
  }

  /** The same file, with the digest that was made of it then, if it is still what it was. */
  Source known(String pack, String file, Source source) {
    return entry(pack, file, source).map(entry -> source.withDigest(entry.digest())).orElse(source);
  }

  private Optional<Entry> entry(String pack, String file, Source source) {
    return Optional.ofNullable(entries.get(pack + "/" + file))
        .filter(entry -> entry.checksum() == source.checksum());
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
    write(name, out);
    out.writeLong(source.checksum());
    write(source.digest(), out);
    out.writeInt(node.size());
    node.writeTo(out);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
