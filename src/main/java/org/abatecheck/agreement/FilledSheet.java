package org.abatecheck.agreement;

import java.util.Map;
import java.util.Optional;

/**
 * A sheet as somebody has filled it in.
 *
 * @param reader the file, by which readers are told apart
 * @param answers by the ids of the rows; a row without an answer is left out
 */
record FilledSheet(String reader, Map<String, Answer> answers) {

  FilledSheet {
    answers = Map.copyOf(answers);
  }

  Optional<Answer> answer(String id) {
    return Optional.ofNullable(answers.get(id));
  }
}
