package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonRendererTest {

  private static final String TITLE =
      "\"quoted\" \\ / \b\f\n\r\t \u0001\u007F\u0085\u2028 <b>&amp; 'it' \uD83D\uDE42 Pe\u00F1a";

  private static final String PROPOSAL =
      """
      program: recovery-coaching
      title: "\\"quoted\\" \\\\ / \\b\\f\\n\\r\\t \\x01\\x7F\\x85\\u2028 <b>&amp; 'it' 🙂 Peña"
      municipality: {name: Town of Ashgrove, state: North Carolina}
      request: {amount: 90000, starts: 2027-07-01, ends: 2028-06-30}
      """;

  @Test
  void every_character_comes_back_as_it_was_read() {
    assertThat(report(PROPOSAL).at("/proposals/0/title").asString()).isEqualTo(TITLE);
  }

  @Test
  void no_control_character_is_written_as_it_is() {
    assertThat(Rendered.json(PROPOSAL)).doesNotContainPattern("[\\x00-\\x1F&&[^\\n]]");
  }

  @Test
  void names_the_tool_the_day_and_the_packs() {
    var report = report(PROPOSAL);
    assertThat(report.at("/schema_version").asInt()).isEqualTo(1);
    assertThat(report.at("/tool/version").asString()).isEqualTo(Rendered.VERSION);
    assertThat(report.at("/as_of").asString()).isEqualTo("2026-11-21");
    assertThat(report.at("/packs"))
        .extracting(pack -> pack.get("id").asString())
        .containsExactly("document", "massachusetts", "recovery-coaching", "recovery-to-work");
  }

  @Test
  void a_file_that_cannot_be_read_has_null_for_what_was_not_read() {
    var proposal = (ObjectNode) report("title: Coaches: a first step\n").at("/proposals/0");
    assertThat(proposal.remove("findings")).hasSize(1);
    assertThat(proposal.without("digest"))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"file": "proposal.yaml", "packs": [], "program": null, "title": null,
                     "municipality": null, "state": null, "verdict": "unreadable",
                     "prerequisites": [], "rules": [], "evidence": []}
                    """));
  }

  @Test
  void a_state_is_given_by_its_two_letters() {
    assertThat(report(PROPOSAL).at("/proposals/0/state").asString()).isEqualTo("NC");
  }

  private static JsonNode report(String proposal) {
    return new JsonMapper().readTree(Rendered.json(proposal));
  }
}
