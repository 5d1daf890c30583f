package org.abatecheck.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abatecheck.document.Field;
import org.abatecheck.rules.RulePack;

/** The keys of a proposal under the headings of the checklist. */
final class Sections {

  private static final String BASICS = "The basics";
  private static final String OTHER = "More about the proposal";

  private Sections() {}

  /**
   * What is required stands first, then each key where most of its rules belong; what no rule of a
   * prerequisite reads stands last.
   */
  static Map<String, List<String>> of(
      Map<String, Field> keys, List<RulePack> packs, Readers readers) {
    var prerequisites = packs.stream().flatMap(pack -> pack.prerequisites().stream()).toList();
    var sections = new LinkedHashMap<String, List<String>>();
    sections.put(BASICS, new ArrayList<>());
    prerequisites.forEach(each -> sections.put(each.title(), new ArrayList<>()));
    sections.put(OTHER, new ArrayList<>());
    keys.forEach(
        (key, field) -> {
          var title =
              field.required()
                  ? BASICS
                  : prerequisite(key, prerequisites, readers)
                      .map(RulePack.Prerequisite::title)
                      .orElse(OTHER);
          sections.get(title).add(key);
        });
    return sections;
  }

  private static Optional<RulePack.Prerequisite> prerequisite(
      String key, List<RulePack.Prerequisite> prerequisites, Readers readers) {
    var belongTo = readers.within(key).flatMap(rule -> rule.prerequisite().stream()).toList();
    return prerequisites.stream()
        .filter(each -> belongTo.contains(each.id()))
        // The first of those with the most.
        .min(
            Comparator.comparing(
                each -> -belongTo.stream().filter(id -> id.equals(each.id())).count()));
  }
}
