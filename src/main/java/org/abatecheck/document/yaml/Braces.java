package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pairs of an entry in braces on one line, {@code {key: value, key: value}}, as its writer
 * meant them, whatever the YAML library makes of it.
 *
 * @param closed whether it ends in the one brace that closes it
 */
record Braces(List<Pair> pairs, boolean closed) {

  /**
   * A key with its value as it is written.
   *
   * @param start the index of the value in the words
   */
  record Pair(String key, String value, int start) {

    /** The value as it should be written; empty when what is meant cannot be told. */
    Optional<String> mended() {
      if (reads()) {
        return Optional.of(value);
      }
      boolean unclear =
          holdsPairs(value)
              || SECOND_KEY.matcher(value).find()
              || (opensBracket() && count("[{") != count("]}"));
      var meant = quoted() ? QuotedWords.of(value) : value;
      return unclear ? Optional.empty() : inQuotes(meant);
    }

    /** Whether it already reads as the text that it seems to be. */
    boolean reads() {
      var texts = Suggestion.texts("{" + key + ": " + value + "}");
      boolean own = quoted() || opensBracket() || value.isEmpty();
      boolean name = value.startsWith("&") || value.startsWith("!");
      return !name
          && texts.filter(all -> own || all.equals(List.of(key, value))).isPresent()
          && (!quoted() || texts.orElseThrow().size() == 2);
    }

    boolean quoted() {
      return value.startsWith("\"") || value.startsWith("'");
    }

    private boolean opensBracket() {
      return value.startsWith("[") || value.startsWith("{");
    }

    private long count(String signs) {
      return value.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private Optional<String> inQuotes(String meant) {
      var ways = new ArrayList<String>();
      if (meant.indexOf('"') < 0 && meant.indexOf('\\') < 0) {
        ways.add('"' + meant + '"');
      }
      ways.add('\'' + meant.replace("'", "''") + '\'');
      return ways.stream()
          .filter(
              way ->
                  Suggestion.texts("{" + key + ": " + way + "}")
                      .filter(List.of(key, meant)::equals)
                      .isPresent())
          .findFirst();
    }
  }

  private static final String KEY = " *+([a-z][a-z0-9_-]*+) *+:(?: ++|$)";
  private static final Pattern FIRST = Pattern.compile(KEY);
  private static final Pattern NEXT = Pattern.compile(" *+," + KEY);
  private static final Pattern AFTER_VALUE = Pattern.compile(" *+(?:," + KEY + "|,? *+$)");

  /** {@code a; b: c} or {@code a] b: c}: another mark may stand where a comma should. */
  private static final Pattern SECOND_KEY = Pattern.compile("[;\\]}] *+[a-z][a-z0-9_-]*+:(?: |$)");

  /** Whether words open a brace and go on with a key and a value. */
  static boolean holdsPairs(String words) {
    return words.startsWith("{") && FIRST.matcher(words).region(1, words.length()).lookingAt();
  }

  static Braces of(String words) {
    boolean closed = words.endsWith("}");
    boolean otherwise = words.endsWith("]") && words.indexOf('[') < 0;
    var body = words.substring(0, words.length() - (closed || otherwise ? 1 : 0)).stripTrailing();
    var pairs = new ArrayList<Pair>();
    int from = 1;
    while (from >= 0) {
      var key = FIRST.matcher(body).region(from, body.length());
      key.lookingAt();
      int start = key.end();
      int end = endOfValue(body, start);
      var next = NEXT.matcher(body).region(end, body.length());
      from = next.lookingAt() ? body.indexOf(',', end) + 1 : -1;
      var value = body.substring(start, end).strip();
      boolean last = from < 0;
      pairs.add(new Pair(key.group(1), last ? withoutComma(value) : value, start));
    }
    var tooMany = pairs.get(pairs.size() - 1);
    if (closed && tooMany.value().endsWith("}") && tooMany.value().indexOf('{') < 0) {
      var value = tooMany.value().substring(0, tooMany.value().length() - 1).strip();
      pairs.set(pairs.size() - 1, new Pair(tooMany.key(), value, tooMany.start()));
      closed = false;
    }
    return new Braces(List.copyOf(pairs), closed);
  }

  /** All of it as it should be written; empty when what is meant cannot be told. */
  Optional<String> mended() {
    var all = new ArrayList<String>();
    for (var pair : pairs) {
      boolean braceInside = !closed && !pair.reads() && pair.value().indexOf('}') >= 0;
      var value = braceInside ? Optional.<String>empty() : pair.mended();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      all.add((pair.key() + ": " + value.get()).strip());
    }
    return Optional.of("{" + String.join(", ", all) + "}");
  }

  private static String withoutComma(String value) {
    return value.endsWith(",") ? value.substring(0, value.length() - 1).strip() : value;
  }

  private static int endOfValue(String body, int start) {
    var next = NEXT.matcher(body).region(start, body.length());
    int boundary = next.find() ? next.start() : body.length();
    char first = start < body.length() ? body.charAt(start) : '\0';
    if (first == '"' || first == '\'') {
      return endOfQuoted(body, start, boundary);
    }
    if (first == '[' || first == '{') {
      char close = first == '[' ? ']' : '}';
      for (int i = body.indexOf(close, start); i >= 0; i = body.indexOf(close, i + 1)) {
        if (endsAt(body, i + 1) && Suggestion.texts(body.substring(start, i + 1)).isPresent()) {
          return i + 1;
        }
      }
    }
    return boundary;
  }

  private static int endOfQuoted(String body, int start, int boundary) {
    char quote = body.charAt(start);
    for (int i = body.indexOf(quote, start + 1); i >= 0; i = body.indexOf(quote, i + 1)) {
      if (endsAt(body, i + 1)) {
        int closing = QuotedWords.closing(body.substring(start, i + 1), quote);
        return i < boundary || closing == i - start ? i + 1 : boundary;
      }
    }
    return boundary;
  }

  private static boolean endsAt(String body, int index) {
    return AFTER_VALUE.matcher(body).region(index, body.length()).lookingAt();
  }
}
