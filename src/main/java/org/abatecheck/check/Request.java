package org.abatecheck.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Value;

/**
 * What is asked for.
 *
 * @param amount empty where it could not be read
 * @param pool the same for all who send in what they ask together; empty for one that asks alone
 */
public record Request(Optional<BigDecimal> amount, Optional<String> pool) {

  static final Request NOT_READ = new Request(Optional.empty(), Optional.empty());

  private static final FieldPath AMOUNT = FieldPath.parse("request.amount");
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

  // Each town of a pool may send the same proposal: program, start, lead and members tell it.
  private static Optional<String> pool(Document document) {
    var lead = LEAD.in(document.top());
    if (lead.blank()) {
      return Optional.empty();
    }
    var members =
        MEMBERS.allIn(document.top()).stream()
            .flatMap(member -> member.written().stream())
            .map(Request::plain)
            .sorted();
    var whatAndWhen =
        Stream.of(FieldPath.parse(NoProgram.KEY), STARTS)
            .map(path -> path.in(document.top()).written().orElse(""));
    return Optional.of(
        Stream.of(whatAndWhen, lead.written().stream(), members)
            .flatMap(each -> each)
            .map(Request::plain)
            .collect(joining("|")));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
