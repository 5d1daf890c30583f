package org.abatecheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes made text: UTF-8, or UTF-16 with its mark; {@code badLine} is 0 when all could be read. */
record Decoding(String text, int badLine) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoding of(byte[] bytes) {
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
