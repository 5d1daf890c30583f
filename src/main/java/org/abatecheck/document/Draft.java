package org.abatecheck.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a file, some of them mended so that the others can be read. Counted from 0. */
final class Draft {

  private final List<String> lines;
  private final int[] starts;
  private final String text;

  private Draft(List<String> lines) {
    this.lines = lines;
    this.text = String.join("\n", lines);
    this.starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
    }
  }

  static Draft of(Stream<String> lines) {
    return new Draft(lines.toList());
  }

  Draft with(Map<Integer, String> mended) {
    var all = lines.toArray(String[]::new);
    mended.forEach((number, line) -> all[number] = line);
    return new Draft(List.of(all));
  }

  String text() {
    return text;
  }

  int size() {
    return lines.size();
  }

  WrittenLine line(int number) {
    return WrittenLine.of(lines.get(number));
  }

  int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  int columnOf(int index) {
    return index - starts[lineOf(index)];
  }

  /** The nearest line above that holds more than a comment; -1 when there is none. */
  int above(int number) {
    int i = number - 1;
    while (i >= 0 && empty(i)) {
      i--;
    }
    return i;
  }

  /** The last line that begins further in than a column, from a line on; that line if none does. */
  int lastWithin(int number, int column) {
    int last = number;
    for (int i = number + 1; i < size(); i++) {
      var line = line(i);
      if (!line.blank() && line.indent() <= column) {
        break;
      }
      last = line.blank() ? last : i;
    }
    return last;
  }

  private boolean empty(int number) {
    var line = line(number);
    return line.blank() || line.comment();
  }
}
