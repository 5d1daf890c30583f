package org.abatecheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.RulePack;

/** What the template of an audit's pages may say. */
final class AuditNames {

  private static final Names<AuditPage.Came> CAME =
      new Names<AuditPage.Came>("a verdict")
          .text("verdict", "its id", each -> each.verdict().id())
          .text("words", "as readers see it", each -> each.verdict().words())
          .text("count", "how many proposals came to it", each -> figure(each.count()))
          .optional("page", "the page of these", AuditPage.Came::page)
          .number("share", "of a hundred", AuditPage.Came::share)
          .choice("read", "whether they could be read", AuditNames::isRead)
          .text("asked", "what they ask for", each -> dollars(each.asked()));

  private static final Names<AuditPage.Sum> SUM =
      new Names<AuditPage.Sum>("an amount that is added up")
          .text("title", "of what", AuditPage.Sum::title)
          .text("amount", "how much it is", each -> dollars(each.amount()))
          .choice("one", "whether it is of one proposal", each -> each.proposals() == 1)
          .text("proposals", "of how many proposals", each -> figure(each.proposals()));

  private static final Names<AuditPage.Part> PART =
      new Names<AuditPage.Part>("a part of a bar")
          .text("verdict", "its id", each -> each.verdict().id())
          .text("words", "as readers see it", each -> each.verdict().words())
          .choice("drawn", "whether it is in the bar", each -> each.isAsked() && each.count() > 0)
          .number("width", "how wide it is", AuditPage.Part::count)
          .optional("page", "the page of these", AuditPage.Part::page)
          .text("count", "how many came to it", each -> figure(each.count()));

  private static final Names<AuditPage.Bar> BAR =
      new Names<AuditPage.Bar>("a prerequisite")
          .text("title", "its title", AuditPage.Bar::title)
          .text("asked", "of how many it is asked", each -> figure(each.asked()))
          .text("not_shown", "how many of these do not show it", each -> figure(notShown(each)))
          .number("share", "the same, of a hundred", AuditNames::shareNotShown)
          .list("parts", "what proposals came to", PART, AuditPage.Bar::parts);

  private static final Names<AuditPage.Frequent> FREQUENT =
      new Names<AuditPage.Frequent>("a rule with findings")
          .text("rule", "its id", AuditPage.Frequent::rule)
          .text("title", "what it asks, in short", AuditPage.Frequent::title)
          .text("severity", "as readers see it", AuditPage.Frequent::severity)
          .list("runs", "what to tell towns", FindingNames.RUN, each -> Marked.runs(each.why()))
          .text("found", "in how many it has findings", each -> figure(each.found()))
          .text("judged", "in how many it was judged", each -> figure(each.judged()))
          .number("width", "the same, to draw it", AuditPage.Frequent::found)
          .number("rest", "what is left of the bar", each -> each.judged() - each.found())
          .choice("usual", "whether the rule is to be looked at", AuditPage.Frequent::usual);

  static final Names<RulePack> PACK =
      new Names<RulePack>("a rule pack")
          .text("id", "its id", RulePack::id)
          .text("version", "its version", RulePack::version)
          .text("title", "its title", RulePack::title)
          .text("digest", "SHA-256 over its files", RulePack::digest)
          .text("digest_begins", "its first digits, for a margin", AuditNames::digestBegins);

  /** A page of the same list. */
  private record Other(int number, String name) {}

  private static final Names<Other> OTHER =
      new Names<Other>("a page")
          .number("number", "its number", Other::number)
          .text("name", "its file", Other::name);

  static final Names<AuditPage> PAGE =
      new Names<AuditPage>("a page of an audit")
          .choice("first", "whether it says what all come to", AuditNames::isFirst)
          .optional("title", "what its proposals have in common", each -> each.listing().title())
          .text("size", "how many have", each -> figure(each.listing().size()))
          .choice("several", "whether there are other pages", each -> each.listing().pages() > 1)
          .number("number", "its number", AuditPage::number)
          .number("pages", "how many there are", each -> each.listing().pages())
          .list("others", "all pages", OTHER, AuditNames::pages)
          .text("script", "the digest of the script", each -> AuditPage.scriptDigest())
          .text("as_of", "the day judged by", each -> each.whole().asOf())
          .text("version", "of abatecheck", each -> Version.number())
          .text("count", "how many proposals there are", each -> figure(each.whole().proposals()))
          .text("here", "how many are on this page", each -> figure(rowsHere(each)))
          .list("verdicts", "what they came to", CAME, each -> each.whole().verdicts())
          .list("bars", "the prerequisites", BAR, each -> each.whole().bars())
          .group("worst", "what is most often not shown", BAR, each -> each.whole().worst())
          .list("frequent", "the most frequent findings", FREQUENT, each -> each.whole().frequent())
          .text("asked", "what all ask for", each -> dollars(each.whole().asked()))
          .choice(
              "unknown", "whether amounts are not known", each -> each.whole().unknownAmounts() > 0)
          .text("unknown_amounts", "of how many", each -> figure(each.whole().unknownAmounts()))
          .choice(
              "pooled", "whether pools sent theirs again", each -> each.whole().pooledAgain() > 0)
          .text("pooled_again", "how many", each -> figure(each.whole().pooledAgain()))
          .list("sums", "amounts that are added up", SUM, each -> each.whole().sums())
          .texts("settings", "what is set otherwise than usual", each -> each.whole().settings())
          .choice("set", "whether anything is", each -> !each.whole().settings().isEmpty())
          .texts("not_used", "files found and not used", each -> each.whole().notUsed())
          .choice("found", "whether there are any", each -> !each.whole().notUsed().isEmpty())
          .list("packs", "the rules that they were judged by", PACK, each -> each.whole().packs())
          .group(
              "roster",
              "municipalities that might send one",
              RosterNames.ROSTER,
              each -> each.whole().roster())
          .texts("columns", "titles of prerequisites", each -> each.whole().columns());

  private AuditNames() {}

  private static boolean isRead(AuditPage.Came came) {
    return came.verdict() != Verdict.OfProposal.UNREADABLE;
  }

  private static int notShown(AuditPage.Bar bar) {
    return bar.count(Verdict.OfPrerequisite.NOT_MET);
  }

  private static int shareNotShown(AuditPage.Bar bar) {
    return (int) Math.round(100.0 * notShown(bar) / Math.max(1, bar.asked()));
  }

  private static String digestBegins(RulePack pack) {
    return pack.digest().replaceFirst("^sha256:(\\w{12}).*", "$1");
  }

  private static boolean isFirst(AuditPage page) {
    return page.number() == 1 && page.listing().title().isEmpty();
  }

  private static int rowsHere(AuditPage page) {
    return page.listing().rowsOn(page.number());
  }

  private static List<Other> pages(AuditPage page) {
    return IntStream.rangeClosed(1, page.listing().pages())
        .mapToObj(number -> new Other(number, page.listing().page(number)))
        .toList();
  }

  static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Whole dollars: a meeting has no use for cents, and the tables have them. */
  static String dollars(BigDecimal amount) {
    return String.format(
        Locale.ROOT, "%,d", amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
  }
}
