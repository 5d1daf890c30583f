package org.abatecheck.document.yaml;

/** How much of a tree has been read, aliases counted as if they were written out. */
final class Limits {

  static final int LEVELS = 50;
  static final int ALIASES = 50;
  static final int VALUES = 20_000;

  private int aliases;
  private long values;

  /** A limit is passed: nothing beyond it is read. */
  enum Limit {
    LEVELS,
    ALIASES,
    VALUES
  }

  static final class Passed extends Exception {

    private final Limit limit;

    private Passed(Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }

    Limit limit() {
      return limit;
    }
  }

  void level(int level) throws Passed {
    if (level > LEVELS) {
      throw new Passed(Limit.LEVELS);
    }
  }

  /** An alias of a list or mapping. */
  void alias() throws Passed {
    if (++aliases > ALIASES) {
      throw new Passed(Limit.ALIASES);
    }
  }

  void values(long count) throws Passed {
    values = sum(values, count);
    if (values > VALUES) {
      throw new Passed(Limit.VALUES);
    }
  }

  /**
   * Aliases of aliases double with each step: past all limits, one number is as good as another.
   */
  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
