package org.abatecheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.abatecheck.document.Node;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.NumberShape;

/** Reads the lexicons of a pack. */
final class LexiconReader {

  private static final Map<String, NumberShape.Look> LOOKS =
      Map.of(
          "ddd-dd-dddd", NumberShape.Look.NINE_DIGITS,
          "number", NumberShape.Look.NUMBER,
          "date", NumberShape.Look.DATE);

  private LexiconReader() {}

  static Map<String, Lexicon> read(Written file) {
    var lexicons = new HashMap<String, Lexicon>();
    file.mappings().forEach((name, lexicon) -> lexicons.put(name, lexicon(lexicon)));
    return lexicons;
  }

  private static Lexicon lexicon(Written written) {
    written.only(
        Set.of("title", "negated", "negations", "terms", "not-before", "not-after", "shapes"));
    written.required("title");
    written.oneOf("negated", List.of("aside", "counts"), word -> word);
    return new Lexicon(
        phrases(written, "terms"),
        written.mappings("shapes").stream().map(LexiconReader::shape).toList(),
        phrases(written, "negations"),
        words(written, "not-before"),
        words(written, "not-after"));
  }

  private static NumberShape shape(Written written) {
    written.only(Set.of("shape", "after", "not-after", "filler"));
    var look = written.oneOf("shape", LOOKS.keySet(), word -> word).map(LOOKS::get);
    return new NumberShape(
        look.orElse(NumberShape.Look.NUMBER),
        phrases(written, "after"),
        words(written, "not-after"),
        words(written, "filler"));
  }

  private static List<List<String>> phrases(Written written, String key) {
    return written.texts(key).stream().map(phrase -> Lexicon.words(phrase.text())).toList();
  }

  private static Set<String> words(Written written, String key) {
    return written.texts(key).stream()
        .map(Node.Scalar::text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
