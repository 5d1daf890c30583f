package org.abatecheck.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The name of a file as other programs look for it. */
final class FileUri {

  private static final String UNRESERVED = "-._~/";

  private FileUri() {}

  /** Relative, unless the file was named from the root of a disk. */
  static String of(String file) {
    if (file.matches("[A-Za-z]:/.*")) {
      return "file:///" + file.substring(0, 2) + escaped(file.substring(2));
    }
    return file.startsWith("/") ? "file://" + normal(file) : normal(file).toString();
  }

  static boolean isRelative(String file) {
    return !of(file).startsWith("file:");
  }

  /** Without {@code .} and {@code ..} as far as they can be resolved, as repositories name it. */
  static String path(String file) {
    return normal(file).getPath();
  }

  private static URI normal(String file) {
    return URI.create(escaped(file)).normalize();
  }

  private static String escaped(String file) {
    var uri = new StringBuilder();
    for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      boolean plain =
          character < 0x80
              && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
      uri.append(plain ? character : "%%%02X".formatted((int) character));
    }
    return uri.toString();
  }
}
