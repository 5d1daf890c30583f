package org.abatecheck.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a text is written so that it stays a text in a page of some kind. */
public enum Escape {
  HTML {
    @Override
    public String of(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }
  },
  /**
   * By entities, which hold in a sentence, a link and a block of HTML alike; a backslash holds in
   * the first only.
   */
  MARKDOWN {
    @Override
    public String of(String text) {
      var escaped = new StringBuilder();
      text.replaceAll("\\s*\n\\s*", " ")
          .codePoints()
          .forEach(
              character -> {
                if (MARKUP.indexOf(character) >= 0) {
                  escaped.append("&#").append(character).append(';');
                } else {
                  escaped.appendCodePoint(character);
                }
              });
      // Else it would call a person, point to an issue or be a link when it is shown.
      return CALL.matcher(escaped).replaceAll("$0" + UNSEEN);
    }
  },
  PLAIN {
    @Override
    public String of(String text) {
      return text;
    }
  };

  private static final String UNSEEN = "<!-- -->";
  private static final Pattern CALL = Pattern.compile("(?i)&#(?:64|35);|www(?=\\.)|:(?=//)");
  private static final String MARKUP = "&<>\"\\`*_[]#|~@${}^";

  public abstract String of(String text);

  /** As the name of a template says; what is put in by {@code .mustache} is left out. */
  static Escape ofFile(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.mustache$", "");
    if (plain.matches(".*\\.(?:x?html?|xml|svg)")) {
      return HTML;
    }
    return plain.matches(".*\\.(?:md|markdown)") ? MARKDOWN : PLAIN;
  }
}
