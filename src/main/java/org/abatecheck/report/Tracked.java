package org.abatecheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;

/**
 * A finding with its proposal, and a fingerprint by which the same finding is known in the next
 * report, although lines and list entries have moved.
 */
record Tracked(ProposalReport proposal, Finding finding, String fingerprint) {

  /** Every finding of these proposals in their order; no two have the same fingerprint. */
  static List<Tracked> in(List<ProposalReport> proposals) {
    var fingerprints = new Fingerprints();
    var all = new ArrayList<Tracked>();
    for (var proposal : proposals) {
      for (var finding : proposal.findings()) {
        var fingerprint =
            fingerprints.next(
                finding.rule().id(),
                proposal.municipality().orElse(proposal.file()),
                finding.path(),
                finding.excerpt().orElse(""));
        all.add(new Tracked(proposal, finding, fingerprint));
      }
    }
    return all;
  }

  static String fingerprint(String identity) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
