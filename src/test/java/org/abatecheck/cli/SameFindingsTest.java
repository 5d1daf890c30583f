package org.abatecheck.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** One run in every format: the formats tell the same. */
class SameFindingsTest {

  private static final String WAIVERS =
      """
      waivers:
      - rule: RS-04
        proposal: {municipality: Town of Millbrook}
        reason: The coaches' contract says it, and is with the state since March.
        approved_by: Dana Whitfield, Office of Behavioral Health
        approved_on: 2026-10-01
        expires: 2027-03-31
      - rule: NM-08
        proposal: {municipality: City of Port Ellis}
        reason: Its measures are those of the county =HYPERLINK("x").
        approved_by: Dana Whitfield, Office of Behavioral Health
        approved_on: 2026-10-01
        expires: 2027-03-31
      """;

  @TempDir private static Path folder;

  private static JsonNode json;

  /** What every format knows of a finding. */
  private record Told(String rule, String file, int line, boolean waived) {}

  @BeforeAll
  static void one_run_in_every_format() throws IOException {
    var waivers = Files.writeString(folder.resolve("waivers.yaml"), WAIVERS);
    var run =
        Run.of(
            Stream.concat(
                    Stream.of("check", "-q", "--as-of", Run.DAY, "--waivers", waivers.toString()),
                    Stream.concat(
                        Stream.of("json", "sarif", "junit", "csv", "github", "gitlab")
                            .map(format -> "-o=" + format + "=" + folder.resolve(format)),
                        Stream.of("examples")))
                .toArray(String[]::new));
    assertThat(run).isEqualTo(new Run(1, "", ""));
    json = Schemas.read(written("json"));
  }

  @Test
  void sarif_holds_every_finding() throws IOException {
    assertThat(Schemas.read(written("sarif")).at("/runs/0/results").valueStream())
        .map(
            result ->
                new Told(
                    result.at("/ruleId").asString(),
                    result.at("/locations/0/physicalLocation/artifactLocation/uri").asString(),
                    result.at("/locations/0/physicalLocation/region/startLine").asInt(),
                    !result.at("/suppressions").isEmpty()))
        .containsExactlyElementsOf(told());
  }

  @Test
  void csv_holds_every_finding() throws IOException {
    assertThat(Csv.rows(written("csv")))
        .map(
            row ->
                new Told(
                    row.get("rule"),
                    row.get("file"),
                    Integer.parseInt(row.get("line")),
                    !row.get("waived_by").isEmpty()))
        .containsExactlyElementsOf(told());
  }

  @Test
  void gitlab_holds_every_finding() throws IOException {
    assertThat(Schemas.read(written("gitlab")).valueStream())
        .map(
            issue ->
                new Told(
                    issue.at("/check_name").asString(),
                    issue.at("/location/path").asString(),
                    issue.at("/location/lines/begin").asInt(),
                    issue.at("/description").asString().startsWith("Exception granted by")))
        .containsExactlyElementsOf(told());
  }

  @Test
  void a_finding_has_the_same_fingerprint_everywhere_and_shares_it_with_no_other()
      throws IOException {
    var inCsv = Csv.rows(written("csv")).stream().map(row -> row.get("fingerprint")).toList();
    assertThat(inCsv).doesNotHaveDuplicates();
    assertThat(Schemas.read(written("gitlab")).valueStream())
        .map(issue -> issue.get("fingerprint").asString())
        .isEqualTo(inCsv);
    assertThat(Schemas.read(written("sarif")).at("/runs/0/results").valueStream())
        .map(result -> result.at("/partialFingerprints").get("abatecheck/v1").asString())
        .isEqualTo(inCsv);
  }

  @Test
  void junit_has_a_suite_a_proposal_and_a_case_a_rule() throws Exception {
    var told = new TreeMap<String, Map<String, String>>();
    for (var suite : Xml.elements(Xml.read(written("junit")), "testsuite")) {
      told.put(
          suite.getAttribute("name"),
          Xml.elements(suite, "testcase").stream()
              .collect(
                  toMap(
                      each -> each.getAttribute("name").split(" ")[0], SameFindingsTest::outcome)));
    }

    var expected = new TreeMap<String, Map<String, String>>();
    for (var proposal : json.get("proposals")) {
      expected.put(
          proposal.get("file").asString(),
          proposal
              .get("rules")
              .valueStream()
              .collect(
                  toMap(rule -> rule.get("rule").asString(), rule -> outcome(rule, proposal))));
    }
    assertThat(told).isEqualTo(expected);
  }

  private static String outcome(Element testcase) {
    if (!Xml.elements(testcase, "failure").isEmpty()) {
      return "failure";
    }
    var skipped = Xml.elements(testcase, "skipped");
    if (!skipped.isEmpty()) {
      return skipped.get(0).getAttribute("message");
    }
    return Xml.elements(testcase, "system-out").isEmpty() ? "passed" : "waived";
  }

  private static String outcome(JsonNode rule, JsonNode proposal) {
    var found =
        proposal
            .get("findings")
            .valueStream()
            .filter(finding -> finding.get("rule").equals(rule.get("rule")))
            .toList();
    if (found.stream().anyMatch(finding -> finding.get("waiver").isNull())) {
      return "failure";
    }
    if (!found.isEmpty()) {
      return "waived";
    }
    var verdict = rule.get("verdict").asString();
    return verdict.equals("pass") ? "passed" : verdict;
  }

  @Test
  void junit_counts_what_it_holds() throws Exception {
    assertThat(Xml.elements(Xml.read(written("junit")), "testsuite"))
        .allSatisfy(
            suite -> {
              for (var counted : List.of("testcase tests", "failure failures", "skipped skipped")) {
                var names = counted.split(" ");
                assertThat(suite.getAttribute(names[1]))
                    .as(counted)
                    .isEqualTo("" + Xml.elements(suite, names[0]).size());
              }
            });
  }

  @Test
  void github_shows_ten_of_a_kind_and_none_that_is_waived_and_counts_the_rest() throws IOException {
    var lines = written("github").lines().toList();
    for (var kind : List.of("error", "warning")) {
      assertThat(lines).filteredOn(line -> line.startsWith("::" + kind + " ")).hasSize(10);
    }
    assertThat(lines).noneMatch(line -> line.contains("title=RS-04"));
    var counts = json.at("/summary/findings");
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "Not marked here: %d must be in place, %d to look at, 0 for information."
                .formatted(counts.get("error").asInt() - 10, counts.get("warning").asInt() - 10));
  }

  private static List<Told> told() {
    assertThat(json.at("/summary/findings/waived").asInt()).isGreaterThan(2);
    return json.get("proposals")
        .valueStream()
        .flatMap(
            proposal ->
                proposal
                    .get("findings")
                    .valueStream()
                    .map(
                        finding ->
                            new Told(
                                finding.get("rule").asString(),
                                proposal.get("file").asString(),
                                finding.get("line").asInt(),
                                !finding.get("waiver").isNull())))
        .toList();
  }

  private static String written(String format) throws IOException {
    return Files.readString(folder.resolve(format));
  }
}
