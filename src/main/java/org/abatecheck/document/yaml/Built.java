package org.abatecheck.document.yaml;

import org.abatecheck.document.Node;

/**
 * A node with what the limits ask of it, aliases counted as if they were written out.
 *
 * @param levels how many lists and mappings are inside each other, this one included
 * @param values how many values it holds, itself included
 * @param end the index just past its last character, or past the alias that stands for it
 */
record Built(Node node, int levels, long values, int end) {

  Built endingAt(int index) {
    return new Built(node, levels, values, index);
  }

  boolean collection() {
    return levels > 0;
  }
}
