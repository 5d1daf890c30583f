package org.abatecheck.template;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Schema;
import org.abatecheck.document.Shape;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.Severity;

/** Which fields a template holds, by their paths. */
record Selection(Set<String> paths) {

  Selection {
    paths = Set.copyOf(paths);
  }

  static Selection all(Schema schema) {
    return new Selection(schema.fields().keySet());
  }

  /** What is required or answered, and what rules ask for that must be in place. */
  static Selection asked(Schema schema, List<Rule> rules, Answers answers) {
    var asked = new LinkedHashSet<>(answers.values().keySet());
    var left =
        new LinkedHashSet<>(
            rules.stream().filter(rule -> rule.severity() == Severity.ERROR).toList());
    var held = with(asked, schema);
    boolean more = true;
    while (more) {
      // A rule that applies only if something else is given asks for nothing until that is here.
      var given = held;
      var applying = left.stream().filter(rule -> given.containsAll(rule)).toList();
      more = !applying.isEmpty();
      applying.forEach(left::remove);
      applying.stream().flatMap(Rule::asksFor).map(Selection::path).forEach(asked::add);
      held = with(asked, schema);
    }
    return held;
  }

  private boolean containsAll(Rule rule) {
    return rule.appliesIfGiven().map(Selection::path).allMatch(paths::contains);
  }

  // The entries of a list of texts are written with the list.
  private static String path(FieldPath path) {
    return path.toString().replaceFirst("(\\[])+$", "");
  }

  private static Selection with(Set<String> asked, Schema schema) {
    var groups = new HashSet<String>();
    asked.forEach(path -> around(path).forEach(groups::add));
    var held = new HashSet<String>();
    hold("", schema.keys(), asked, groups, held);
    return new Selection(held);
  }

  /** The groups that a path lies in, up to the list in whose entries it lies. */
  private static Stream<String> around(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0 || path.charAt(dot - 1) == ']') {
      return Stream.of();
    }
    var group = path.substring(0, dot);
    return Stream.concat(Stream.of(group), around(group));
  }

  private static void hold(
      String start,
      Map<String, Field> fields,
      Set<String> asked,
      Set<String> groups,
      Set<String> held) {
    fields.forEach(
        (key, field) -> {
          var path = start + key;
          if (!field.required() && !asked.contains(path) && !groups.contains(path)) {
            return;
          }
          held.add(path);
          if (field.shape() instanceof Shape.Group group) {
            hold(path + ".", group.fields(), asked, groups, held);
          } else if (field.shape() instanceof Shape.Listing list
              && list.entry().shape() instanceof Shape.Group group) {
            hold(path + FieldPath.EACH + ".", group.fields(), asked, groups, held);
          }
        });
  }

  boolean holds(String path) {
    return paths.contains(path);
  }
}
