package org.abatecheck.policy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** What is wrong with the files of one kind: all of it is told, in the words used for proposals. */
final class Problems {

  private static final String MAPPING = "The file does not begin with a key and a colon.";

  private static final int MOST_KEYS = 30;

  private final List<Problem> found = new ArrayList<>();

  void add(Source file, Value at, String message) {
    add(file, at.place().span(), message);
  }

  private void add(Source file, Span at, String message) {
    found.add(new Problem(Location.of(file.name(), at), message));
  }

  /** What a file says by a schema; empty when it cannot be read at all. */
  Optional<Document> read(Source file, Schema schema) {
    var yaml = YamlReader.read(file);
    yaml.mistakes().forEach(mistake -> add(file, mistake.span(), told(mistake)));
    if (!yaml.mistakes().isEmpty()) {
      return Optional.empty();
    }
    if (!(yaml.root().orElse(null) instanceof Node.Mapping root)) {
      add(file, Span.START, yaml.root().isEmpty() ? "Nothing is written in this file." : MAPPING);
      return Optional.empty();
    }
    var document = schema.read(file, root);
    document.mistakes().forEach(mistake -> add(file, mistake.span(), told(mistake, schema)));
    return Optional.of(document);
  }

  private static String told(Mistake mistake, Schema schema) {
    var words = mistake.words();
    return switch (mistake.rule()) {
      case "DOC-02" -> unknown(mistake, schema);
      case "DOC-09" ->
          "A space and a `#` end a text in this kind of file. %s. The words \"%s\" were left out. %s"
              .formatted(words.get("read"), words.get("lost"), words.get("mend"));
      default -> told(mistake);
    };
  }

  private static String told(Mistake mistake) {
    return mistake.words().get("problem") + " " + mistake.words().get("mend");
  }

  private static String unknown(Mistake mistake, Schema schema) {
    var key = mistake.words().get("key");
    var near = mistake.words().get("known");
    var known =
        FieldPath.of(mistake.pointer().toString())
            .parent()
            .flatMap(schema::field)
            .map(field -> field.shape() instanceof Shape.TextOrGroup both ? both.group() : field)
            .map(field -> ((Shape.Group) field.shape()).fields().keySet())
            .orElseThrow();
    return "`"
        + key
        + "` is not a key that is known here. "
        + (near.isEmpty()
            ? known.size() > MOST_KEYS
                ? "To see all rules: abatecheck rules list"
                : "The keys are: " + known.stream().sorted().collect(joining(", ")) + "."
            : "Did you mean `" + near + "`?");
  }

  void throwIfAny() throws InvalidSourceException {
    if (!found.isEmpty()) {
      throw new InvalidSourceException(
          found.stream()
              .distinct()
              .sorted(
                  Comparator.comparing((Problem problem) -> problem.location().file())
                      .thenComparing(problem -> problem.location().line())
                      .thenComparing(problem -> problem.location().column()))
              .toList());
    }
  }
}
