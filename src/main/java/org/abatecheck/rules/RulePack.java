package org.abatecheck.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.abatecheck.document.Schema;

/**
 * A loaded pack: the document rules, a program, or a layer over programs.
 *
 * @param content what its digest is made of
 * @param program the word of {@code program:} that it judges, with {@code schema}; only a program's
 * @param joins the condition under which a layer joins a proposal; only a layer's
 * @param prerequisites in the order of the report
 * @param rules in the order of the report
 */
public record RulePack(
    String id,
    String version,
    String title,
    PackDigest content,
    Optional<String> program,
    Optional<Schema> schema,
    Optional<Requirement> joins,
    List<Prerequisite> prerequisites,
    List<Rule> rules) {

  /** A named group of rules. */
  public record Prerequisite(String id, String title) {}

  /** The same pack with its rules changed. */
  RulePack with(UnaryOperator<Rule> change) {
    return new RulePack(
        id,
        version,
        title,
        content,
        program,
        schema,
        joins,
        prerequisites,
        rules.stream().map(change).toList());
  }

  /** The title of one of its prerequisites. */
  public Optional<String> titleOf(String prerequisite) {
    return prerequisites.stream()
        .filter(each -> each.id().equals(prerequisite))
        .map(Prerequisite::title)
        .findFirst();
  }

  /** As {@code sha256:…}, over its files and those of the packs it includes. */
  public String digest() {
    return content.value();
  }

  public RulePack {
    prerequisites = List.copyOf(prerequisites);
    rules = List.copyOf(rules);
  }
}
