package org.abatecheck.document;

import java.util.regex.Pattern;

/** A value without the quote marks around it, the curly ones of a word processor too. */
final class Unquoted {

  private static final Pattern AROUND = Pattern.compile("^[\"'“”„‘’‚«»\\s]++|[\"'“”‘’«»\\s]++$");
  private static final int LONGEST = 200;

  private Unquoted() {}

  static String of(String written) {
    return written.length() > LONGEST ? written : AROUND.matcher(written).replaceAll("");
  }
}
