package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abatecheck.document.Node;
import org.abatecheck.text.Context;
import org.abatecheck.text.ProseLexicon;

/**
 * Reads the lexicons by which prose is read, each with the context they share.
 *
 * @param lists the named lists that every lexicon may use
 */
record ProseLexiconReader(Context context, Map<String, List<String>> lists) {

  static ProseLexiconReader of(Written file) {
    var known = new ArrayList<>(Context.keys());
    known.add("lists");
    file.only(known);
    var lists = lists(file);
    var written = new HashMap<String, List<String>>();
    for (var key : Context.keys()) {
      written.put(key, terms(file, key, lists));
    }
    return new ProseLexiconReader(Context.of(written, lists), lists);
  }

  /** The lexicons of a file, by name. */
  Map<String, ProseLexicon> read(Written file) {
    var lexicons = new HashMap<String, ProseLexicon>();
    file.mappings().forEach((name, lexicon) -> lexicons.put(name, lexicon(lexicon)));
    return lexicons;
  }

  private ProseLexicon lexicon(Written written) {
    var known = new ArrayList<>(ProseLexicon.KINDS_OF_TERMS);
    known.addAll(List.of("title", "actor", "lists", "boundary"));
    written.only(known);
    written.required("title");
    var actor =
        written.oneOf(
            "actor",
            Arrays.asList(ProseLexicon.Actor.values()),
            each -> each.name().toLowerCase(Locale.ROOT));
    var all = new HashMap<>(lists);
    all.putAll(lists(written));
    var terms = new HashMap<String, List<String>>();
    for (var kind : ProseLexicon.KINDS_OF_TERMS) {
      terms.put(kind, terms(written, kind, all));
    }
    return ProseLexicon.of(
        actor.orElse(ProseLexicon.Actor.COACH),
        context,
        terms,
        Map.copyOf(all),
        written.text("boundary"));
  }

  private static Map<String, List<String>> lists(Written written) {
    var lists = new HashMap<String, List<String>>();
    written
        .mapping("lists")
        .ifPresent(
            inner ->
                inner
                    .node()
                    .entries()
                    .forEach(
                        entry ->
                            lists.put(
                                entry.key().text(),
                                inner.texts(entry.key().text()).stream()
                                    .map(Node.Scalar::text)
                                    .toList())));
    return lists;
  }

  // A list that is not there would be found out only when a text is read.
  private static List<String> terms(Written written, String key, Map<String, List<String>> lists) {
    var known = new HashSet<>(lists.keySet());
    var terms = new ArrayList<String>();
    for (var term : written.texts(key)) {
      var unknown =
          ProseLexicon.listsIn(term.text()).stream()
              .filter(name -> !known.contains(name))
              .findFirst();
      if (unknown.isPresent()) {
        written.mistakes().add(written.file(), term, Written.unknown("list", unknown.get(), known));
      } else {
        terms.add(term.text());
      }
    }
    return terms;
  }
}
