package org.abatecheck.document;

import java.util.Optional;

/**
 * One field of a program's schema: what may stand there, and what the schema tells people of it.
 *
 * @param sample a value of it, as an example
 * @param ask who in a town can answer the question
 */
public record Field(
    Shape shape,
    boolean required,
    String title,
    String description,
    Optional<String> question,
    Optional<Node> sample,
    Optional<String> ask) {

  /** What the line above an example says for as long as the example is no answer. */
  public static final String REPLACE = "# replace";

  /** How a value of it is written in YAML. */
  public Optional<String> example() {
    return sample.map(Flow::of);
  }

  Field asRequired(boolean isRequired) {
    return new Field(shape, isRequired, title, description, question, sample, ask);
  }
}
