package org.abatecheck.document.yaml;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The lines that belong to a text below {@code |} or {@code >}: in them every character is text.
 */
final class BelowBar {

  private static final Pattern OPENS = Pattern.compile("(?:&\\S++ ++)?[|>][-+0-9]{0,2}");

  private BelowBar() {}

  /** The first line of such a text sets how far it is moved in. */
  static BitSet linesOf(Draft draft) {
    var lines = new BitSet();
    int opener = -1;
    int indent = 0;
    for (int number = 0; number < draft.size(); number++) {
      var written = draft.line(number);
      var line = written.text();
      int spaces = spaces(line);
      boolean blank = line.isBlank();
      if (opener >= 0 && indent == 0 && !blank && spaces > opener) {
        indent = spaces;
      }
      if (opener >= 0 && (blank || (indent > 0 && spaces >= indent))) {
        lines.set(number);
        continue;
      }
      boolean opens = opens(written.valued() ? written.words() : "");
      opener = opens ? written.owner() : -1;
      indent = 0;
    }
    return lines;
  }

  /** Whether the words behind a key say that its text stands below. */
  static boolean opens(String words) {
    return OPENS.matcher(words).matches();
  }

  private static int spaces(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }
}
