package org.abatecheck.document.yaml;

import java.util.regex.Pattern;

/** The words meant by a text whose quote marks are not as they should be. */
final class QuotedWords {

  /** Words that begin with an apostrophe of their own. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("'(?:tis|twas|til|em|cause|round|\\d)", Pattern.CASE_INSENSITIVE);

  private QuotedWords() {}

  /** What is between the outer quotes, or all of it when they are no outer ones. */
  static String of(String written) {
    char quote = written.charAt(0);
    if (APOSTROPHE.matcher(written).lookingAt()) {
      return written;
    }
    if (closing(written, quote) < 0) {
      return unescaped(written.substring(1), quote);
    }
    if (opensOnly(written)) {
      return written.substring(1).strip();
    }
    boolean closed = written.length() > 1 && written.charAt(written.length() - 1) == quote;
    return closed && outer(written, quote)
        ? unescaped(written.substring(1, written.length() - 1), quote)
        : written;
  }

  /**
   * Whether the first and last quote mark belong together: the next one after the first opens a
   * quotation inside the text, or is an apostrophe.
   */
  private static boolean outer(String written, char quote) {
    int next = closing(written, quote);
    if (next == written.length() - 1) {
      return true;
    }
    boolean opens = " (-".indexOf(written.charAt(next - 1)) >= 0;
    boolean inWord = quote == '\'' && Character.isLetterOrDigit(written.charAt(next + 1));
    boolean odd = quote == '\'' && written.chars().filter(c -> c == quote).count() % 2 == 1;
    return opens || inWord || odd;
  }

  /** Without the curly quotes of a word processor, when they stand around all of it. */
  static String uncurled(String written) {
    boolean around = written.startsWith("“") && written.indexOf('”') == written.length() - 1;
    return around ? written.substring(1, written.length() - 1) : written;
  }

  /** Whether it is several texts in quotes with commas between them. */
  static boolean severalWithCommas(String written) {
    char quote = written.charAt(0);
    int count = 0;
    for (int open = 0; open < written.length() && written.charAt(open) == quote; count++) {
      int close = written.indexOf(quote, open + 1);
      int comma = close < 0 ? -1 : skipSpaces(written, close + 1);
      if (comma < 0) {
        return false;
      }
      if (comma == written.length()) {
        return count > 0;
      }
      if (written.charAt(comma) != ',') {
        return false;
      }
      open = skipSpaces(written, comma + 1);
    }
    return false;
  }

  private static int skipSpaces(String written, int from) {
    int i = from;
    while (i < written.length() && written.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The quote mark that closes the text as YAML reads it; -1 when none does. */
  static int closing(String written, char quote) {
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean pair = i + 1 < written.length() && written.charAt(i + 1) == quote;
      if ((quote == '"' && c == '\\') || (quote == '\'' && c == quote && pair)) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first apostrophe opens a quote, and the only other one is inside a word. */
  private static boolean opensOnly(String written) {
    int next = written.indexOf('\'', 1);
    return written.charAt(0) == '\''
        && next == written.lastIndexOf('\'')
        && next + 1 < written.length()
        && Character.isLetterOrDigit(written.charAt(next + 1));
  }

  private static String unescaped(String words, char quote) {
    var plain = quote == '"' ? words.replace("\\\"", "\"") : words.replace("''", "'");
    return plain.strip();
  }
}
