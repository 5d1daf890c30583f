package org.abatecheck.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;

/**
 * What is asked for.
 *
 * @param amount empty where it could not be read
 * @param pool the same for all who send in what they ask together; empty for one that asks alone
 */
public record Request(Optional<BigDecimal> amount, Optional<Pool> pool) {

  /**
   * What several towns ask together. Each of them may send the same proposal.
   *
   * @param members in the order of the alphabet
   */
  public record Pool(String program, String starts, String lead, List<String> members) {
    public Pool {
      members = List.copyOf(members);
    }
  }

  static final Request NOT_READ = new Request(Optional.empty(), Optional.empty());

  private static final FieldPath AMOUNT = FieldPath.parse("request.amount");
  private static final FieldPath PROGRAM = FieldPath.parse(NoProgram.KEY);
  private static final FieldPath STARTS = FieldPath.parse("request.starts");
  private static final FieldPath LEAD = FieldPath.parse("pool.lead");
  private static final FieldPath MEMBERS = FieldPath.parse("pool.members[].municipality");

  static Request of(Document document) {
    var amount =
        AMOUNT.in(document.top()) instanceof Value.Figure figure
            ? Optional.of(figure.number())
            : Optional.<BigDecimal>empty();
    return new Request(amount, pool(document));
  }

  private static Optional<Pool> pool(Document document) {
    if (LEAD.in(document.top()).blank()) {
      return Optional.empty();
    }
    var members =
        MEMBERS.allIn(document.top()).stream()
            .flatMap(member -> member.written().stream())
            .map(Request::plain)
            .sorted()
            .toList();
    return Optional.of(
        new Pool(
            plain(PROGRAM, document), plain(STARTS, document), plain(LEAD, document), members));
  }

  private static String plain(FieldPath path, Document document) {
    return plain(path.in(document.top()).written().orElse(""));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
