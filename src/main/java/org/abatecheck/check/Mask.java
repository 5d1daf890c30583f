package org.abatecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.Mention;

/**
 * Hides what no report may repeat: a client's personal data (contract, DOC-07).
 *
 * @param lexicons of the rules whose excerpts are hidden
 * @param phrases what those rules found, longest first
 * @param spans where they found it
 */
record Mask(List<Lexicon> lexicons, List<String> phrases, List<Span> spans) {

  private static final int HIDDEN = '█';

  Mask {
    phrases = phrases.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
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
    var hidden = text;
    for (var phrase : phrases) {
      hidden = hidden.replace(phrase, bars(phrase));
    }
    for (var lexicon : lexicons) {
      for (var mention : lexicon.mentionsIn(hidden)) {
        hidden = hide(hidden, mention);
      }
    }
    return hidden;
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
    var text = source.line(line);
    for (var mention : onLine(text, line)) {
      text = hide(text, mention);
    }
    return hide(text);
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

  // Code point by code point, so that columns stay what they were; a bar is one UTF-16 unit, as are
  // all digits and letters that dates and numbers are made of.
  private static String hide(String text, Mention mention) {
    return text.substring(0, mention.start())
        + bars(text.substring(mention.start(), mention.end()))
        + text.substring(mention.end());
  }

  private static String bars(String text) {
    return text.codePoints()
        .map(character -> Character.isWhitespace(character) ? character : HIDDEN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
