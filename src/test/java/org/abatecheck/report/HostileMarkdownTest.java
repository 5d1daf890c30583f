package org.abatecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proposal says stays text in a comment on a pull request. */
@Timeout(30)
class HostileMarkdownTest {

  private static final Pattern ELEMENT = Pattern.compile("<(?!/)([^\\s>]*)[^>]*>");
  private static final String OURS =
      "h2|h3|p|strong|em|a|code|pre|ul|li|table|thead|tbody|tr|th|td|details|summary|!--";

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_comment_has_no_element_and_no_link_but_ours(String name) {
    var page = page(name);

    assertThat(ELEMENT.matcher(page).results().map(found -> found.group(1)))
        .allMatch(element -> element.matches(OURS));
    assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results())
        .allMatch(link -> link.group(1).matches("proposal\\.yaml(?:#L\\d+)?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_comment_calls_nobody_and_is_not_longer_than_one_can_be(String name) {
    assertThat(markdown(name)).doesNotContain("@").hasSizeLessThanOrEqualTo(65_536);
  }

  private static String page(String name) {
    return HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .render(
            Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown(name)));
  }

  private static String markdown(String name) {
    return Rendered.render(
        Format.MARKDOWN,
        HostileTextTest.proposal(name),
        new Look(Rendered.VERSION, 80, false, false, false));
  }

  static Stream<String> texts() {
    return HostileTextTest.TEXTS.keySet().stream();
  }
}
