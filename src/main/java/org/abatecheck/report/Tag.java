package org.abatecheck.report;

import java.util.List;
import org.abatecheck.source.Location;

/**
 * What stands between braces in a template.
 *
 * @param inside what stands between it and its end, of a section
 */
record Tag(Kind kind, String name, Location location, List<Tag> inside) {

  /** What is done with the name. */
  enum Kind {
    VALUE("[{&]?"),
    SECTION("#"),
    INVERTED("\\^"),
    /** Another template of the folder. */
    PARTIAL(">");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** What stands in front of the name, as a pattern. */
    String sign() {
      return sign;
    }
  }

  Tag {
    inside = List.copyOf(inside);
  }
}
