package org.abatecheck.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Value;
import org.abatecheck.policy.WaiverReader;

/** The facts that every exception needs: given as options, else asked for at a terminal. */
final class WaiverFacts {

  private final Schema schema = WaiverReader.schema();
  private final boolean asks;
  private final Questions questions;

  WaiverFacts(Streams streams) {
    this.asks = streams.asks();
    this.questions = new Questions(streams);
  }

  String text(String key, String given) throws IOException {
    return ((Value.Text) read(key, given)).text().strip();
  }

  LocalDate day(String key, String given) throws IOException {
    return ((Value.Day) read(key, given)).date();
  }

  private Value read(String key, String given) throws IOException {
    var field = schema.field(FieldPath.parse(path(key))).orElseThrow();
    var answer = given;
    if (answer == null && asks) {
      answer = questions.required(field, typed -> objections(key, typed)).orElse(null);
    }
    if (answer == null) {
      throw new UsageException(
          field.question().orElseThrow() + " Say it with --" + key.replace('_', '-') + ".");
    }
    var objections = objections(key, answer);
    if (!objections.isEmpty()) {
      throw new UsageException(String.join(" ", objections));
    }
    return schema.read(path(key), List.of(answer));
  }

  private List<String> objections(String key, String answer) {
    var value = schema.read(path(key), List.of(answer));
    if (value instanceof Value.Wrong wrong) {
      var words = wrong.mistake().words();
      return List.of(words.get("problem"), words.get("mend"));
    }
    return value.blank() ? List.of("`" + key + "` must be filled in.") : List.of();
  }

  private static String path(String key) {
    return "waivers[]." + key;
  }
}
