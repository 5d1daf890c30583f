package org.abatecheck.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A stream that remembers why it could not be written to. The writers above it swallow that, and a
 * report that was lost must not look like one that was printed.
 */
final class Output extends FilterOutputStream {

  private IOException failure;

  Output(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int character) throws IOException {
    attempt(() -> out.write(character));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  /** Why something was lost; a reader that has gone away, as {@code head} does, misses nothing. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure)
        .filter(e -> !String.valueOf(e.getMessage()).contains("Broken pipe"));
  }
}
