package org.abatecheck.audit;

/** Is told how far an audit is. */
public interface Progress {

  /** One file more is done. */
  void step();
}
