package org.abatecheck.document.yaml;

/**
 * A line as its writer sees it: an indent, dashes, a key with its colon, and the text after it. The
 * numbers are indexes into the line.
 *
 * @param indent the first character
 * @param content the first character after the dashes
 * @param keyEnd just past the colon of the key; -1 when there is no key
 * @param value the first character of the text
 * @param end just past the text, where the line ends or a comment begins
 */
record WrittenLine(String text, int indent, int content, int keyEnd, int value, int end) {

  private static final String SIGNS = "&*!|>%@`[]{},:?-";

  static WrittenLine of(String text) {
    int indent = skipSpaces(text, 0);
    int content = afterDashes(text, indent);
    int keyEnd = keyEnd(text, content);
    int value = skipSpaces(text, keyEnd < 0 ? content : keyEnd);
    return new WrittenLine(text, indent, content, keyEnd, value, textEnd(text, value));
  }

  /** Past each {@code "- "} that begins the line, and past a lone dash that ends it. */
  static int afterDashes(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '-' && isSpaceOrEnd(text, i + 1)) {
      i = skipSpaces(text, i + 1);
    }
    return i;
  }

  boolean blank() {
    return indent == text.length();
  }

  boolean comment() {
    return !blank() && text.charAt(indent) == '#';
  }

  boolean dashed() {
    return content > indent;
  }

  boolean keyed() {
    return keyEnd >= 0;
  }

  String key() {
    return keyed() ? text.substring(content, keyEnd - 1).stripTrailing() : "";
  }

  /** Whether the key reads like those of a proposal, such as {@code post_overdose_protocol}. */
  boolean knownLooking() {
    return keyed() && knownLooking(key());
  }

  static boolean knownLooking(String word) {
    return !word.isEmpty()
        && word.charAt(0) >= 'a'
        && word.charAt(0) <= 'z'
        && word.chars()
            .allMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-');
  }

  /** Whether the line begins a key or an entry of a list, and no further words of a text. */
  boolean begins() {
    return knownLooking() || dashed();
  }

  boolean valued() {
    return value < end;
  }

  String words() {
    return text.substring(value, end);
  }

  /** All after the dashes, key and text, when the whole is a sentence. */
  String sentence() {
    return text.substring(content, Math.max(content, end));
  }

  char first() {
    return valued() ? text.charAt(value) : '\0';
  }

  /** The blanks and the comment that end the line. */
  String tail() {
    return text.substring(end);
  }

  /** Indent, dashes, key and the space after it. */
  String head() {
    var head = text.substring(0, value);
    return keyed() && !head.endsWith(" ") ? head + " " : head;
  }

  /** A line that belongs to this one begins further in than this. */
  int owner() {
    if (keyed()) {
      return content;
    }
    return dashed() ? text.lastIndexOf('-', content - 1) : indent - 1;
  }

  private static int keyEnd(String text, int from) {
    if (from >= text.length() || (SIGNS.indexOf(text.charAt(from)) >= 0 && isSign(text, from))) {
      return -1;
    }
    char first = text.charAt(from);
    int i = from;
    if (first == '#') {
      return -1;
    }
    if (first == '"' || first == '\'') {
      int closing = text.indexOf(first, from + 1);
      int colon = closing < 0 ? -1 : skipSpaces(text, closing + 1);
      boolean key = closing >= 0 && colon < text.length() && text.charAt(colon) == ':';
      return key && isSpaceOrEnd(text, colon + 1) ? colon + 1 : -1;
    }
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' && text.charAt(i - 1) == ' ') {
        return -1;
      }
      if (c == ':' && isSpaceOrEnd(text, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  // A dash, a question mark or a colon that touches a letter is an ordinary character.
  private static boolean isSign(String text, int index) {
    return "-?:".indexOf(text.charAt(index)) < 0 || isSpaceOrEnd(text, index + 1);
  }

  /** A comment begins at {@code # }; at {@code #14} the writer meant a number, so that is text. */
  private static int textEnd(String text, int from) {
    int quotes = Math.max(text.lastIndexOf('"'), text.lastIndexOf('\''));
    boolean quoted = from < text.length() && "\"'".indexOf(text.charAt(from)) >= 0;
    int end = text.length();
    for (int i = Math.max(from, quoted ? quotes : from); i < text.length(); i++) {
      boolean apart = i == 0 || text.charAt(i - 1) == ' ';
      if (text.charAt(i) == '#' && apart && isSpaceOrEnd(text, i + 1)) {
        end = i;
        break;
      }
    }
    while (end > from && YamlText.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpaceOrEnd(String text, int index) {
    return index >= text.length() || YamlText.isBlank(text.charAt(index));
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && YamlText.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
