package org.abatecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Spelling;

/** Reads the requirements that compare: two amounts, or two dates. */
record ComparisonReader(Scope scope, AmountReader amounts, Entries entries) {

  private static final String TODAY = "today";
  private static final String DONE = "done";

  Requirement amounts(Written written, Node at) {
    var comparisons = new ArrayList<Comparing.Amounts.Comparison>();
    for (var order : Comparing.Amounts.Order.values()) {
      written
          .get(key(order))
          .ifPresent(
              node -> comparisons.add(new Comparing.Amounts.Comparison(order, amounts.read(node))));
    }
    if (comparisons.isEmpty()) {
      return mistake(at, "'amount' needs at-least, at-most, more-than, less-than or equals");
    }
    return new Comparing.Amounts(
        amounts.read(at), comparisons, written.number("apart-less-than").orElse(BigDecimal.ZERO));
  }

  Requirement dates(Written written, Node at) {
    var order =
        Arrays.stream(Comparing.Dates.Order.values())
            .filter(each -> written.has(key(each)))
            .toList();
    if (order.size() != 1) {
      return mistake(at, "'date' needs one of after, before and by");
    }
    if (at instanceof Node.Scalar scalar && scalar.text().equals(DONE)) {
      return new Repeated.Done();
    }
    scope.expect(scope.path(at), entries, at, "a date", Shape.Day.class);
    var other = written.get(key(order.get(0))).orElseThrow();
    boolean today = other instanceof Node.Scalar scalar && scalar.text().equals(TODAY);
    if (other instanceof Node.Scalar scalar && isNearly(TODAY, scalar.text())) {
      return mistake(other, Written.unknown("date", scalar.text(), List.of(TODAY)));
    }
    if (!today) {
      scope.expect(scope.path(other), entries, other, "a date", Shape.Day.class);
    }
    return new Comparing.Dates(
        scope.path(at),
        order.get(0),
        today ? Optional.empty() : Optional.of(scope.path(other)),
        written.number("plus-days").orElse(BigDecimal.ZERO).intValue());
  }

  private static boolean isNearly(String word, String written) {
    return !written.equals(word) && Spelling.nearest(written, List.of(word)).isPresent();
  }

  private static String key(Enum<?> order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Requirement mistake(Node at, String message) {
    scope.mistake(at, message);
    return RequirementReader.NOTHING;
  }
}
