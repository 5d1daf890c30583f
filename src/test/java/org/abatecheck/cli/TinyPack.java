package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack of one rule, for a program of its own: gardens that people may eat from. */
record TinyPack(Path folder) {

  static final String PROPOSAL =
      """
      program: garden
      title: A garden behind the library
      municipality: {name: Town of Ashgrove, state: OH}
      request: {amount: 900, starts: 2027-03-01, ends: 2027-10-31}
      """;

  private static final String PACK =
      """
      id: garden
      version: 0.1.0
      title: Gardens that people may eat from
      program: garden
      schema: schema.json
      prerequisites:
        ground: Room to Grow
      """;

  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A garden",
        "type": "object",
        "properties": {
          "program": {"type": "string", "enum": ["garden"]},
          "title": {"$ref": "../shared/schema.json#/$defs/title"},
          "municipality": {"$ref": "../shared/schema.json#/$defs/municipality"},
          "request": {"$ref": "../shared/schema.json#/$defs/request"},
          "pool": {"$ref": "../shared/schema.json#/$defs/pool"},
          "budget": {"$ref": "../shared/schema.json#/$defs/budget"},
          "state_report": {"$ref": "../shared/schema.json#/$defs/state_report"},
          "fund_account": {"$ref": "../shared/schema.json#/$defs/fund_account"},
          "beds": {"type": "string", "title": "Beds"}
        },
        "required": ["program", "title", "municipality", "request"],
        "additionalProperties": false,
        "patternProperties": {"^x-": {}}
      }
      """;

  private static final String BIBLIOGRAPHY =
      """
      almanac:
        title: The Garden Almanac
        publisher: abatecheck
        url: null
      """;

  private static final String RULES =
      """
      prerequisite: ground
      rules:
      - id: GA-01
        title: There are beds to plant
        severity: error
        basis: tool-default
        require: {present: beds}
        message: The proposal does not say what will grow.
        remedy: "Name it in `beds`. For example: `beds: Beans and squash`"
        why: What is planned by name gets planted.
        source: {document: almanac, section: March}
        examples:
        - passes: |
            beds: Beans and squash
        - fails: |
            title: A garden behind the library
          at: ""
      """;

  static TinyPack in(Path parent) throws IOException {
    var pack = new TinyPack(Files.createDirectory(parent.resolve("garden")));
    pack.write("pack.yaml", PACK);
    pack.write("schema.json", SCHEMA);
    pack.write("bibliography.yaml", BIBLIOGRAPHY);
    pack.write("ground.yaml", RULES);
    return pack;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** The same pack with other words in one of its files. */
  TinyPack with(String file, String words, String others) throws IOException {
    var text = Files.readString(folder.resolve(file));
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not say " + words);
    }
    write(file, text.replace(words, others));
    return this;
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
