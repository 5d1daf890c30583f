package org.abatecheck.report;

import java.util.Locale;

/** How a text is written so that it stays a text in a page of some kind. */
enum Escape {
  HTML {
    @Override
    String of(String text) {
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
    String of(String text) {
      var escaped = new StringBuilder();
      text.replaceAll("(?i)(www|https?)(?=[.:])", "$1" + UNSEEN)
          .codePoints()
          .forEach(
              character -> {
                if (MARKUP.indexOf(character) >= 0) {
                  escaped.append("&#").append(character).append(';');
                } else {
                  escaped.appendCodePoint(character);
                }
                // Else it would call a person, or point to an issue, when it is shown.
                if (character == '@' || character == '#') {
                  escaped.append(UNSEEN);
                }
              });
      return escaped.toString();
    }
  },
  PLAIN {
    @Override
    String of(String text) {
      return text;
    }
  };

  private static final String UNSEEN = "\u200B";
  private static final String MARKUP = "&<>\"'\\`*_[]()#|~!@$:{}^=";

  abstract String of(String text);

  /** As the name of a template says; what is put in by {@code .mustache} is left out. */
  static Escape ofFile(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.mustache$", "");
    if (plain.matches(".*\\.(?:x?html?|xml|svg)")) {
      return HTML;
    }
    return plain.matches(".*\\.(?:md|markdown)") ? MARKDOWN : PLAIN;
  }
}
