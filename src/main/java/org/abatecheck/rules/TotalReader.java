package org.abatecheck.rules;

import java.util.Optional;
import java.util.Set;

/** Reads what a rule says of its total. */
record TotalReader(RequirementReader requirements, Mistakes mistakes) {

  Optional<Total> read(Written rule) {
    return rule.mapping("total")
        .map(total -> total.only(Set.of("id", "title", "amount")))
        .flatMap(this::total);
  }

  private Optional<Total> total(Written written) {
    var amount = written.requiredNode("amount").map(requirements.amounts(Entries.NONE)::read);
    var id = id(written);
    var title = written.required("title");
    return amount.map(each -> new Total(id, title, each));
  }

  // It names a column of a table.
  private String id(Written written) {
    var id = written.required("id");
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
      mistakes.add(
          written.file(),
          written.get("id").orElseThrow(),
          "'id' must be small letters, digits and hyphens");
    }
    return id;
  }
}
