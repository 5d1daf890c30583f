package org.abatecheck.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abatecheck.source.Source;

/**
 * The files of one pack as they were found, by name.
 *
 * @param name the folder's own name, by which other packs refer to it
 */
record PackFolder(String name, Map<String, Source> files) {

  static final String PACK = "pack.yaml";
  static final String SCHEMA = "schema.json";
  static final String TERMS = "terms.yaml";
  static final String LEXICONS = "lexicons.yaml";
  // A lexicon of prose has a file of its own.
  static final String LEXICON = "lexicon-";
  static final String CONTEXT = "context.yaml";
  static final String BIBLIOGRAPHY = "bibliography.yaml";

  PackFolder {
    files = new TreeMap<>(files);
  }

  /** The files that hold rules: every YAML file without a task of its own. */
  Stream<Source> ruleFiles() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".yaml"))
        .filter(
            file ->
                !file.getKey().startsWith(LEXICON)
                    && !Stream.of(PACK, TERMS, LEXICONS, CONTEXT, BIBLIOGRAPHY)
                        .anyMatch(other -> other.equals(file.getKey())))
        .map(Map.Entry::getValue);
  }

  /** The files by which prose is read. */
  Stream<Map.Entry<String, Source>> proseFiles() {
    return files.entrySet().stream().filter(file -> isOfProse(file.getKey()));
  }

  static boolean isOfProse(String file) {
    return file.equals(CONTEXT) || file.startsWith(LEXICON);
  }

  /** The same pack, of whose files what is known of them from before is kept in mind. */
  PackFolder knownFrom(PackImage image) {
    var known = new TreeMap<String, Source>();
    files.forEach((file, source) -> known.put(file, image.known(name, file, source)));
    return new PackFolder(name, known);
  }
}
