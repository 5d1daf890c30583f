package org.abatecheck.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.abatecheck.document.Schema;
import org.abatecheck.source.Source;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.ProseLexicon;

/** Loads one pack with what it includes. */
final class PackLoading {

  private final PackHeader pack;
  private final List<PackHeader> included;
  // In force with every pack.
  private final Set<String> documentRules;
  private final Mistakes mistakes;
  private final Vocabulary vocabulary;

  PackLoading(
      PackHeader pack,
      List<PackHeader> included,
      List<Schema> schemas,
      Set<String> documentRules,
      Map<String, ProseLexicon> prose,
      Mistakes mistakes) {
    this.pack = pack;
    this.included = included;
    this.documentRules = documentRules;
    this.mistakes = mistakes;
    this.vocabulary =
        new Vocabulary(schemas, terms(), lexicons(), prose, books(), thresholds(), mistakes);
  }

  // What is included comes first, so that the pack's own words win.
  private Stream<PackHeader> all() {
    return Stream.concat(included.stream(), Stream.of(pack));
  }

  private Stream<Written> files(String name) {
    return all().flatMap(each -> each.file(name).stream());
  }

  private Map<String, Vocabulary.Term> terms() {
    var terms = new HashMap<String, Vocabulary.Term>();
    files(PackFolder.TERMS)
        .forEach(
            file ->
                file.node()
                    .entries()
                    .forEach(
                        entry ->
                            terms.put(
                                entry.key().text(),
                                new Vocabulary.Term(file.file(), entry.value()))));
    return terms;
  }

  private Map<String, Lexicon> lexicons() {
    var lexicons = new HashMap<String, Lexicon>();
    files(PackFolder.LEXICONS).forEach(file -> lexicons.putAll(LexiconReader.read(file)));
    return lexicons;
  }

  private Thresholds thresholds() {
    var thresholds = new HashMap<String, Threshold>();
    all().forEach(each -> thresholds.putAll(each.settings()));
    return new Thresholds(thresholds);
  }

  private Map<String, Vocabulary.Book> books() {
    var books = new HashMap<String, Vocabulary.Book>();
    files(PackFolder.BIBLIOGRAPHY)
        .forEach(file -> file.mappings().forEach((key, book) -> books.put(key, book(book))));
    return books;
  }

  private static Vocabulary.Book book(Written book) {
    book.only(Set.of("title", "publisher", "year", "url"));
    return new Vocabulary.Book(book.required("title"), book.text("url"));
  }

  RulePack load(Optional<Schema> schema) {
    pack.program().ifPresent(program -> schema.ifPresent(read -> fits(program, read)));
    var joins =
        pack.joins()
            .map(
                node ->
                    new RequirementReader(vocabulary, pack.file().file())
                        .condition(node, Entries.NONE));
    var rules = inOrder(all().flatMap(this::rulesOf).toList());
    rejectUnknownPasses(rules);
    return new RulePack(
        pack.id(),
        pack.version(),
        pack.title(),
        digest(),
        pack.program(),
        schema,
        joins,
        pack.prerequisites(),
        rules);
  }

  private void fits(String program, Schema schema) {
    if (!schema.programs().contains(program)) {
      mistakes.add(
          pack.file().file(),
          pack.file().get("program").orElseThrow(),
          "the schema's 'program' does not allow '" + program + "'");
    }
  }

  private Stream<Rule> rulesOf(PackHeader owner) {
    return owner.ruleFiles().flatMap(file -> rulesOf(owner, file));
  }

  private Stream<Rule> rulesOf(PackHeader owner, Written file) {
    file.only(Set.of("prerequisite", "when", "rules"));
    var prerequisite = file.text("prerequisite");
    if (prerequisite.isEmpty() && pack.kind() != PackHeader.Kind.DOCUMENT) {
      mistakes.add(file.file(), file.node(), "'prerequisite' is missing");
    }
    var known = pack.prerequisites().stream().map(RulePack.Prerequisite::id).toList();
    if (prerequisite.isPresent() && !known.contains(prerequisite.get())) {
      // What is included may hold rules for other packs too.
      if (owner == pack) {
        mistakes.add(
            file.file(),
            file.get("prerequisite").orElseThrow(),
            Written.unknown("prerequisite", prerequisite.get(), known));
      }
      return Stream.of();
    }
    var reader = new RuleReader(vocabulary, prerequisite, file.get("when"));
    file.requiredNode("rules");
    return file.mappings("rules").stream().map(reader::read);
  }

  /** As the report lists them: by prerequisite, then by id. */
  private List<Rule> inOrder(List<Rule> rules) {
    var known = pack.prerequisites().stream().map(RulePack.Prerequisite::id).toList();
    return rules.stream()
        .sorted(
            Comparator.comparing((Rule rule) -> rule.prerequisite().map(known::indexOf).orElse(-1))
                .thenComparing(Rule::id))
        .toList();
  }

  private void rejectUnknownPasses(List<Rule> rules) {
    var byId = new TreeMap<String, Rule>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    var known = new TreeSet<>(documentRules);
    known.addAll(byId.keySet());
    for (var rule : rules) {
      for (var named : rule.passes()) {
        if (!known.contains(named)) {
          reject(rule, Written.unknown("rule", named, known));
        }
      }
      if (leadsTo(rule, rule.id(), byId, new HashSet<>())) {
        reject(rule, "'passes' leads from " + rule.id() + " back to itself");
      }
    }
  }

  private static boolean leadsTo(
      Rule from, String id, Map<String, Rule> byId, Set<String> visited) {
    return from.passes().stream()
        .anyMatch(
            next ->
                next.equals(id)
                    || (byId.containsKey(next)
                        && visited.add(next)
                        && leadsTo(byId.get(next), id, byId, visited)));
  }

  private void reject(Rule rule, String message) {
    mistakes.add(rule.location(), message);
  }

  private PackDigest digest() {
    var files = new TreeMap<String, Source>();
    all()
        .forEach(
            each ->
                each.folder()
                    .files()
                    .forEach(
                        (name, source) -> files.put(each.folder().name() + "/" + name, source)));
    return new PackDigest(files);
  }
}
