package org.abatecheck.document;

import java.util.Optional;

/**
 * One field of a program's schema: what may stand there, and what the schema tells people of it.
 *
 * @param example how a value of it is written in YAML
 * @param ask who in a town can answer the question
 */
public record Field(
    Shape shape,
    boolean required,
    String title,
    String description,
    Optional<String> question,
    Optional<String> example,
    Optional<String> ask) {

  Field asRequired(boolean isRequired) {
    return new Field(shape, isRequired, title, description, question, example, ask);
  }
}
