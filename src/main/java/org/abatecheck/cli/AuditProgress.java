package org.abatecheck.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import org.abatecheck.audit.Progress;

/** Says how far an audit is: now and then a line. */
final class AuditProgress implements Progress, AutoCloseable {

  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final long size;
  private final PrintWriter err;
  private long last = System.nanoTime();
  private long done;

  private AuditProgress(long size, PrintWriter err) {
    this.size = size;
    this.err = err;
  }

  static AuditProgress of(long size, PrintWriter err) {
    return new AuditProgress(size, err);
  }

  static AuditProgress silent() {
    return new AuditProgress(0, new PrintWriter(Writer.nullWriter()));
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
  public void close() {
    err.flush();
  }
}
