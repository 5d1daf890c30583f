package org.abatecheck.template;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.rules.Rule;

/** The rules in force, and which of them read a field. */
record Readers(List<Rule> rules) {

  Readers {
    rules = List.copyOf(rules);
  }

  /** The rules that judge what stands at a path or, of a list, its entries. */
  Stream<Rule> of(String path) {
    return rules.stream()
        .filter(
            rule ->
                rule.judges()
                    .map(Object::toString)
                    .anyMatch(judged -> judged.equals(path) || judged.equals(path + "[]")));
  }

  /** The rules that judge anything at a path or below it. */
  Stream<Rule> within(String path) {
    return rules.stream()
        .filter(
            rule ->
                rule.judges()
                    .map(Object::toString)
                    .anyMatch(
                        judged ->
                            judged.equals(path)
                                || judged.startsWith(path + ".")
                                || judged.startsWith(path + "[]")));
  }

  /** One of a prerequisite, to name as an example. */
  Optional<String> example() {
    return rules.stream().filter(rule -> rule.prerequisite().isPresent()).map(Rule::id).findFirst();
  }

  /** Those that read every text, and so are not named at each. */
  String ofEveryText() {
    return rules.stream().filter(Rule::judgesEveryText).map(Rule::id).collect(joining(", "));
  }
}
