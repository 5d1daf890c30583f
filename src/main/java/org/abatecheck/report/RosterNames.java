package org.abatecheck.report;

import java.util.List;
import java.util.Locale;

/** What the template of an audit may say of the municipalities on a list. */
final class RosterNames {

  private static final Names<AuditRoster.Figure> FIGURE =
      new Names<AuditRoster.Figure>("how many came to something")
          .text("words", "what it is", AuditRoster.Figure::words)
          .text("count", "how many", each -> figure(each.count()));

  private static final Names<List<String>> ROW =
      new Names<List<String>>("a row").texts("cells", "what stands in it", row -> row);

  private static final Names<AuditRoster.Part> PART =
      new Names<AuditRoster.Part>("those that came to something")
          .text("title", "what it is", AuditRoster.Part::title)
          .text("note", "what to do about them", AuditRoster.Part::note)
          .text("count", "how many there are", each -> figure(each.count()))
          .text("here", "how many are shown", each -> figure(each.rows().size()))
          .choice("cut", "whether that is fewer", AuditRoster.Part::isCut)
          .choice("plain", "whether it has one column only", AuditRoster.Part::isPlain)
          .texts("heads", "the names of its columns", AuditRoster.Part::heads)
          .list("rows", "its rows", ROW, AuditRoster.Part::rows);

  static final Names<AuditRoster> ROSTER =
      new Names<AuditRoster>("a list of municipalities")
          .text("file", "its file", AuditRoster::file)
          .text("towns", "how many are on it", each -> figure(each.towns()))
          .list("figures", "what came of them", FIGURE, AuditRoster::figures)
          .list("parts", "who they are", PART, AuditRoster::parts);

  private RosterNames() {}

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
