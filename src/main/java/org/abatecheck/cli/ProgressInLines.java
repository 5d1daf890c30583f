package org.abatecheck.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** Now and then a line: for a log, or a window too narrow for more. */
final class ProgressInLines implements AuditProgress {

  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final long size;
  private final PrintWriter err;
  private long last = System.nanoTime();
  private long done;

  ProgressInLines(long size, PrintWriter err) {
    this.size = size;
    this.err = err;
  }

  @Override
  public PrintWriter err() {
    return err;
  }

  @Override
  public void skip() {
    step();
  }

  @Override
  public void step() {
    done++;
    if (System.nanoTime() - last > BETWEEN.toNanos()) {
      last = System.nanoTime();
      err.printf("%,d of %,d files%n", done, size);
      err.flush();
    }
  }

  @Override
  public void clear() {}
}
