package org.abatecheck.agreement;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.ReadPassage;
import org.abatecheck.report.Fingerprints;

/**
 * A passage that may be read by people, for one rule.
 *
 * @param order by which it is drawn: the least first
 * @param place a JSON Pointer
 * @param asks what the rule asks, in short
 * @param question what the passage answers in the proposal
 * @param answer what the rule made of it
 * @param phrase the words that decided, and {@code actor} and {@code why}; empty without any
 */
record Drawn(
    String order,
    Stratum stratum,
    String file,
    String municipality,
    String place,
    int line,
    String rule,
    String asks,
    String question,
    String passage,
    Answer answer,
    String phrase,
    String actor,
    String why) {

  private static final String FIELD = "\t";

  // A cell holds no more than 32,767 characters, and nobody reads so many.
  private static final int LONGEST = 1_500;
  private static final int BEFORE = 700;
  private static final int ID = 11;

  static Drawn of(long seed, ProposalReport proposal, ReadPassage read) {
    var rule = read.rule().id();
    var reading = read.reading();
    return new Drawn(
        Fingerprints.of(String.join("\n", seed + "", proposal.file(), rule, read.path())),
        stratum(read),
        proposal.file(),
        proposal.municipality().orElse(""),
        read.path(),
        read.line(),
        rule,
        read.rule().title(),
        read.question().orElse(""),
        shortened(read.text(), read.at()),
        Answer.of(read.asserted()),
        reading.map(each -> each.phrase()).orElse(""),
        reading.map(each -> each.actor()).orElse(""),
        reading.map(each -> each.why()).orElse(""));
  }

  static Stratum stratum(ReadPassage read) {
    if (Answer.of(read.asserted()) != Answer.NO) {
      return Stratum.FOUND;
    }
    return read.reading().isPresent() ? Stratum.WITH_WORDS : Stratum.OTHER;
  }

  // In one line, so that a row of the sheet is a line of it.
  private static String shortened(String text, int at) {
    int from = Math.max(0, Math.min(at - BEFORE, text.length() - LONGEST));
    int to = Math.min(text.length(), from + LONGEST);
    var part = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return (from > 0 ? "… " : "") + part + (to < text.length() ? " …" : "");
  }

  /** By which a row of a sheet is known, and whether it is as it was. */
  String id() {
    return id(file, place, rule, passage);
  }

  // Spreadsheet programs change marks and blanks; letters and digits they leave, but not an id that
  // looks like a number, such as 4711e08.
  static String id(String file, String place, String rule, String passage) {
    return "p"
        + Fingerprints.of(
                Stream.of(file, place, rule, passage)
                    .map(each -> each.replaceAll("[^\\p{L}\\p{N}]", ""))
                    .collect(Collectors.joining("\n")))
            .substring(0, ID);
  }

  /** In one line, to be read again. */
  String written() {
    return Stream.of(
            order,
            stratum,
            file,
            municipality,
            place,
            line,
            rule,
            asks,
            question,
            passage,
            answer,
            phrase,
            actor,
            why)
        .map(each -> URLEncoder.encode(each.toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(FIELD));
  }

  static Drawn parse(String written) {
    var fields =
        Stream.of(written.split(FIELD, -1))
            .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
            .toList();
    return new Drawn(
        fields.get(0),
        Stratum.valueOf(fields.get(1)),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        Integer.parseInt(fields.get(5)),
        fields.get(6),
        fields.get(7),
        fields.get(8),
        fields.get(9),
        Answer.valueOf(fields.get(10)),
        fields.get(11),
        fields.get(12),
        fields.get(13));
  }
}
