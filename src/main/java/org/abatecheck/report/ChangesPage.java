package org.abatecheck.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.Severity;

/**
 * A page of what has changed from one report to the next.
 *
 * @param sentences what is the same for all proposals
 * @param changed how many proposals have
 */
public record ChangesPage(
    String title, List<Figure> figures, List<String> sentences, int changed, List<Others> others) {

  private static final String ROWS = "<!-- rows -->";
  private static final String PROPOSALS = "<!-- proposals -->";

  /**
   * How many findings became what.
   *
   * @param id of what they became
   */
  public record Figure(String id, String words, int count) {}

  /**
   * Proposals of which there is nothing more to say than that they are there.
   *
   * @param entries one for each
   */
  public record Others(String heading, List<String> entries) {}

  /**
   * A proposal in the table of those that have changed.
   *
   * @param number by which its part of the page is known
   */
  public record Row(
      int number,
      String name,
      Verdict.OfProposal before,
      Verdict.OfProposal now,
      List<Integer> counts) {
    public String html() {
      return Pieces.ROW.fill(this);
    }
  }

  /**
   * What became of a proposal.
   *
   * @param verdict before and now, in words
   * @param cause what has changed: the proposal or what it is judged by
   */
  public record Change(
      int number,
      String name,
      Optional<String> title,
      String files,
      Verdict.OfProposal now,
      String verdict,
      String cause,
      List<Part> parts) {
    public String html() {
      return Pieces.CHANGE.fill(this);
    }
  }

  /** Findings that became the same. */
  public record Part(Figure figure, List<Point> points) {}

  /**
   * A finding.
   *
   * @param place its rule and its line
   */
  public record Point(Severity severity, String place, String message) {}

  /** What stands before the rows, between them and the proposals, and after these. */
  public List<String> around() {
    var page = Pieces.PAGE.fill(this);
    int rows = page.indexOf(ROWS);
    int proposals = page.indexOf(PROPOSALS);
    return List.of(
        page.substring(0, rows),
        page.substring(rows + ROWS.length() + 1, proposals),
        page.substring(proposals + PROPOSALS.length() + 1));
  }

  /** The templates, and what they may say. */
  private static final class Pieces {
    private static final Names<Figure> FIGURE =
        new Names<Figure>("how many findings became what")
            .text("id", "of what they became", Figure::id)
            .text("words", "the same as readers see it", Figure::words)
            .text("count", "how many", each -> figure(each.count()));

    private static final Names<Others> OTHERS =
        new Names<Others>("proposals that are only named")
            .text("heading", "what they have in common", Others::heading)
            .text("count", "how many they are", each -> figure(each.entries().size()))
            .texts("entries", "one for each", Others::entries);

    static final PageTemplate<ChangesPage> PAGE =
        PageTemplate.shipped(
            "changes.html",
            new Names<ChangesPage>("a page of changes")
                .text("title", "whether anything has changed", ChangesPage::title)
                .list("figures", "findings by what became of them", FIGURE, ChangesPage::figures)
                .texts("sentences", "what is the same for all", ChangesPage::sentences)
                .choice("several", "whether there is a table", each -> each.changed() > 1)
                .list("others", "proposals that are only named", OTHERS, ChangesPage::others));

    static final PageTemplate<Row> ROW =
        PageTemplate.shipped(
            "changes-row.html",
            new Names<Row>("a proposal in the table")
                .number("number", "its number", Row::number)
                .text("name", "the town", Row::name)
                .text("before", "its verdict before", each -> each.before().id())
                .text("before_words", "the same in words", each -> each.before().words())
                .text("now", "its verdict now", each -> each.now().id())
                .text("now_words", "the same in words", each -> each.now().words())
                .texts(
                    "counts",
                    "findings by what became of them",
                    each -> each.counts().stream().map(Pieces::figure).toList()));

    private static final Names<Point> POINT =
        new Names<Point>("a finding")
            .text("severity", "its severity", each -> each.severity().id())
            .text("severity_words", "the same in words", each -> each.severity().words())
            .text("place", "its rule and its line", Point::place)
            .list(
                "runs", "what is not shown", FindingNames.RUN, each -> Marked.runs(each.message()));

    private static final Names<Part> PART =
        new Names<Part>("findings that became the same")
            .group("figure", "what they became", FIGURE, each -> Optional.of(each.figure()))
            .list("points", "the findings", POINT, Part::points);

    static final PageTemplate<Change> CHANGE =
        PageTemplate.shipped(
            "changes-proposal.html",
            new Names<Change>("what became of a proposal")
                .number("number", "its number", Change::number)
                .text("name", "the town", Change::name)
                .optional("title", "its title", Change::title)
                .text("files", "its files", Change::files)
                .text("now", "its verdict", each -> each.now().id())
                .text("verdict", "before and now", Change::verdict)
                .text("cause", "what has changed", Change::cause)
                .list("parts", "its findings", PART, Change::parts));

    private static String figure(int number) {
      return String.format(Locale.ROOT, "%,d", number);
    }
  }
}
