package org.abatecheck.document.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abatecheck.document.Mistake;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** A file of another program, or a copy of something else, under the name of a proposal. */
final class ForeignFile {

  private static final int BEGINNING = 200;

  private static final String COPY =
      " Then copy its words into a proposal, behind the keys that they answer.";

  /** In small letters, as the beginning is looked at. */
  private static final Map<String, String> BY_BEGINNING =
      Map.of(
          "pk\u0003\u0004", "a Word or Excel document",
          "\u00F0\u00EF\u0011\u00E0", "a document of an old Word or Excel",
          "{\\rtf", "a document with letter styles (RTF)",
          "%pdf", "a PDF",
          "<!doctype", "a web page",
          "<html", "a web page",
          "<?xml", "an XML file of another program");

  private static final Pattern LETTERHEAD =
      Pattern.compile("(?i)>?\\s?(?:from|to|cc|subject|sent|date|reply-to)\\s?:.*");

  private static final int LINES = 8;
  private static final int LETTERHEAD_LINES = 3;
  private static final int CELLS = 3;

  private ForeignFile() {}

  static Optional<Mistake> of(Source source) {
    var text = source.text();
    var start =
        text.substring(0, Math.min(BEGINNING, text.length()))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return BY_BEGINNING.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(kind -> mistake(kind.getValue()))
        .findFirst();
  }

  private static Mistake mistake(String kind) {
    return Mistake.unreadable(
        Span.START,
        "This file is %s. A proposal must be a plain text file, whatever its name ends in."
            .formatted(kind),
        kind.equals("a PDF")
            ? "Open it in the program that reads it." + COPY
            : "Open it in the program that wrote it, and save it as plain text: File, Save as, Plain"
                + " text, Unicode (UTF-8)."
                + COPY);
  }

  /** What a file that is no proposal looks like: an e-mail, or rows of a spreadsheet. */
  static Optional<Mistake> pasted(Source source) {
    var lines =
        IntStream.rangeClosed(1, Math.min(LINES, source.lineCount()))
            .mapToObj(source::line)
            .filter(line -> !line.isBlank())
            .toList();
    long heads = lines.stream().filter(line -> LETTERHEAD.matcher(line).matches()).count();
    if (heads >= LETTERHEAD_LINES) {
      return Optional.of(
          Mistake.unreadable(
              Span.START,
              "This file looks like a copy of an e-mail.",
              "Keep the e-mail as it is, and begin a file of its own for the proposal." + COPY));
    }
    boolean rows = lines.size() > 1 && cells(lines.get(0)) >= CELLS;
    boolean table = rows && cells(lines.get(1)) >= cells(lines.get(0));
    return Optional.of(lines)
        .filter(all -> table && all.stream().noneMatch(line -> WrittenLine.of(line).knownLooking()))
        .map(
            all ->
                Mistake.unreadable(
                    Span.START,
                    "This file looks like rows of a spreadsheet. The program cannot tell what its"
                        + " cells are.",
                    "Write each cell behind its key, such as `amount: 80000`. A row of a table is an"
                        + " entry of a list: `- {category: salary, amount: 80000}`"));
  }

  /** How many cells a row has; a lone comma is more often one of a sentence. */
  private static int cells(String line) {
    int tabs = line.split("\t", -1).length;
    int commas = line.split("[,;](?! )", -1).length;
    return tabs > 1 ? Math.max(CELLS, tabs) : commas;
  }
}
