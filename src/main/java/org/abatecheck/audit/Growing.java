package org.abatecheck.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that is added to at its end; what is added can be read at once, by whatever process. */
final class Growing implements Closeable {

  private final RandomAccessFile file;

  Growing(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    file.seek(file.length());
  }

  long length() throws IOException {
    return file.length();
  }

  void cut(long length) throws IOException {
    file.setLength(length);
    file.seek(length);
  }

  void add(String text) throws IOException {
    file.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place where the next text will stand. */
  long end() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
