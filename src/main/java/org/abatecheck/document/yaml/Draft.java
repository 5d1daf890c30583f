package org.abatecheck.document.yaml;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a file, some of them mended so that the others can be read. Counted from 0. */
final class Draft {

  private final String text;
  private final int[] starts;

  private Draft(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static Draft of(String text) {
    var draft = text.replace("\r\n", "\n").replace('\r', '\n');
    var starts = new int[1 + (int) draft.chars().filter(c -> c == '\n').count()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = draft.indexOf('\n', starts[i - 1]) + 1;
    }
    return new Draft(draft, starts);
  }

  Draft with(Map<Integer, String> mended) {
    var draft = new StringBuilder(text.length() + 64);
    var moved = starts.clone();
    int copied = 0;
    int counted = 0;
    for (var entry : new TreeMap<>(mended).entrySet()) {
      int number = entry.getKey();
      for (; counted <= number; counted++) {
        moved[counted] += draft.length() - copied;
      }
      draft.append(text, copied, starts[number]).append(entry.getValue());
      copied = end(number);
    }
    for (; counted < moved.length; counted++) {
      moved[counted] += draft.length() - copied;
    }
    return new Draft(draft.append(text, copied, text.length()).toString(), moved);
  }

  String text() {
    return text;
  }

  int size() {
    return starts.length;
  }

  WrittenLine line(int number) {
    return WrittenLine.of(text.substring(starts[number], end(number)));
  }

  private int end(int number) {
    return number + 1 < starts.length ? starts[number + 1] - 1 : text.length();
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

  /** The nearest line below that holds more than a comment; the number of lines if none does. */
  int below(int number) {
    int i = number + 1;
    while (i < starts.length && empty(i)) {
      i++;
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
