package org.abatecheck.rules;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.text.ProseLexicon;

/** What a pack, with the packs it includes, says of how prose is read. */
record PackProse(List<PackHeader> packs) {

  /** The same for the same files with the same contents. */
  String key() {
    return packs.stream()
        .map(PackHeader::folder)
        .flatMap(
            folder ->
                folder
                    .proseFiles()
                    .map(
                        file ->
                            folder.name() + "/" + file.getKey() + " " + file.getValue().checksum()))
        .collect(joining("\n"));
  }

  /** The lexicons by name, read from their files. */
  Map<String, ProseLexicon> read() {
    var context =
        packs.stream()
            .flatMap(pack -> pack.file(PackFolder.CONTEXT).stream())
            .reduce((one, later) -> later);
    if (context.isEmpty()) {
      return Map.of();
    }
    var reader = ProseLexiconReader.of(context.get());
    var lexicons = new HashMap<String, ProseLexicon>();
    packs.stream()
        .flatMap(PackHeader::lexiconFiles)
        .forEach(file -> lexicons.putAll(reader.read(file)));
    return lexicons;
  }
}
