package org.abatecheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a rule with names in braces, such as {@code {actual}}, and the amounts it may name.
 */
public record Message(String text, Map<String, Amount> amounts) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

  /** What a message may name besides the amounts of its pack. */
  static final Set<String> NAMES =
      Set.of("actual", "expected", "difference", "value", "word", "entry", "phrase");

  /** What the message of a rule found while reading may name. */
  static final Set<String> NAMES_OF_READING =
      Set.of("problem", "mend", "key", "known", "programs", "hint", "read", "lost");

  public Message {
    amounts = Map.copyOf(amounts);
  }

  static List<String> namesIn(String text) {
    return NAME.matcher(text).results().map(result -> result.group(1)).toList();
  }

  /** Whether it can be said of the rule alone: it names nothing that a finding has to fill in. */
  public boolean isWhole() {
    return namesIn(text).isEmpty();
  }

  /** The sentence for one miss. */
  public String about(Miss miss, Subject subject) {
    return fill(
        name ->
            amounts.containsKey(name)
                ? amounts.get(name).quantity(subject).map(Quantity::shown)
                : named(name, miss));
  }

  /** The sentence for what was found while reading. */
  public String with(Map<String, String> words) {
    return fill(name -> Optional.ofNullable(words.get(name)));
  }

  private static Optional<String> named(String name, Miss miss) {
    return switch (name) {
      case "actual" -> miss.sides().map(Sides::actualShown);
      case "expected" -> miss.sides().map(Sides::expectedShown);
      case "difference" -> miss.sides().flatMap(Sides::difference);
      case "word" -> miss.word();
      case "entry" -> miss.entry().flatMap(Miss::firstText);
      default -> miss.written();
    };
  }

  private String fill(Function<String, Optional<String>> value) {
    return NAME.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(value.apply(found.group(1)).orElse("what is not given")));
  }
}
