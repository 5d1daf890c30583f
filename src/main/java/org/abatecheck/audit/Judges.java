package org.abatecheck.audit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.abatecheck.agreement.Draw;
import org.abatecheck.check.Checker;

/** Judges files side by side and gives them back in the order they came. */
final class Judges implements AutoCloseable {

  // How many files wait, for each that is judged: enough that none is idle behind a slow one.
  private static final int WAITING = 16;

  private final Checker checker;
  private final boolean whole;
  private final Optional<Draw> draw;
  private final int jobs;
  private final Duration limit;
  private final Progress progress;
  private final ThreadPoolExecutor threads;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private boolean faulty;

  private record Pending(Input input, CompletableFuture<Long> started, Future<Judged> judged) {}

  /**
   * @param limit for one file
   */
  Judges(
      Checker checker,
      boolean whole,
      Optional<Draw> draw,
      int jobs,
      Duration limit,
      Progress progress) {
    this.checker = checker;
    this.whole = whole;
    this.draw = draw;
    this.jobs = jobs;
    this.limit = limit;
    this.progress = progress;
    this.threads =
        new ThreadPoolExecutor(
            jobs,
            jobs,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              var thread = new Thread(task, "judge");
              // One that never ends must not keep the program from ending.
              thread.setDaemon(true);
              return thread;
            });
  }

  void add(Input input) {
    var started = new CompletableFuture<Long>();
    var judged =
        threads.submit(
            () -> {
              started.complete(System.nanoTime());
              return Judged.of(input, checker, whole, draw);
            });
    pending.add(new Pending(input, started, judged));
  }

  boolean isFull() {
    return pending.size() >= jobs * WAITING;
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Whether a file could not be judged by a fault of this program. */
  boolean faulty() {
    return faulty;
  }

  /** Waits for the file that came first. */
  Judged take() throws InterruptedException {
    var first = pending.remove();
    try {
      long spent = System.nanoTime() - first.started().get();
      return first.judged().get(Math.max(0, limit.toNanos() - spent), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // The thread may go on for ever: another takes its place.
      threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
      threads.setCorePoolSize(threads.getCorePoolSize() + 1);
      return Judged.unreadable(
          first.input(),
          checker,
          whole,
          "To judge the file took longer than %d seconds, so it was left."
              .formatted(limit.toSeconds()),
          "Check it by itself with `abatecheck check`, or audit with a longer --time-limit.");
    } catch (ExecutionException e) {
      faulty = true;
      progress.fault(first.input().name(), e.getCause());
      return Judged.unreadable(
          first.input(),
          checker,
          whole,
          "A fault in abatecheck kept the file from being judged.",
          "Please report it, with what was written to the terminal.");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
