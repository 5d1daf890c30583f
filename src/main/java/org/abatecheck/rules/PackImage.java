package org.abatecheck.rules;

import java.io.BufferedOutputStream;
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
import java.util.function.Supplier;
import org.abatecheck.document.Node;
import org.abatecheck.document.NodeImage;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.abatecheck.text.ProseImage;
import org.abatecheck.text.ProseLexicon;

/**
 * The files of the shipped packs as they were read when the program was built. Reading them as YAML
 * again takes a third of a short run; a file that differs from what was read then is read anew.
 */
final class PackImage {

  static final PackImage NONE = new PackImage(ByteBuffer.allocate(0), Map.of(), Map.of());

  private static final String RESOURCE = "/org/abatecheck/packs.image";

  /** Where in the image a file lies, and the checksum and digest of what was read. */
  private record Entry(long checksum, String digest, int start) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;
  // Where in the image lie the lexicons that were made of some files.
  private final Map<String, Integer> prose;

  private PackImage(ByteBuffer bytes, Map<String, Entry> entries, Map<String, Integer> prose) {
    this.bytes = bytes;
    this.entries = entries;
    this.prose = prose;
  }

  /** Empty where the program was not built to its end. */
  static PackImage ofProgram() throws IOException {
    try (var in = PackImage.class.getResourceAsStream(RESOURCE)) {
      return in == null ? NONE : of(ByteBuffer.wrap(in.readAllBytes()));
    }
  }

  private static PackImage of(ByteBuffer bytes) {
    var entries = new HashMap<String, Entry>();
    for (int left = bytes.getInt(); left > 0; left--) {
      var name = text(bytes);
      long checksum = bytes.getLong();
      var digest = text(bytes);
      entries.put(name, new Entry(checksum, digest, skipped(bytes)));
    }
    var prose = new HashMap<String, Integer>();
    while (bytes.hasRemaining()) {
      prose.put(text(bytes), skipped(bytes));
    }
    return new PackImage(bytes, entries, prose);
  }

  /** Where what comes next begins; behind it the bytes go on. */
  private static int skipped(ByteBuffer bytes) {
    int start = bytes.position() + Integer.BYTES;
    bytes.position(start + bytes.getInt());
    return start;
  }

  private static String text(ByteBuffer bytes) {
    var text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** A file of a shipped pack as it was read then, if it is still what it was. */
  Optional<Supplier<Node>> read(String pack, String file, Source source) {
    return entry(pack, file, source)
        .map(entry -> () -> NodeImage.read(bytes.duplicate().position(entry.start())));
  }

  /** The lexicons of prose that were made of these files then, if they still are what they were. */
  Optional<Map<String, ProseLexicon>> prose(String files) {
    return Optional.ofNullable(prose.get(files))
        .map(start -> ProseImage.read(bytes.duplicate().position(start)));
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
  public static void main(String... args) throws IOException, InvalidSourceException {
    var files = new ByteArrayOutputStream();
    int count = 0;
    for (var pack : PackFolders.shipped()) {
      for (var file : pack.files().entrySet()) {
        var root = YamlReader.read(file.getValue()).root();
        if (root.isPresent()) {
          var name = pack.name() + "/" + file.getKey();
          write(name, file.getValue(), root.get(), new DataOutputStream(files));
          count++;
        }
      }
    }
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      out.writeInt(count);
      files.writeTo(out);
      for (var prose : RulePackReader.shippedProse().entrySet()) {
        var lexicons = new ByteArrayOutputStream();
        ProseImage.write(prose.getValue(), new DataOutputStream(lexicons));
        write(prose.getKey(), out);
        write(lexicons, out);
      }
    }
  }

  private static void write(String name, Source source, Node root, DataOutputStream out)
      throws IOException {
    var node = new ByteArrayOutputStream();
    NodeImage.write(root, new DataOutputStream(node));
    write(name, out);
    out.writeLong(source.checksum());
    write(source.digest(), out);
    write(node, out);
  }

  private static void write(ByteArrayOutputStream part, DataOutputStream out) throws IOException {
    out.writeInt(part.size());
    part.writeTo(out);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
