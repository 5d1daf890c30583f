package org.abatecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** Before anything is known of the proposal: what looks like personal data by itself. */
  static Mask of(List<Lexicon> lexicons) {
    return new Mask(lexicons, List.of(), List.of());
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
