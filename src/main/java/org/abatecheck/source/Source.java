package org.abatecheck.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The bytes of a file, its text and its lines. A file that is not valid UTF-8 (or UTF-16 with its
 * mark) still has a text, so that its lines can be shown; see {@link #undecodable()}.
 */
public final class Source {

  private final String name;
  private final byte[] bytes;
  // Made when first asked for: of many a file only its bytes are.
  private Decoding decoding;
  private int[] lineStarts;
  private String digest;
  private CodePoints codePoints;

  private Source(String name, byte[] bytes) {
    this.name = name.replace('\\', '/');
    this.bytes = bytes;
  }

  /** A file as it was named, and its bytes. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes.clone());
  }

  public static Source of(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The name as it was given, with {@code /}. */
  public String name() {
    return name;
  }

  /** The text without a byte-order mark, its line breaks as they are. */
  public String text() {
    return decoding().text();
  }

  public int sizeInBytes() {
    return bytes.length;
  }

  /** The line (from 1) of the first byte that is no UTF-8; 0 when every byte is. */
  public int undecodable() {
    return decoding().badLine();
  }

  private Decoding decoding() {
    if (decoding == null) {
      decoding = Decoding.of(bytes);
    }
    return decoding;
  }

  /** As {@code sha256:…}, over the bytes. */
  public String digest() {
    // A file of several packs is asked for more than once.
    if (digest == null) {
      digest = sha256(bytes);
    }
    return digest;
  }

  /** The same file, whose digest is known from when the program was built. */
  public Source withDigest(String known) {
    var same = new Source(name, bytes);
    same.digest = known;
    return same;
  }

  private static String sha256(byte[] bytes) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A quick checksum over the bytes, to tell whether a file is still what it was. */
  public long checksum() {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** A line without its line break, counted from 1. */
  public String line(int line) {
    var starts = lineStarts();
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text().length();
    while (end > start && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
      end--;
    }
    return text().substring(start, end);
  }

  /** The index into {@link #text()} of a line and column, both from 1, columns in code points. */
  public int indexOf(int line, int column) {
    return codePoints().after(lineStarts()[line - 1], column - 1);
  }

  /** The stretch between two indexes into {@link #text()}. */
  public Span span(int from, int to) {
    int line = lineOf(from);
    int endLine = lineOf(to);
    return new Span(line, columnOf(line, from), endLine, columnOf(endLine, to));
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int columnOf(int line, int index) {
    return codePoints().between(lineStarts()[line - 1], index) + 1;
  }

  private CodePoints codePoints() {
    if (codePoints == null) {
      codePoints = CodePoints.of(text());
    }
    return codePoints;
  }

  // YAML's line breaks: \n, \r\n and a lone \r. The other Unicode breaks are ordinary characters.
  private int[] lineStarts() {
    if (lineStarts == null) {
      var text = text();
      var starts = new int[16];
      int count = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (c == '\n' || (c == '\r' && !crlf)) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
