package org.abatecheck.cli;

/** What is said when the program is stopped from outside, by Ctrl-C or by the system. */
final class LastWords {

  private final Thread hook;
  private boolean isOver;

  private LastWords(Runnable words) {
    this.hook = new Thread(() -> say(words), "last words");
  }

  static LastWords of(Runnable words) {
    var last = new LastWords(words);
    Runtime.getRuntime().addShutdownHook(last.hook);
    return last;
  }

  private synchronized void say(Runnable words) {
    if (!isOver) {
      words.run();
    }
  }

  /** There is nothing to say any more. */
  synchronized void unsay() {
    isOver = true;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is stopped just now; the hook has heard that it is over.
    }
  }
}
