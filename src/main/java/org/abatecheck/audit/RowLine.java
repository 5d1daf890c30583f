package org.abatecheck.audit;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.check.Request;
import org.abatecheck.check.Verdict;
import org.abatecheck.source.Location;

/** A row of the journal, as a line to be read again. */
final class RowLine {

  private static final String FIELD = "\t";
  private static final String ENTRY = ",";
  private static final String PART = ":";

  private RowLine() {}

  static String of(Row row) {
    return String.join(
        FIELD,
        coded(Optional.of(row.file())),
        coded(row.municipality()),
        coded(row.state()),
        coded(row.program()),
        coded(row.title()),
        row.amount().map(BigDecimal::toPlainString).orElse(""),
        row.pool().map(RowLine::coded).orElse(""),
        row.verdict().name(),
        String.join(
            ENTRY,
            row.prerequisites().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList()),
        row.errors() + ENTRY + row.warnings() + ENTRY + row.infos() + ENTRY + row.waived(),
        String.join(ENTRY, row.judged()),
        String.join(ENTRY, row.found()),
        String.join(
            ENTRY,
            row.totals().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
                .toList()),
        String.join(ENTRY, row.waivers().stream().map(RowLine::coded).toList()));
  }

  static Row parse(String line) {
    var fields = line.split(FIELD, -1);
    var counts = Stream.of(fields[9].split(ENTRY)).mapToInt(Integer::parseInt).toArray();
    var prerequisites = new LinkedHashMap<String, Verdict.OfPrerequisite>();
    for (var each : list(fields[8])) {
      int sign = each.indexOf('=');
      prerequisites.put(
          each.substring(0, sign), Verdict.OfPrerequisite.valueOf(each.substring(sign + 1)));
    }
    var totals = new TreeMap<String, BigDecimal>();
    for (var each : list(fields[12])) {
      int sign = each.indexOf('=');
      totals.put(each.substring(0, sign), new BigDecimal(each.substring(sign + 1)));
    }
    return new Row(
        decoded(fields[0]).orElseThrow(),
        decoded(fields[1]),
        decoded(fields[2]),
        decoded(fields[3]),
        decoded(fields[4]),
        fields[5].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(fields[5])),
        pool(fields[6]),
        Verdict.OfProposal.valueOf(fields[7]),
        prerequisites,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        list(fields[10]),
        list(fields[11]),
        totals,
        list(fields[13]).stream().map(RowLine::location).toList());
  }

  // Absent is nothing, present begins with a sign: a text may be empty.
  private static String coded(Optional<String> text) {
    return text.map(each -> "+" + URLEncoder.encode(each, StandardCharsets.UTF_8)).orElse("");
  }

  private static Optional<String> decoded(String field) {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(URLDecoder.decode(field.substring(1), StandardCharsets.UTF_8));
  }

  private static String coded(Location place) {
    return String.join(
        PART,
        URLEncoder.encode(place.file(), StandardCharsets.UTF_8),
        Integer.toString(place.line()),
        Integer.toString(place.column()));
  }

  private static Location location(String entry) {
    var parts = entry.split(PART);
    return new Location(
        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }

  private static String coded(Request.Pool pool) {
    return Stream.concat(
            Stream.of(pool.program(), pool.starts(), pool.lead()), pool.members().stream())
        .map(each -> coded(Optional.of(each)))
        .collect(Collectors.joining(ENTRY));
  }

  private static Optional<Request.Pool> pool(String field) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    var parts = list(field).stream().map(each -> decoded(each).orElseThrow()).toList();
    return Optional.of(
        new Request.Pool(parts.get(0), parts.get(1), parts.get(2), parts.subList(3, parts.size())));
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(ENTRY));
  }
}
