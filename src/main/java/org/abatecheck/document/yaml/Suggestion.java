package org.abatecheck.document.yaml;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Writes a line as it should be, and only if it then reads as the words that were meant.
 *
 * @param yaml the line or lines, with their indent
 * @param how what it does with the words
 */
record Suggestion(String yaml, How how) {

  enum How {
    AS_IT_IS,
    DOUBLE,
    SINGLE,
    BELOW
  }

  private static final int LONGEST = 600;

  /** In quotes, or below the line if both kinds of quotes occur in it. */
  static Optional<Suggestion> quoted(String head, String words, String tail) {
    return first(head, words, tail, List.of(How.DOUBLE, How.SINGLE, How.BELOW));
  }

  /** Without quotes where that reads well. */
  static Optional<Suggestion> plain(String head, String words, String tail) {
    return first(head, words, tail, List.of(How.AS_IT_IS, How.DOUBLE, How.SINGLE, How.BELOW));
  }

  /** The words of several lines, below a line that ends in {@code |-}. */
  static Optional<Suggestion> below(String head, List<String> words) {
    var all = String.join("\n", words);
    return Optional.of(new Suggestion(write(head, all, "", How.BELOW), How.BELOW))
        .filter(suggestion -> !Braces.holdsPairs(all) && reads(suggestion.yaml(), all));
  }

  private static Optional<Suggestion> first(
      String head, String words, String tail, List<How> ways) {
    return ways.stream()
        .filter(how -> fits(words, how))
        .map(how -> new Suggestion(write(head, words, tail, how), how))
        .filter(suggestion -> reads(suggestion.yaml(), words))
        .findFirst();
  }

  private static boolean fits(String words, How how) {
    if (Braces.holdsPairs(words)) {
      return how == How.AS_IT_IS;
    }
    return switch (how) {
      case AS_IT_IS -> !words.contains(" #");
      case DOUBLE -> words.indexOf('"') < 0 && words.indexOf('\\') < 0;
      case SINGLE -> words.indexOf('\'') < 0;
      case BELOW -> !words.isBlank();
    };
  }

  private static String write(String head, String words, String tail, How how) {
    return switch (how) {
      case AS_IT_IS -> head + words + tail;
      case DOUBLE -> head + '"' + words + '"' + tail;
      case SINGLE -> head + '\'' + words + '\'' + tail;
      case BELOW -> {
        var line = WrittenLine.of(head + "|");
        var indent = " ".repeat(line.owner() + 2);
        yield head
            + "|-"
            + tail
            + "\n"
            + words.lines().map(text -> text.isEmpty() ? "" : indent + text).collect(joining("\n"));
      }
    };
  }

  /** Whether the last text in some lines of YAML is the words that were meant. */
  static boolean reads(String yaml, String words) {
    return lastText(yaml).filter(words::equals).isPresent();
  }

  /** Empty when the lines cannot be read, or hold no text. */
  static Optional<String> lastText(String yaml) {
    return texts(yaml).filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1));
  }

  /** All keys and texts in the order of the lines; empty when they cannot be read. */
  static Optional<List<String>> texts(String yaml) {
    var events = YamlEvents.of(yaml);
    var texts = new ArrayList<String>();
    try {
      for (Event event = events.next(); !(event instanceof StreamEndEvent); event = events.next()) {
        if (event instanceof ScalarEvent scalar) {
          texts.add(scalar.getValue());
        }
      }
      return Optional.of(texts);
    } catch (YamlStop stop) {
      return Optional.empty();
    }
  }

  /** As a reader copies it: one line without its indent, several with it on lines of their own. */
  String shown() {
    return show(yaml);
  }

  static String show(String yaml) {
    var lines = yaml.length() > LONGEST ? shortened(yaml) : yaml;
    return lines.contains("\n") ? "\n`" + lines + "`" : " `" + lines.strip() + "`";
  }

  // A line as long as a page is not copied by hand: its beginning and end tell what to do.
  private static String shortened(String yaml) {
    var lines = yaml.lines().toList();
    return Stream.of(lines.get(0), lines.size() > 1 ? lines.get(1) : "")
        .filter(line -> !line.isEmpty())
        .map(
            line ->
                line.length() > LONGEST / 2
                    ? line.substring(0, LONGEST / 4)
                        + " … "
                        + line.substring(line.length() - LONGEST / 8)
                    : line)
        .collect(joining("\n"));
  }

  /** What to do, and the line as it should be. */
  String told() {
    return switch (how) {
      case AS_IT_IS -> "Write it so:" + shown();
      case DOUBLE -> "Put the text in quotes:" + shown();
      case SINGLE -> "Put the text in single quotes:" + shown();
      case BELOW -> "Put the text below a line that ends in `|-`:" + shown();
    };
  }
}
