package org.abatecheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a template can say, name by name: the very names that templates are held to. */
public final class TemplateGuide {

  private static final String BEGINNING =
      """
      # Templates of your own

          abatecheck check --template letter.txt -o letter-to-the-town.txt proposal.yaml

      A template is a text with names in braces; https://mustache.github.io/mustache.5.html tells all.

      - `{{as_of}}` is replaced by a text.
      - `{{#proposals}} … {{/proposals}}` is written once for each entry of a list. Inside, the names of
        the entry come first, then those around it.
      - `{{#waiver}} … {{/waiver}}` is written when there is such a text or group, or when it is yes;
        `{{^waiver}} … {{/waiver}}` when there is not.
      - `{{source.document}}` is a name inside a group.
      - In a list of texts, `{{.}}` is the text.
      - `{{>letterhead}}` takes in another file of the folder that the template is in.

      In a template that ends in `.html` or `.xml` texts are escaped as HTML, in one that ends in `.md` as
      Markdown, in any other not at all; `{{{as_of}}}` is never escaped. A name that is not listed here is
      a mistake, and the line is told.
      """;

  private final StringBuilder page = new StringBuilder(BEGINNING);
  private final Set<Names<?>> written = new LinkedHashSet<>();

  private TemplateGuide() {}

  public static String page() {
    var guide = new TemplateGuide();
    guide.write(ReportNames.REPORT);
    return guide.page.toString();
  }

  private <T> void write(Names<T> names) {
    if (!written.add(names)) {
      return;
    }
    page.append("\n## ").append(capital(names.title())).append("\n\n");
    var inside = new ArrayList<Names<?>>();
    names.forEach(
        (name, each) -> {
          page.append("- `%s` (%s): %s\n".formatted(name, kind(each), each.says()));
          each.inside().ifPresent(inside::add);
        });
    inside.forEach(this::write);
  }

  private static String kind(Names.Name<?> name) {
    var joint = name.kind() == Names.Kind.LIST ? "; each is " : "; it is ";
    return name.kind().words() + name.inside().map(names -> joint + names.title()).orElse("");
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
