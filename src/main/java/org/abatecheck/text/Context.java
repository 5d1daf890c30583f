package org.abatecheck.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which every lexicon is read: who acts, and what turns a meaning round. */
public final class Context {

  /** What a context tells by a list of terms of that name. */
  enum Modifier {
    COACHES,
    PROGRAM,
    PEOPLE,
    OTHERS,
    AGENCIES,
    NOBODY,
    NEGATIONS,
    NO_NEGATIONS,
    REVERSED,
    DUTY_LEADS,
    DISOWNED,
    LEAD_OUTS,
    HELPING,
    DOING,
    PAST,
    DATED,
    ENDED,
    CONTINUED,
    ADOPTED,
    REJECTED,
    DOUBTED,
    REPORTED,
    PROPOSED,
    UNUSED,
    TAKEN_OVER,
    EXCEPTIONS,
    HARMLESS;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final TermTable table;
  private final Map<Modifier, Terms> terms;

  private Context(TermTable table, Map<Modifier, Terms> terms) {
    this.table = table;
    this.terms = terms;
  }

  /** The names of the lists that a context is made of. */
  public static List<String> keys() {
    return Arrays.stream(Modifier.values()).map(Modifier::key).toList();
  }

  public static Context of(Map<String, List<String>> written, Map<String, List<String>> lists) {
    var table = new TermTable();
    var terms = new EnumMap<Modifier, Terms>(Modifier.class);
    for (var modifier : Modifier.values()) {
      var here = written.getOrDefault(modifier.key(), List.of());
      terms.put(modifier, table.add(here, lists, TermTable.Ends.NEAREST));
    }
    return new Context(table, terms);
  }

  /** The words of a table that was compiled before, which begins with them. */
  static Context of(TermTable table) {
    var terms = new EnumMap<Modifier, Terms>(Modifier.class);
    for (var modifier : Modifier.values()) {
      terms.put(modifier, new Terms(table, modifier.ordinal()));
    }
    return new Context(table, terms);
  }

  /** The table of every lexicon that is read by this. */
  TermTable table() {
    return table;
  }

  Terms terms(Modifier modifier) {
    return terms.get(modifier);
  }
}
