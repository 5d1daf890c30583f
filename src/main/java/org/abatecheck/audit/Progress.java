package org.abatecheck.audit;

/** Is told how far an audit is. */
public interface Progress {

  /** One file more was done by the audit that was interrupted. */
  void skip();

  /** One file more is done. */
  void step();

  /** A file could not be judged by a fault of this program. */
  void fault(String file, Throwable cause);
}
