package org.abatecheck.audit;

import java.nio.file.Path;

/**
 * A file to judge, or a folder that may not be read.
 *
 * @param named whether it is judged whatever is in it; one met on a walk may be no proposal
 */
record Input(Path path, boolean named) {

  /** As reports call it. */
  String name() {
    return path.toString().replace('\\', '/');
  }
}
