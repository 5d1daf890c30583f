package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page as a browser shows and prints it. */
class PageInBrowserTest {

  private static final String NEEDS =
      "These tests need Debian's chromium, and npm ci --prefix src/test/browser";

  private static final String BEGUN =
      "program: recovery-coaching\ntitle: A first step\nmunicipality: {name: Town of X, state: MA}\n"
          + "request: {amount: 10000, starts: 2027-07-01, ends: 2028-06-30}\n";

  // What would run, load or break out, wherever a text of the proposal is shown.
  private static final String HOSTILE =
      "</title></style></code><script>alert(1)</script><img src=https://x.example/a.png"
          + " onerror=alert(2)><svg onload=alert(3)> {{title}} {{{file}}} javascript:alert(4)"
          + " \\\" onmouseover=\\\"alert(5) ' onfocus='alert(6) --> ]]> &lt;b&gt; \\u202E txt \\u2066 "
          + "x".repeat(600);

  private static final String OF_HOSTILE_TEXTS =
      """
      program: recovery-coaching
      title: "TEXT"
      municipality: {name: "Town of TEXT", state: OH}
      request: {amount: "TEXT", starts: 2027-07-01, ends: "TEXT"}
      "TEXT": a key that is not known
      role:
        title: "TEXT nurse"
        reports_to: "Police Chief TEXT"
        job_description: "TEXT"
        responsibilities: ["Drive participants to court TEXT", "TEXT"]
        coaches_do_not: {clinical: "TEXT"}
      partner: {name: "TEXT", kind: "TEXT", supervises_coaches: "TEXT"}
      outreach: {follow_up: "TEXT"}
      """;

  @TempDir private static Path folder;
  private static final Map<String, JsonNode> SEEN = new HashMap<>();

  @BeforeAll
  static void look() throws Exception {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(Browser.missing()).as(NEEDS).isEmpty();
    }
    assumeThat(Browser.missing()).as(NEEDS).isEmpty();
    write("begun.yaml", BEGUN);
    write("hostile-<b>&.yaml", OF_HOSTILE_TEXTS.replace("TEXT", HOSTILE));
    write("unreadable.yaml", "title: \"not closed\nrole: [<script>alert(7)</script>\n");
    look("one", "examples/millbrook/proposal.yaml");
    look(
        "several",
        "--waivers",
        "examples/gull-island/waivers.yaml",
        "--settings",
        "examples/gull-island/settings.yaml",
        "examples/gull-island",
        "examples/ashgrove",
        folder.toString());
  }

  private static void write(String name, String proposal) throws IOException {
    Files.writeString(folder.resolve(name), proposal);
  }

  private static void look(String name, String... options) throws Exception {
    var page = folder.resolve(name + ".html");
    var command = new ArrayList<>(List.of("check", "-f", "html", "--as-of", Run.DAY));
    command.addAll(List.of(options));
    Files.writeString(page, Run.of(command.toArray(String[]::new)).out());
    SEEN.put(name, Browser.look(page, folder.resolve(name + ".pdf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void axe_finds_nothing_at_any_width_in_light_and_dark(String page) {
    assertThat(SEEN.get(page).get("looks").valueStream()).hasSize(6);
    assertThat(SEEN.get(page).get("looks").valueStream().flatMap(PageInBrowserTest::violations))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void nothing_has_to_be_moved_sideways(String page) {
    assertThat(SEEN.get(page).get("looks").valueStream())
        .noneMatch(look -> look.get("sideways").asBoolean());
  }

  private static Stream<String> violations(JsonNode look) {
    return texts(look.get("violations"))
        .map(found -> look.get("name").asString() + " " + look.get("scheme").asString() + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void the_keyboard_alone_reaches_everything_and_one_sees_where_it_is(String page) {
    assertThat(texts(SEEN.get(page).get("unreached"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void nothing_is_loaded_and_nothing_runs_whatever_a_proposal_says(String page) {
    assertThat(texts(SEEN.get(page).get("requests"))).isEmpty();
    assertThat(texts(SEEN.get(page).get("messages"))).isEmpty();
    assertThat(texts(SEEN.get(page).get("scripts"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void every_page_on_paper_has_the_digest_of_its_proposal(String page) throws IOException {
    var pages = printed(page);
    int index = page.equals("several") ? 2 : 0;

    assertThat(pages).hasSizeGreaterThan(8);
    assertThat(pages.subList(index, pages.size()))
        .allMatch(text -> text.matches("(?s).*sha256:[0-9a-f]{64}.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "several"})
  void what_is_folded_on_the_screen_is_there_on_paper(String page) throws IOException {
    assertThat(String.join("\n", printed(page))).contains("nothing speaks against it");
  }

  private static List<String> printed(String page) throws IOException {
    try (var pdf = Loader.loadPDF(folder.resolve(page + ".pdf").toFile())) {
      var pages = new ArrayList<String>();
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }
}
