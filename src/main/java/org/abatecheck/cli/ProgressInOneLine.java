package org.abatecheck.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * A line on a terminal that is written over: how much is done, how long it takes yet, and how many
 * files a second. It is of characters that every terminal has, and goes when the audit is done.
 */
final class ProgressInOneLine implements AuditProgress {

  /** How many columns the figures need. */
  static final int NARROWEST = 76;

  private static final int MILLISECONDS_BETWEEN = 500;

  private final long size;
  private final PrintWriter err;
  private final Line line;
  private long skipped;
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressInOneLine(long size, int width, PrintWriter err) {
    this.size = size;
    this.err = err;
    this.line = new Line(width, err);
  }

  @Override
  public PrintWriter err() {
    return err;
  }

  @Override
  public void skip() {
    skipped++;
  }

  // What was done before says nothing of how fast it goes now.
  @Override
  public void step() {
    if (bar.isEmpty()) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Judging")
                  .setInitialMax(size)
                  .startsFrom(skipped, Duration.ZERO)
                  .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                  .setRenderer(new Figures())
                  .setConsumer(line)
                  .clearDisplayOnFinish()
                  .build());
    }
    bar.get().step();
  }

  @Override
  public void clear() {
    line.clear();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** The place on the terminal. */
  private record Line(int width, PrintWriter err) implements ProgressBarConsumer {

    // A character in the last column would make some terminals begin another line.
    @Override
    public int getMaxRenderedLength() {
      return width - 1;
    }

    @Override
    public void accept(String text) {
      synchronized (err) {
        err.print("\r" + text);
        err.flush();
      }
    }

    @Override
    public void clear() {
      accept(" ".repeat(getMaxRenderedLength()) + "\r");
    }

    @Override
    public void close() {}
  }

  private static final class Figures extends DefaultProgressBarRenderer {

    Figures() {
      super(
          ProgressBarStyle.ASCII,
          "",
          1,
          true,
          new DecimalFormat("#,##0"),
          null,
          true,
          Figures::left);
    }

    private static Optional<Duration> left(ProgressState state) {
      long done = state.getCurrent() - state.getStart();
      return done == 0
          ? Optional.empty()
          : Optional.of(
              state
                  .getElapsedAfterStart()
                  .multipliedBy(state.getMax() - state.getCurrent())
                  .dividedBy(done));
    }

    @Override
    protected String etaString(ProgressState state) {
      return super.etaString(state) + " left";
    }

    @Override
    protected String ratio(ProgressState state) {
      return String.format(Locale.ROOT, "%,d of %,d files", state.getCurrent(), state.getMax());
    }
  }
}
