package org.abatecheck.template;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;
import org.abatecheck.rules.Rule;

/** What a template says above a field: the question, and what helps to answer it. */
record Notes(Readers readers) {

  // The rules are named below, or there are none.
  private static final String UNREAD = "No rule reads this.";
  // Longer lists, such as that of the states, are known to those who are asked.
  private static final int MOST_WORDS = 20;
  private static final String FURTHER_IN = "  ";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.) ");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{4}|\\[]");

  /**
   * The lines, not yet wrapped.
   *
   * @param shown whether the example stands in the file itself
   */
  List<String> of(String path, Field field, boolean shown) {
    var question = field.question().orElse(field.title());
    var further = new ArrayList<String>();
    further.add(added(field.description(), question));
    further.add(values(field.shape()));
    if (!shown) {
      further.addAll(example(field));
    }
    var ask = field.ask().map(who -> "Ask: " + who + ". ").orElse("");
    further.add((ask + rules(path)).strip());
    return Stream.concat(
            Stream.of(question),
            further.stream().filter(line -> !line.isEmpty()).map(line -> FURTHER_IN + line))
        .toList();
  }

  /** The sentences of a description that say more than the question does. */
  private static String added(String description, String question) {
    var asked = stems(question);
    return SENTENCE_END
        .splitAsStream(description)
        .filter(sentence -> !sentence.equals(UNREAD))
        .filter(
            sentence -> stems(sentence).stream().filter(stem -> !asked.contains(stem)).count() >= 2)
        .collect(joining(" "));
  }

  // Short words say little, and the ends of words change with the sentence.
  private static Set<String> stems(String sentence) {
    return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .collect(toSet());
  }

  private String rules(String path) {
    var ids = readers.of(path).map(Rule::id).collect(joining(", "));
    return ids.isEmpty() ? "" : "Rules: " + ids + ".";
  }

  /** What may be written, where that is not up to the writer. */
  private static String values(Shape shape) {
    if (shape instanceof Shape.Listing list) {
      return values(list.entry().shape());
    }
    if (shape instanceof Shape.Truth) {
      return "Write true or false.";
    }
    if (shape instanceof Shape.Figure figure && figure.money()) {
      return "Digits only: no dollar sign and no comma.";
    }
    return shape instanceof Shape.Word word && isWorthListing(word)
        ? "One of: " + String.join(", ", word.words()) + "."
        : "";
  }

  private static boolean isWorthListing(Shape.Word word) {
    return word.words().size() > 1 && word.words().size() <= MOST_WORDS;
  }

  private static List<String> example(Field field) {
    var sample = field.sample().orElse(null);
    if (sample instanceof Node.Scalar scalar) {
      // A word of those listed needs no example.
      boolean isListed =
          field.shape() instanceof Shape.Truth
              || (field.shape() instanceof Shape.Word word && isWorthListing(word));
      return isListed ? List.of() : List.of("For example: " + scalar.text());
    }
    return field.shape() instanceof Shape.Listing && sample instanceof Node.Sequence list
        ? examples(list)
        : List.of();
  }

  // The entries that are groups stand in the file.
  private static List<String> examples(Node.Sequence list) {
    var entries =
        list.items().stream()
            .filter(Node.Scalar.class::isInstance)
            .map(entry -> "- " + ((Node.Scalar) entry).text())
            .toList();
    return entries.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of("For example:"), entries.stream()).toList();
  }
}
