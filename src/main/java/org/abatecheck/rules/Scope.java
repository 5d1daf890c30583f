package org.abatecheck.rules;

import java.util.List;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;

/** What is known where a requirement is written: the words of its pack, and the file for places. */
record Scope(Vocabulary vocabulary, String file) {

  static final FieldPath ENTRY = FieldPath.parse(".");

  Written written(Node.Mapping mapping) {
    return new Written(file, mapping, vocabulary.mistakes());
  }

  /** A path as written. */
  FieldPath path(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return FieldPath.parse(scalar.text());
    }
    mistake(node, "must be the path of a field");
    return ENTRY;
  }

  List<FieldPath> paths(Node node) {
    if (nodes(node).isEmpty()) {
      mistake(node, "must be the path of a field, or a list of paths");
    }
    return nodes(node).stream().map(this::path).toList();
  }

  static List<Node> nodes(Node oneOrList) {
    return oneOrList instanceof Node.Sequence list ? list.items() : List.of(oneOrList);
  }

  /** Paths that the schemas must know. */
  List<FieldPath> known(Node at, Entries entries) {
    nodes(at).forEach(node -> fields(path(node), entries, node));
    return paths(at);
  }

  /** The fields at a path, which must be of that shape. */
  List<Field> expect(
      FieldPath path, Entries entries, Node at, String what, Class<? extends Shape> shape) {
    var fields = fields(path, entries, at);
    for (var field : fields) {
      if (!shape.isInstance(field.shape())) {
        mistake(at, "'" + path + "' must be " + what + ", but is " + field.shape().inWords());
      }
    }
    return fields;
  }

  /** The fields at a path, which the schemas must know. */
  List<Field> fields(FieldPath path, Entries entries, Node at) {
    return vocabulary.fields(path, entries, file, at);
  }

  /** Words with which those fields are compared: each must be one that the schema allows there. */
  void allowed(List<Node.Scalar> words, List<Field> fields) {
    fields.forEach(field -> words.forEach(word -> allowed(word, field.shape())));
  }

  private void allowed(Node.Scalar word, Shape shape) {
    if (shape instanceof Shape.Listing list) {
      allowed(word, list.entry().shape());
    } else if (shape instanceof Shape.Word known) {
      if (!known.words().contains(word.text())) {
        mistake(word, Written.unknown("word", word.text(), known.words()));
      }
    } else if (shape instanceof Shape.Truth) {
      if (!List.of("true", "false").contains(word.text())) {
        mistake(word, "is compared with a truth value: write true or false");
      }
    } else if (!(shape instanceof Shape.Text)) {
      mistake(word, "the value there is " + shape.inWords() + ", not a word");
    }
  }

  void mistake(Node at, String message) {
    vocabulary.mistakes().add(file, at, message);
  }
}
