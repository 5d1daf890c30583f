package org.abatecheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.ProseLexicon;

/**
 * The words that the rules of one pack may use besides the fixed ones.
 *
 * @param schemas of the programs that the rule must fit
 */
record Vocabulary(
    List<Schema> schemas,
    Map<String, Term> terms,
    Map<String, Lexicon> lexicons,
    Map<String, ProseLexicon> prose,
    Map<String, Book> books,
    Thresholds thresholds,
    Mistakes mistakes) {

  /** A condition or amount with a name, as it was written. */
  record Term(String file, Node node) {}

  /** A document of the bibliography. */
  record Book(String title, Optional<String> url) {}

  /** The same words, for one rule. */
  Vocabulary forRule(List<Schema> others) {
    return new Vocabulary(others, terms, lexicons, prose, books, thresholds.afresh(), mistakes);
  }

  /** The lexicon of prose that a key names; one that is not there is a mistake. */
  Optional<ProseLexicon> prose(String name, Written written, String key) {
    var lexicon = Optional.ofNullable(prose.get(name));
    if (lexicon.isEmpty()) {
      mistakes.add(
          written.file(),
          written.get(key).orElseThrow(),
          Written.unknown("lexicon of prose", name, prose.keySet()));
    }
    return lexicon;
  }

  /** The field at a path in every schema; a path that one of them does not know is a mistake. */
  List<Field> fields(FieldPath path, Entries entries, String file, Node at) {
    if (path.fromEntry() && entries.lists().isEmpty()) {
      mistakes.add(
          file,
          at,
          "'" + path + "' starts at an entry; that is known only in each, some and where");
      return List.of();
    }
    return entries
        .fromTop(path)
        .flatMap(full -> schemas.stream().flatMap(schema -> field(schema, full, file, at).stream()))
        .toList();
  }

  private Optional<Field> field(Schema schema, FieldPath path, String file, Node at) {
    var field = schema.field(path);
    if (field.isEmpty()) {
      mistakes.add(file, at, "'" + path + "': " + schema.unknown(path));
    }
    return field;
  }
}
