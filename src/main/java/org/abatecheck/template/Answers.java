package org.abatecheck.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Spelling;
import org.abatecheck.document.Value;

/**
 * What is known before a template is written, by the path of its field.
 *
 * @param problems what is wrong with the others, in whole sentences
 */
public record Answers(Map<String, Value> values, List<String> problems) {

  public Answers {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
  }

  /** Reads answers by a schema, each with its path; several at one path are entries of a list. */
  public static Answers of(Schema schema, Map<String, List<String>> given) {
    var values = new LinkedHashMap<String, Value>();
    var problems = new ArrayList<String>();
    var fields = schema.fields();
    given.forEach(
        (path, texts) -> {
          var field = fields.get(path);
          var problem =
              field == null ? Optional.of(unknown(path, schema)) : unfit(path, field, texts);
          if (problem.isEmpty()) {
            var value = schema.read(path, texts);
            problem = wrong(path, field, texts, value);
            values.put(path, value);
          }
          problem.ifPresent(problems::add);
        });
    return new Answers(values, problems);
  }

  private static Optional<String> unfit(String path, Field field, List<String> texts) {
    if (field.shape() instanceof Shape.Group group) {
      return Optional.of(
          "`%s` is a group of lines. Answer them one by one, such as `%s.%s`."
              .formatted(path, path, group.fields().keySet().iterator().next()));
    }
    if (path.contains(FieldPath.EACH)) {
      return Optional.of("`%s` is part of a list. Fill it in in the file.".formatted(path));
    }
    return field.shape() instanceof Shape.Listing || texts.size() == 1
        ? Optional.empty()
        : Optional.of("`%s` is answered %d times.".formatted(path, texts.size()));
  }

  private static Optional<String> wrong(String path, Field field, List<String> texts, Value value) {
    boolean saysNone = value instanceof Value.Listing list && list.entries().isEmpty();
    if (saysNone) {
      return Optional.empty();
    }
    if (field.shape() instanceof Shape.Listing list
        && list.entry().shape() instanceof Shape.Group) {
      return Optional.of(
          "`%s` is a list of groups. Fill it in in the file, unless there is nothing to list: `%s=[]`."
              .formatted(path, path));
    }
    if (value.blank() || value.inside().stream().anyMatch(Value::blank)) {
      return Optional.of(
          "`%s` says \"%s\". Leave it out, and fill it in later."
              .formatted(path, String.join(", ", texts)));
    }
    return Stream.concat(Stream.of(value), value.inside().stream())
        .filter(Value.Wrong.class::isInstance)
        .map(each -> ((Value.Wrong) each).mistake().words())
        .map(words -> words.get("problem") + " " + words.get("mend"))
        .findFirst();
  }

  private static String unknown(String path, Schema schema) {
    return "`%s` is not a key that this program knows. %s"
        .formatted(
            path,
            Spelling.nearest(path, schema.fields().keySet())
                .map(known -> "Did you mean `" + known + "`?")
                .orElseGet(
                    () ->
                        "To see every key: abatecheck init --program %s --full -"
                            .formatted(schema.programs().get(0))));
  }

  /** These and others, which come first where both have one. */
  public Answers and(Answers others) {
    var all = new LinkedHashMap<>(values);
    all.putAll(others.values);
    var problemsOfBoth = new ArrayList<>(problems);
    problemsOfBoth.addAll(others.problems);
    return new Answers(all, problemsOfBoth);
  }

  Optional<Value> at(String path) {
    return Optional.ofNullable(values.get(path));
  }

  /** The fields that no proposal can do without and that are not answered here, by their paths. */
  public Map<String, Field> open(Schema schema) {
    var open = new LinkedHashMap<String, Field>();
    schema
        .fields()
        .forEach(
            (path, field) -> {
              boolean single =
                  !(field.shape() instanceof Shape.Group || field.shape() instanceof Shape.Listing);
              if (single && schema.needs(path) && !values.containsKey(path)) {
                open.put(path, field);
              }
            });
    return open;
  }
}
