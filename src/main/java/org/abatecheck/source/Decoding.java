package org.abatecheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes made text: UTF-8, or UTF-16 with its mark; {@code badLine} is 0 when all could be read. */
record Decoding(String text, int badLine) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int FEW_ZEROS = 4;

  static Decoding of(byte[] bytes) {
    var wide = wide(bytes);
    if (wide.isPresent()) {
      // What its lines would be is only shown to the reader, never judged.
      return new Decoding(new String(bytes, wide.get()), 1);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  /** Two or four bytes for each letter, and no mark that says so as UTF-16 should have it. */
  private static Optional<Charset> wide(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    boolean marked =
        startsWith(bytes, 0xEF, 0xBB, 0xBF)
            || startsWith(bytes, 0xFE, 0xFF)
            || startsWith(bytes, 0xFF, 0xFE);
    int zeros = 0;
    int even = 0;
    for (int i = 0; i < bytes.length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
    }
    if (marked || zeros < FEW_ZEROS || zeros * 3L < bytes.length) {
      return Optional.empty();
    }
    boolean four = zeros * 8L > bytes.length * 5L;
    if (four) {
      return Optional.of(Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE"));
    }
    return Optional.of(even * 2 > zeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding decode(byte[] bytes, int skip, Charset charset) {
    var in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    var out = CharBuffer.allocate(bytes.length);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return new Decoding(out.toString(), 0);
    }
    // What an old word processor writes: its text is only shown to the reader, never judged.
    var shown = charset.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : charset;
    int line =
        1
            + (int)
                out.toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
    return new Decoding(new String(bytes, skip, bytes.length - skip, shown), line);
  }
}
