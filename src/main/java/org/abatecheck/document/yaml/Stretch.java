package org.abatecheck.document.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Where a value stands in the text, from its first character to just past its last. The library's
 * own marks begin at a name ({@code &x}) before it, and end a text below {@code |} too late.
 */
record Stretch(int start, int end) {

  static Stretch of(String text, ScalarEvent event) {
    int first = event.getStartMark().getIndex();
    int last = event.getEndMark().getIndex();
    var style = event.getScalarStyle();
    if (style == ScalarStyle.PLAIN && event.getValue().isEmpty()) {
      int end = endOfAbsent(text, first, last);
      return new Stretch(end, end);
    }
    int start = pastNames(text, first, names(event, event.getTag()), last);
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      return new Stretch(start, YamlText.trimEnd(text, pastWord(text, start), last));
    }
    return new Stretch(start, last);
  }

  static int startOf(String text, CollectionStartEvent event) {
    int first = event.getStartMark().getIndex();
    return pastNames(text, first, names(event, event.getTag()), text.length());
  }

  // A value without even a colon is marked at whatever comes next, maybe lines below.
  private static int endOfAbsent(String text, int first, int last) {
    return first == last ? YamlText.trimEnd(text, 0, last) : last;
  }

  private static int names(NodeEvent event, String tag) {
    return (event.getAnchor() == null ? 0 : 1) + (tag == null ? 0 : 1);
  }

  private static int pastNames(String text, int start, int names, int last) {
    int i = start;
    for (int n = 0; n < names; n++) {
      i = pastComments(text, text.charAt(i) == '&' ? pastName(text, i + 1) : pastWord(text, i));
    }
    return Math.min(i, last);
  }

  // The library lets a name end at these marks too, even where the value follows without a space.
  private static int pastName(String text, int start) {
    int i = start;
    while (i < text.length()
        && !YamlText.isWhite(text.charAt(i))
        && ":,[]{}/.*&".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int pastWord(String text, int start) {
    int i = start;
    while (i < text.length() && !YamlText.isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int pastComments(String text, int start) {
    int i = YamlText.skipBlank(text, start);
    while (i < text.length() && text.charAt(i) == '#') {
      while (i < text.length() && !YamlText.isBreak(text.charAt(i))) {
        i++;
      }
      i = YamlText.skipBlank(text, i);
    }
    return i;
  }
}
