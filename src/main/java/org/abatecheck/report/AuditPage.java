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
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.RulePack;

/**
 * A page of an audit: a table of proposals, and above the table of all of them what they come to.
 *
 * @param number of the page in its list
 */
public record AuditPage(Whole whole, Listing listing, int number) {

  static final String SCRIPT = "audit.js";
  private static final String CUT = "<!-- rows -->";

  /**
   * What is said of all proposals together.
   *
   * @param worst what is most often not shown
   * @param notUsed the files of settings and waivers that were found beside proposals
   * @param columns the titles of the prerequisites in the table, in its order
   * @param roster who was to send a proposal, if that is known
   */
  public record Whole(
      String asOf,
      int proposals,
      List<Came> verdicts,
      List<Bar> bars,
      Optional<Bar> worst,
      List<Frequent> frequent,
      BigDecimal asked,
      int unknownAmounts,
      int pooledAgain,
      List<Sum> sums,
      List<String> settings,
      List<String> notUsed,
      List<String> columns,
      List<RulePack> packs,
      Optional<AuditRoster> roster) {}

  /**
   * Some of the proposals, or all of them.
   *
   * @param name its pages' names begin with it
   * @param title what they have in common; empty: these are all
   * @param size how many they are
   */
  public record Listing(String name, Optional<String> title, int size) {

    /** As many as a browser sorts at once without being slow. */
    public static final int ROWS = 5_000;

    public int pages() {
      return (size + ROWS - 1) / ROWS;
    }

    int rowsOn(int page) {
      return Math.min(ROWS, size - (page - 1) * ROWS);
    }

    /** How a page is called: the first of all is what a server shows for the folder. */
    public String page(int number) {
      if (number > 1) {
        return name + "-%03d.html".formatted(number);
      }
      return title.isEmpty() ? "index.html" : name + ".html";
    }
  }

  /**
   * How many proposals came to a verdict, and what they ask for, in dollars.
   *
   * @param page the page of these proposals
   */
  public record Came(
      Verdict.OfProposal verdict, int count, int share, BigDecimal asked, Optional<String> page) {}

  /** An amount that is added up over some proposals, in dollars. */
  public record Sum(String title, BigDecimal amount, int proposals) {}

  /** How many proposals came to each verdict of a prerequisite. */
  public record Bar(String title, List<Part> parts) {

    public int count(Verdict.OfPrerequisite verdict) {
      return parts.stream().filter(part -> part.verdict() == verdict).mapToInt(Part::count).sum();
    }

    /** Of how many it is asked. */
    int asked() {
      return parts.stream().filter(Part::isAsked).mapToInt(Part::count).sum();
    }
  }

  /**
   * One part of it.
   *
   * @param page the page of these proposals
   */
  public record Part(Verdict.OfPrerequisite verdict, int count, Optional<String> page) {
    boolean isAsked() {
      return verdict != Verdict.OfPrerequisite.NOT_APPLICABLE;
    }
  }

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

  /** What stands before and after the rows. */
  public List<String> aroundRows() {
    return List.of(PageTemplate.shipped("audit.html", AuditNames.PAGE).fill(this).split(CUT, 2));
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
