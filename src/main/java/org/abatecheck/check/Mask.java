package org.abatecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.Mention;

/** Hides what no report may repeat: a client's personal data (contract, DOC-07). */
final class Mask {

  private static final int HIDDEN = '█';
  // Phrases are found by how they start, so that many of them cost no more than few.
  private static final int START = 3;

  private final List<Lexicon> lexicons;
  private final List<String> phrases;
  private final List<Span> spans;
  private final Map<String, List<String>> byStart;
  private final Map<Integer, String> lines = new HashMap<>();

  /**
   * @param lexicons of the rules whose excerpts are hidden
   * @param phrases what those rules found
   * @param spans where they found it
   */
  private Mask(List<Lexicon> lexicons, List<String> phrases, List<Span> spans) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.spans = spans;
    this.byStart =
        phrases.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(Mask::start));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(START, text.length()));
  }

  static Mask none() {
    return new Mask(List.of(), List.of(), List.of());
  }

  /**
   * What looks like personal data anywhere in the file, in whatever way it is read: the word that
   * tells so may stand on another line, or before a part that is cut off.
   */
  static Mask of(List<Lexicon> lexicons, Source source) {
    var text = source.text();
    var mentions = lexicons.stream().flatMap(lexicon -> lexicon.mentionsIn(text).stream()).toList();
    return new Mask(
        lexicons,
        mentions.stream().map(found -> text.substring(found.start(), found.end())).toList(),
        mentions.stream().map(found -> source.span(found.start(), found.end())).toList());
  }

  /** With what the rules found in the values, their lines put together. */
  Mask with(List<String> otherPhrases, List<Span> otherSpans) {
    return new Mask(
        lexicons,
        Stream.concat(phrases.stream(), otherPhrases.stream()).distinct().toList(),
        Stream.concat(spans.stream(), otherSpans.stream()).distinct().toList());
  }

  String hide(String text) {
    var hidden = phrases.isEmpty() ? text : withoutPhrases(text);
    for (var lexicon : lexicons) {
      hidden = hide(hidden, lexicon.mentionsIn(hidden));
    }
    return hidden;
  }

  private String withoutPhrases(String text) {
    var found = new ArrayList<Mention>();
    int i = 0;
    while (i + START <= text.length()) {
      int from = i;
      var phrase =
          byStart.getOrDefault(text.substring(i, i + START), List.of()).stream()
              .filter(each -> text.startsWith(each, from))
              .findFirst();
      phrase.ifPresent(each -> found.add(new Mention(from, from + each.length())));
      i += phrase.map(String::length).orElse(1);
    }
    return hide(text, found);
  }

  /** A JSON Pointer, of which a step may be a key that the writer made up. */
  String path(String pointer) {
    return Stream.of(pointer.split("/", -1))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .map(step -> hide(step).replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining("/"));
  }

  /** A line of the file. */
  String line(Source source, int line) {
    return lines.computeIfAbsent(line, number -> maskedLine(source, number));
  }

  private String maskedLine(Source source, int line) {
    var text = source.line(line);
    return hide(hide(text, onLine(text, line)));
  }

  private List<Mention> onLine(String text, int line) {
    int length = text.codePointCount(0, text.length());
    var mentions = new ArrayList<Mention>();
    for (var span : spans) {
      if (span.line() <= line && line <= span.endLine()) {
        int from = span.line() == line ? span.column() - 1 : 0;
        int to = span.endLine() == line ? Math.min(length, span.endColumn() - 1) : length;
        mentions.add(new Mention(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
      }
    }
    return mentions;
  }

  // Code point by code point, so that columns stay what they were.
  private static String hide(String text, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return text;
    }
    var hidden = new StringBuilder();
    int shown = 0;
    for (var mention : mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList()) {
      if (mention.end() > shown) {
        int from = Math.max(shown, mention.start());
        hidden.append(text, shown, from).append(bars(text.substring(from, mention.end())));
        shown = mention.end();
      }
    }
    return hidden.append(text, shown, text.length()).toString();
  }

  private static String bars(String text) {
    return text.codePoints()
        .map(character -> Character.isWhitespace(character) ? character : HIDDEN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
