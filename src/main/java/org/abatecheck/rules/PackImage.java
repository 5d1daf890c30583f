package org.abatecheck.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  static final PackImage NONE = new PackImage(Map.of(), Map.of());

  private static final String RESOURCE = "/org/abatecheck/packs.image";

  /** A file as it was read, and its checksum and digest then. */
  private record Entry(long checksum, String digest, Supplier<ByteBuffer> root) {}

  /** The lexicons that were made of some files, and their terms. */
  private record Lexicons(Supplier<ByteBuffer> all, Supplier<ByteBuffer> terms) {}

  private final Map<String, Entry> entries;
  // By their files, the lexicons that were made of them.
  private final Map<String, Lexicons> prose;

  private PackImage(Map<String, Entry> entries, Map<String, Lexicons> prose) {
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
      entries.put(name, new Entry(checksum, digest, part(bytes)));
    }
    var prose = new HashMap<String, Lexicons>();
    while (bytes.hasRemaining()) {
      prose.put(text(bytes), new Lexicons(part(bytes), part(bytes)));
    }
    return new PackImage(entries, prose);
  }

  /** What comes next, or, if nothing does, what lies in the resource of that number. */
  private static Supplier<ByteBuffer> part(ByteBuffer bytes) {
    int number = bytes.getInt();
    int length = bytes.getInt();
    int start = bytes.position();
    bytes.position(start + length);
    return length == 0 ? () -> apart(number) : () -> bytes.duplicate().position(start);
  }

  private static ByteBuffer apart(int number) {
    try (var in = PackImage.class.getResourceAsStream(RESOURCE + "." + number)) {
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ByteBuffer bytes) {
    var text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** A file of a shipped pack as it was read then, if it is still what it was. */
  Optional<Supplier<Node>> read(String pack, String file, Source source) {
    return entry(pack, file, source).map(entry -> () -> NodeImage.read(entry.root().get()));
  }

  /** The lexicons of prose that were made of these files then, if they still are what they were. */
  Optional<Map<String, ProseLexicon>> prose(String files) {
    return Optional.ofNullable(prose.get(files))
        .map(lexicons -> ProseImage.read(lexicons.all().get(), lexicons.terms()));
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
    var out = new DataOutputStream(files);
    int parts = 0;
    for (var pack : PackFolders.shipped()) {
      for (var file : pack.files().entrySet()) {
        var root = YamlReader.read(file.getValue()).root();
        if (root.isPresent()) {
          write(pack.name() + "/" + file.getKey(), out);
          out.writeLong(file.getValue().checksum());
          write(file.getValue().digest(), out);
          var node = new ByteArrayOutputStream();
          NodeImage.write(root.get(), new DataOutputStream(node));
          write(node, parts++, PackFolder.isOfProse(file.getKey()), args[0], out);
        }
      }
    }
    int count = parts;
    for (var prose : RulePackReader.shippedProse().entrySet()) {
      var lexicons = new ByteArrayOutputStream();
      ProseImage.write(prose.getValue(), new DataOutputStream(lexicons));
      write(prose.getKey(), out);
      write(lexicons, parts++, false, args[0], out);
      var terms = new ByteArrayOutputStream();
      ProseImage.writeTerms(prose.getValue(), new DataOutputStream(terms));
      write(terms, parts++, true, args[0], out);
    }
    try (var image = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      image.writeInt(count);
      files.writeTo(image);
    }
  }

  // What most runs do not need lies apart, for they would unpack it too.
  private static void write(
      ByteArrayOutputStream part, int number, boolean apart, String image, DataOutputStream out)
      throws IOException {
    out.writeInt(number);
    out.writeInt(apart ? 0 : part.size());
    if (apart) {
      Files.write(Path.of(image + "." + number), part.toByteArray());
    } else {
      part.writeTo(out);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
