package org.abatecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Verdict;

/**
 * A page of an audit: what all proposals come to, and some of them in a table.
 *
 * @param number of the page; only the first says what all come to
 * @param pages how many there are
 * @param rows the proposals of this page
 */
public record AuditPage(Whole whole, int number, int pages, List<Row> rows) {

  static final String SCRIPT = "audit.js";
  private static final String CUT = "<!-- proposals -->";

  /**
   * What is said of all proposals together.
   *
   * @param notUsed the files of settings and waivers that were found beside proposals
   * @param columns the titles of the prerequisites in the table, in its order
   * @param roster who was to send a proposal, if that is known
   */
  public record Whole(
      String asOf,
      int proposals,
      List<Came> verdicts,
      List<Bar> bars,
      List<Frequent> frequent,
      int unknownAmounts,
      int pooledAgain,
      List<Sum> sums,
      List<String> settings,
      List<String> notUsed,
      List<String> columns,
      String packs,
      Optional<AuditRoster> roster) {}

  /** How many proposals came to a verdict, and what they ask for, in dollars. */
  public record Came(Verdict.OfProposal verdict, int count, int share, BigDecimal asked) {}

  /** An amount that is added up over some proposals, in dollars. */
  public record Sum(String title, BigDecimal amount, int proposals) {}

  /** How many proposals came to each verdict of a prerequisite. */
  public record Bar(String title, List<Part> parts) {}

  /** One part of it. */
  public record Part(Verdict.OfPrerequisite verdict, int count) {}

  /**
   * A rule with findings.
   *
   * @param usual whether so many have them that the rule is to be looked at
   */
  public record Frequent(
      String rule,
      String title,
      String severity,
      String why,
      int found,
      int judged,
      boolean usual) {}

  /**
   * A proposal.
   *
   * @param cells its verdicts by column; empty: not asked for in its program
   * @param details the page that says more
   */
  public record Row(
      String file,
      Optional<String> municipality,
      Optional<String> state,
      Verdict.OfProposal verdict,
      List<Optional<Verdict.OfPrerequisite>> cells,
      Optional<BigDecimal> amount,
      int errors,
      int warnings,
      String details) {}

  public String html() {
    return PageTemplate.shipped("audit.html", AuditNames.PAGE).fill(this);
  }

  /** How pages are called: the first is what a server shows for the folder. */
  public static String name(int number) {
    return number == 1 ? "index.html" : "proposals-%03d.html".formatted(number);
  }

  /** What is said of one proposal, to stand in a page of details. */
  public static String details(ProposalReport proposal) {
    return Details.PIECE.fill(proposal);
  }

  /** A name for it in a page of details. */
  public static String anchor(String file) {
    return Tracked.fingerprint(file);
  }

  /** What stands before and after the proposals in a page of details. */
  public static List<String> aroundDetails(String title) {
    return List.of(
        PageTemplate.shipped("audit-details.html", AuditNames.TITLE).fill(title).split(CUT, 2));
  }

  /** Read when the first proposal is judged: it is the same for all. */
  private static final class Details {
    private static final PageTemplate<ProposalReport> PIECE =
        PageTemplate.shipped("audit-proposal.html", AuditNames.DETAILS);
  }

  /** By which a browser knows that this script, and no other, is the page's own. */
  static String scriptDigest() {
    try (InputStream in = AuditPage.class.getResourceAsStream("/org/abatecheck/" + SCRIPT)) {
      var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return new String(Base64.getEncoder().encode(digest), StandardCharsets.US_ASCII);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
