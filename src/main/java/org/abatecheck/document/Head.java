package org.abatecheck.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key with its colon, or the dash of an entry, with all that stands before it on its line: what
 * belongs to it can be written anew.
 *
 * @param inner how many spaces the lines that belong to it begin with
 */
record Head(String text, boolean dash, int inner) {

  /** More lines are not copied by hand. */
  static final int MOST_LINES = 40;

  private static final Pattern NOTHING_BEFORE = Pattern.compile("[ -]*");
  private static final int LONGEST_KEY = 200;

  /** Empty inside braces and brackets, where no lines can stand below. */
  static Optional<Head> of(Slot slot) {
    var key = slot.key();
    if (key.line() != key.endLine() && !slot.inList() || key.column() > LONGEST_KEY) {
      return Optional.empty();
    }
    var source = slot.source();
    int start = source.indexOf(key.line(), 1);
    int from = source.indexOf(key.line(), key.column());
    var before = source.text().substring(start, from);
    if (!NOTHING_BEFORE.matcher(before).matches()) {
      return Optional.empty();
    }
    if (slot.inList()) {
      return Optional.of(before.stripTrailing())
          .filter(text -> text.endsWith("-"))
          .map(text -> new Head(text, true, before.length()));
    }
    var text = source.text().substring(start, source.indexOf(key.endLine(), key.endColumn()));
    return text.length() > LONGEST_KEY
        ? Optional.empty()
        : Optional.of(new Head(text + ":", false, before.length() + 2));
  }

  /** The same with another key at its end. */
  Head withKey(String key, String other) {
    return new Head(text.substring(0, text.length() - key.length() - 1) + other + ":", dash, inner);
  }

  /** A text over several lines, in which every mark is safe. */
  String withText(List<String> lines) {
    return text + " |-\n" + below(lines);
  }

  /** What belongs to a dash begins behind it, what belongs to a key on the line below. */
  String withLines(List<String> lines) {
    var all = below(lines);
    return dash ? text + " " + all.strip() : text + "\n" + all;
  }

  private String below(List<String> lines) {
    var indent = " ".repeat(inner);
    return lines.stream().map(line -> line.isBlank() ? "" : indent + line).collect(joining("\n"));
  }
}
