package org.abatecheck.audit;

/** An audit that cannot begin or go on; the message says why and what to do. */
public final class AuditException extends Exception {

  private static final long serialVersionUID = 1;

  AuditException(String message) {
    super(message);
  }
}
