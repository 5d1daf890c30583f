package org.abatecheck.cli;

/** The command cannot be carried out as it was given; the message says what to do about it. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
