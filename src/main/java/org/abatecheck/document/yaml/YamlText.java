package org.abatecheck.document.yaml;

/** The text of a file as the YAML library gets it: each character stands where it stood. */
final class YamlText {

  private static final String BREAKS_TO_THE_LIBRARY = "\u0085\u2028\u2029";

  private YamlText() {}

  /**
   * The library takes U+0085, U+2028 and U+2029 for line breaks and refuses a tab between a key and
   * its value: here they are ordinary characters and a space. A tab before the first character of a
   * line stays, since it belongs to a text below {@code |} or is a mistake.
   */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    var chars = text.toCharArray();
    for (int start = 0; start < chars.length; ) {
      int first = start;
      while (first < chars.length && isBlank(chars[first])) {
        first++;
      }
      boolean empty = first == chars.length || isBreak(chars[first]);
      int i = empty ? start : first;
      for (; i < chars.length && !isBreak(chars[i]); i++) {
        if (chars[i] == '\t' || BREAKS_TO_THE_LIBRARY.indexOf(chars[i]) >= 0) {
          chars[i] = ' ';
        }
      }
      start = i + 1;
    }
    return new String(chars);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || BREAKS_TO_THE_LIBRARY.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a character of the file is white space once the text is as the library gets it. */
  static boolean readsAsWhite(int c) {
    return isWhite(c) || BREAKS_TO_THE_LIBRARY.indexOf(c) >= 0;
  }

  static boolean isWhite(int c) {
    return isBlank(c) || isBreak(c);
  }

  /** The index of the first character from an index on that is no blank and no line break. */
  static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Just past the last character before an index that is no blank and no line break. */
  static int trimEnd(String text, int from, int to) {
    int i = to;
    while (i > from && isWhite(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
