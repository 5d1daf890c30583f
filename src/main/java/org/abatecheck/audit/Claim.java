package org.abatecheck.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file by which one program tells others that it is at work. When the program ends, in whatever
 * way, so does its claim.
 */
record Claim(FileChannel file, boolean isElsewhere) implements Closeable {

  static Claim on(Path path) throws IOException {
    var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean isElsewhere = isElsewhere(file);
    if (isElsewhere) {
      file.close();
    }
    return new Claim(file, isElsewhere);
  }

  private static boolean isElsewhere(FileChannel file) {
    try {
      return file.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      // Some shares of a network know no claims; they must do without.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
