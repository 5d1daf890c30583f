package org.abatecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text in which YAML stands between back quotes.
 *
 * @param isLine whether it is a line, or several, to be copied
 */
record Marked(String text, boolean isLine) {

  /**
   * Words of a sentence, or of the file.
   *
   * @param code whether they are the file's
   */
  record Run(String words, boolean code) {}

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  // A key with its value, or an entry with its dash; a single word is only named.
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:- )?.*\\S:(?: .*)?|\\s*- .*|.*\n.*", Pattern.DOTALL);
  private static final Pattern ALONE = Pattern.compile("[\\s.,;?]*");

  static List<Marked> parts(String words) {
    var parts = new ArrayList<Marked>();
    var quoted = QUOTED.matcher(words);
    int from = 0;
    while (quoted.find()) {
      if (LINE.matcher(quoted.group(1)).matches()) {
        add(words.substring(from, quoted.start()), parts);
        parts.add(new Marked(quoted.group(1), true));
        from = quoted.end();
      }
    }
    add(words.substring(from), parts);
    return parts;
  }

  /** A passage of words, some of which stand in the file as they are. */
  static List<Run> runs(String words) {
    var runs = new ArrayList<Run>();
    var quoted = QUOTED.matcher(words);
    int from = 0;
    while (quoted.find()) {
      runs.add(new Run(words.substring(from, quoted.start()), false));
      runs.add(new Run(quoted.group(1), true));
      from = quoted.end();
    }
    runs.add(new Run(words.substring(from), false));
    return runs.stream().filter(run -> !run.words().isEmpty()).toList();
  }

  List<Run> runs() {
    return runs(text);
  }

  private static void add(String text, List<Marked> parts) {
    // The full stop behind a line that stands by itself is left out.
    var rest = parts.isEmpty() ? text : text.replaceFirst("^[.,;?]?\\s+|^[.,;?]$", "");
    if (!ALONE.matcher(rest).matches()) {
      parts.add(new Marked(rest.strip(), false));
    }
  }

  /** At that indent, if they have none of their own. */
  List<String> linesAt(String indent) {
    boolean hasOwn = text.startsWith(" ") || text.indexOf('\n') >= 0;
    return hasOwn ? text.lines().toList() : List.of(indent + text);
  }
}
