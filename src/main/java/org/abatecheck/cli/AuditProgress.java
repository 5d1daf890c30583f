package org.abatecheck.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.abatecheck.audit.Progress;

/** Says on standard error how far an audit is. */
sealed interface AuditProgress extends Progress, AutoCloseable
    permits AuditProgress.Silent, ProgressInLines, ProgressInOneLine {

  /**
   * @param size how many files there are; to count them takes its time
   */
  static AuditProgress of(LongSupplier size, PrintWriter err) {
    return Terminal.showsErrors()
            && Terminal.goesBack()
            && Terminal.columns() >= ProgressInOneLine.NARROWEST
        ? new ProgressInOneLine(size.getAsLong(), Terminal.columns(), err)
        : new ProgressInLines(size.getAsLong(), err);
  }

  PrintWriter err();

  /** Takes away what stands where the next line is to be. */
  void clear();

  @Override
  default void fault(String file, Throwable cause) {
    synchronized (err()) {
      clear();
      err().println("A fault in abatecheck, met in " + file + ":");
      cause.printStackTrace(err());
      err().flush();
    }
  }

  @Override
  default void close() {
    clear();
  }

  /** Says nothing of how far it is. */
  record Silent(PrintWriter err) implements AuditProgress {

    @Override
    public void skip() {}

    @Override
    public void step() {}

    @Override
    public void clear() {}
  }
}
