package org.abatecheck.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats that a comparison can be written in. */
public enum ComparisonFormat {
  TEXT(comparison -> new ComparisonPage(comparison, false)::write),
  JSON(comparison -> new ComparisonJson(comparison)::write),
  MARKDOWN(comparison -> new ComparisonPage(comparison, true)::write),
  HTML(comparison -> new ComparisonHtml(comparison)::write);

  private final Writing writing;

  ComparisonFormat(Writing writing) {
    this.writing = writing;
  }

  private interface Writing {
    Page of(Comparison comparison);
  }

  private interface Page {
    void write(Writer out) throws IOException;
  }

  /** As on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public void write(Comparison comparison, Writer out) throws IOException {
    writing.of(comparison).write(out);
  }
}
