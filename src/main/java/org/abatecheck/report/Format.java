package org.abatecheck.report;

import java.util.Locale;
import java.util.function.Function;

/** The formats a report can be written in. */
public enum Format {
  TEXT(TextRenderer::new),
  JSON(JsonRenderer::new),
  SARIF(SarifRenderer::new),
  JUNIT(look -> new JunitRenderer()),
  CSV(CsvRenderer::new),
  GITHUB(look -> new GithubRenderer()),
  GITLAB(look -> new GitlabRenderer()),
  MARKDOWN(MarkdownRenderer::new),
  HTML(HtmlRenderer::new);

  private final Function<Look, Renderer> renderer;

  Format(Function<Look, Renderer> renderer) {
    this.renderer = renderer;
  }

  /** As on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Renderer renderer(Look look) {
    return renderer.apply(look);
  }
}
