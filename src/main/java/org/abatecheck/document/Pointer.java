package org.abatecheck.document;

import java.util.Optional;

/** The path of a value in a file: a JSON Pointer, kept as its last step and the way there. */
public final class Pointer {

  public static final Pointer ROOT = new Pointer(null, "");

  private final Pointer parent;
  private final String step;
  // Asked for again and again while findings are ordered.
  private String text;

  private Pointer(Pointer parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  public Pointer child(String key) {
    return new Pointer(this, key);
  }

  /** Counted from 0, as JSON Pointers do. */
  public Pointer child(int index) {
    return new Pointer(this, Integer.toString(index));
  }

  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** The last key or index; empty at the top. */
  public String step() {
    return step;
  }

  /** Whether it is the place of a list's entry. */
  public boolean isEntry() {
    for (int i = 0; i < step.length(); i++) {
      if (!Character.isDigit(step.charAt(i))) {
        return false;
      }
    }
    return !step.isEmpty();
  }

  /** The last key; an entry of a list stands at that of its list. */
  public String key() {
    var at = this;
    while (at.isEntry()) {
      at = at.parent;
    }
    return at.step;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pointer pointer && toString().equals(pointer.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** As in RFC 6901: {@code /role/responsibilities/3}, the empty text at the top. */
  @Override
  public String toString() {
    if (text == null) {
      text = parent == null ? "" : parent + "/" + escaped(step);
    }
    return text;
  }

  // Hardly a key needs it.
  private static String escaped(String step) {
    return step.indexOf('~') < 0 && step.indexOf('/') < 0
        ? step
        : step.replace("~", "~0").replace("/", "~1");
  }
}
