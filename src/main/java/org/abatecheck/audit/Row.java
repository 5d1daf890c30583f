package org.abatecheck.audit;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.check.Counts;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Request;
import org.abatecheck.check.Verdict;
import org.abatecheck.check.WaiverUse;
import org.abatecheck.roster.Sent;
import org.abatecheck.rules.Severity;
import org.abatecheck.source.Location;

/**
 * A proposal as the whole sees it.
 *
 * @param amount asked for, where it could be read
 * @param pool those with whom it is asked for together
 * @param prerequisites by id
 * @param judged the rules that passed or failed
 * @param found the rules with findings that are not waived
 * @param totals what it adds to those of its rules that have one, by id
 * @param waivers where those are written that its findings needed
 */
record Row(
    String file,
    Optional<String> municipality,
    Optional<String> state,
    Optional<String> program,
    Optional<String> title,
    Optional<BigDecimal> amount,
    Optional<Request.Pool> pool,
    Verdict.OfProposal verdict,
    Map<String, Verdict.OfPrerequisite> prerequisites,
    int errors,
    int warnings,
    int infos,
    int waived,
    List<String> judged,
    List<String> found,
    Map<String, BigDecimal> totals,
    List<Location> waivers) {

  private static final String FIELD = "\t";
  private static final String ENTRY = ",";
  private static final String PART = ":";

  static Row of(ProposalReport proposal) {
    var prerequisites = new LinkedHashMap<String, Verdict.OfPrerequisite>();
    proposal.prerequisites().forEach(each -> prerequisites.put(each.id(), each.verdict()));
    var judged =
        proposal.rules().stream()
            .filter(
                each ->
                    each.verdict() == Verdict.OfRule.PASS || each.verdict() == Verdict.OfRule.FAIL)
            .map(each -> each.rule().id());
    var found =
        proposal.findings().stream()
            .filter(finding -> !finding.isWaived())
            .map(Finding::rule)
            .map(rule -> rule.id())
            .distinct()
            .toList();
    return new Row(
        proposal.file(),
        proposal.municipality(),
        proposal.state(),
        proposal.program(),
        proposal.title(),
        proposal.request().amount(),
        proposal.request().pool(),
        proposal.verdict(),
        prerequisites,
        proposal.count(Severity.ERROR),
        proposal.count(Severity.WARNING),
        proposal.count(Severity.INFO),
        proposal.waived(),
        judged.toList(),
        found,
        totals(proposal, found),
        WaiverUse.needed(proposal).toList());
  }

  // What is granted as an exception is explained.
  private static Map<String, BigDecimal> totals(ProposalReport proposal, List<String> found) {
    var totals = new TreeMap<String, BigDecimal>();
    for (var each : proposal.rules()) {
      if (each.total().isPresent() && found.contains(each.rule().id())) {
        var id = each.rule().total().orElseThrow().id();
        totals.merge(id, each.total().get(), BigDecimal::add);
      }
    }
    return totals;
  }

  /** As it is held against a roster. */
  Sent sent() {
    return new Sent(file, municipality, state, program, pool);
  }

  Counts counts() {
    var findings = new EnumMap<Severity, Integer>(Severity.class);
    findings.put(Severity.ERROR, errors);
    findings.put(Severity.WARNING, warnings);
    findings.put(Severity.INFO, infos);
    return new Counts(Map.of(verdict, 1), findings, waived);
  }

  /** In one line, to be read again. */
  String line() {
    return String.join(
        FIELD,
        coded(Optional.of(file)),
        coded(municipality),
        coded(state),
        coded(program),
        coded(title),
        amount.map(BigDecimal::toPlainString).orElse(""),
        pool.map(Row::coded).orElse(""),
        verdict.name(),
        String.join(
            ENTRY,
            prerequisites.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList()),
        errors + ENTRY + warnings + ENTRY + infos + ENTRY + waived,
        String.join(ENTRY, judged),
        String.join(ENTRY, found),
        String.join(
            ENTRY,
            totals.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
                .toList()),
        String.join(ENTRY, waivers.stream().map(Row::coded).toList()));
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
        list(fields[13]).stream().map(Row::location).toList());
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

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(ENTRY));
  }
}
