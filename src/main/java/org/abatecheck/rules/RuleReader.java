package org.abatecheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Node;
import org.abatecheck.document.Sample;
import org.abatecheck.document.Schema;
import org.abatecheck.source.Location;
import org.abatecheck.text.ProseLexicon;

/** Reads one entry of a rule file, and checks that it says all that a reader needs. */
final class RuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "severity",
          "basis",
          "when",
          "place",
          "require",
          "judged-by",
          "compared",
          "total",
          "excerpt",
          "waivable",
          "from",
          "until",
          "programs",
          "message",
          "doubt",
          "remedy",
          "denied-elsewhere",
          "write",
          "why",
          "source",
          "examples");

  private final Vocabulary vocabulary;
  private final Optional<String> prerequisite;
  private final Optional<Node> headWhen;
  private final Mistakes mistakes;

  /**
   * @param headWhen the condition at the head of the file, which counts for all its rules
   */
  RuleReader(Vocabulary vocabulary, Optional<String> prerequisite, Optional<Node> headWhen) {
    this.vocabulary = vocabulary;
    this.prerequisite = prerequisite;
    this.headWhen = headWhen;
    this.mistakes = vocabulary.mistakes();
  }

  Rule read(Written written) {
    written.only(KEYS);
    var file = written.file();
    var programs = written.texts("programs").stream().map(Node.Scalar::text).toList();
    var words = vocabulary.forRule(schemas(written, programs));
    var requirements = new RequirementReader(words, file);
    var guard = guard(written, requirements);
    boolean whileReading = written.has("judged-by") && says(written, "judged-by", "reading");
    int before = mistakes.count();
    var require = whileReading ? Optional.<Requirement>empty() : requirement(written, requirements);
    var places = places(written, requirements);
    // Where a requirement could not be read, nothing is known of its place.
    boolean read = mistakes.count() == before;
    if (read && require.isPresent() && places.isEmpty() && !require.get().isPlaced()) {
      mistakes.add(file, written.node(), "'place' is missing: what is required here has none");
    }
    var reads = new ArrayList<FieldPath>();
    guard.when().ifPresent(when -> when.reads(Entries.NONE).forEach(reads::add));
    var looksAt = new ArrayList<>(reads);
    require.ifPresent(
        requirement -> {
          requirement.reads(Entries.NONE).forEach(reads::add);
          requirement.looksAt(Entries.NONE).forEach(looksAt::add);
        });
    var total = new TotalReader(requirements, mistakes).read(written);
    total.ifPresent(each -> each.amount().reads(Entries.NONE).forEach(reads::add));
    var write = write(written, entries(require));
    var message = message(written, "message", requirements, whileReading);
    return new Rule(
        written.required("id"),
        written.required("title"),
        written
            .oneOf("severity", Arrays.asList(Severity.values()), Severity::id)
            .orElse(Severity.INFO),
        written.oneOf("basis", Arrays.asList(Basis.values()), Basis::id).orElse(Basis.TOOL_DEFAULT),
        prerequisite,
        guard.passes(),
        guard.when(),
        require,
        distinct(reads),
        distinct(looksAt),
        places,
        written.has("compared") && says(written, "compared", "true"),
        total,
        written.has("excerpt") && says(written, "excerpt", "hidden"),
        !(written.has("waivable") && says(written, "waivable", "false")),
        written.period(),
        words.thresholds().named(),
        programs,
        message,
        written
            .mapping("doubt")
            .map(
                doubt ->
                    message(doubt.only(Set.of("message")), "message", requirements, whileReading)),
        message(written, "remedy", requirements, whileReading),
        deniedElsewhere(written, write),
        write,
        fromTop(write, entries(require)),
        written.required("why"),
        source(written),
        RuleExampleReader.read(written, whileReading),
        Location.of(file, written.node().span()));
  }

  private List<Schema> schemas(Written written, List<String> programs) {
    var known =
        vocabulary.schemas().stream().flatMap(schema -> schema.programs().stream()).toList();
    for (var program : programs) {
      if (!known.contains(program)) {
        mistakes.add(
            written.file(),
            written.get("programs").orElseThrow(),
            Written.unknown("program", program, known));
      }
    }
    return vocabulary.schemas().stream()
        .filter(
            schema -> programs.isEmpty() || schema.programs().stream().anyMatch(programs::contains))
        .toList();
  }

  /** What {@code when} asks: rules that must pass, and a condition. */
  private record Guard(List<String> passes, Optional<Requirement> when) {}

  // 'passes' stands alone or among the members of an 'all': what is left is an ordinary condition.
  private Guard guard(Written written, RequirementReader requirements) {
    var passes = new ArrayList<String>();
    var conditions = new ArrayList<Requirement>();
    headWhen.ifPresent(node -> conditions.add(requirements.condition(node, Entries.NONE)));
    written.get("when").ifPresent(when -> split(when, written, requirements, passes, conditions));
    return new Guard(
        passes,
        conditions.isEmpty()
            ? Optional.empty()
            : Optional.of(
                conditions.size() == 1 ? conditions.get(0) : new Requirement.All(conditions)));
  }

  private void split(
      Node when,
      Written written,
      RequirementReader requirements,
      List<String> passes,
      List<Requirement> conditions) {
    if (when instanceof Node.Mapping mapping) {
      var inner = new Written(written.file(), mapping, mistakes);
      if (inner.has("passes")) {
        inner.only(Set.of("passes")).text("passes").ifPresent(passes::add);
        return;
      }
      if (inner.get("all").orElse(null) instanceof Node.Sequence members) {
        members.items().forEach(member -> split(member, written, requirements, passes, conditions));
        return;
      }
    }
    conditions.add(requirements.condition(when, Entries.NONE));
  }

  private Optional<Requirement> requirement(Written written, RequirementReader requirements) {
    if (!written.has("require")) {
      mistakes.add(written.file(), written.node(), "'require' is missing");
    }
    return written.get("require").map(requirements::requirement);
  }

  private List<FieldPath> places(Written written, RequirementReader requirements) {
    return written.texts("place").stream()
        .map(
            scalar -> {
              var path = requirements.path(scalar);
              if (!path.equals(Scope.ENTRY)) {
                vocabulary.fields(path, Entries.NONE, written.file(), scalar);
              }
              return path;
            })
        .toList();
  }

  private List<Sample> write(Written written, Entries entries) {
    return written.mapping("write").stream()
        .flatMap(each -> each.node().entries().stream())
        .map(
            entry -> {
              var path = FieldPath.parse(entry.key().text());
              vocabulary.fields(path, entries, written.file(), entry.key());
              return new Sample(path, entry.value());
            })
        .toList();
  }

  // What stands elsewhere is offered in place of the example.
  private Optional<ProseLexicon> deniedElsewhere(Written written, List<Sample> write) {
    var lexicon =
        written
            .text("denied-elsewhere")
            .flatMap(name -> vocabulary.prose(name, written, "denied-elsewhere"));
    if (lexicon.isPresent() && write.size() != 1) {
      mistakes.add(
          written.file(),
          written.get("denied-elsewhere").orElseThrow(),
          "'denied-elsewhere' needs one path in 'write', where the sentence found may go");
    }
    return lexicon;
  }

  // A path from an entry starts in the lists whose entries are judged.
  private static Entries entries(Optional<Requirement> require) {
    return require
        .filter(Repeated.Each.class::isInstance)
        .map(each -> new Entries(((Repeated.Each) each).lists()))
        .orElse(Entries.NONE);
  }

  private static List<Sample> fromTop(List<Sample> samples, Entries entries) {
    return samples.stream()
        .flatMap(each -> entries.fromTop(each.path()).map(path -> new Sample(path, each.value())))
        .toList();
  }

  /** Whether a key has the only word it may have; any other is a mistake. */
  private static boolean says(Written written, String key, String word) {
    return written.oneOf(key, List.of(word), each -> each).isPresent();
  }

  private Message message(
      Written written, String key, RequirementReader requirements, boolean whileReading) {
    var text = written.required(key);
    var amounts = new HashMap<String, Amount>();
    for (var name : Message.namesIn(text)) {
      boolean known =
          whileReading ? Message.NAMES_OF_READING.contains(name) : Message.NAMES.contains(name);
      if (known) {
        continue;
      }
      var term = vocabulary.terms().get(name);
      var at = written.get(key).orElseThrow();
      if (term == null || whileReading) {
        mistakes.add(written.file(), at, Written.unknown("name", name, names(whileReading)));
      } else if (!AmountReader.isAmount(term.node())) {
        mistakes.add(
            written.file(), at, "'" + name + "' is a condition; only amounts can be shown");
      } else {
        requirements
            .inTerm(
                (Node.Scalar) at, term, reader -> reader.amounts(Entries.NONE).read(term.node()))
            .ifPresent(amount -> amounts.put(name, amount));
      }
    }
    return new Message(text, amounts);
  }

  private Set<String> names(boolean whileReading) {
    return whileReading ? Message.NAMES_OF_READING : Message.NAMES;
  }

  private Citation source(Written written) {
    if (!written.has("source")) {
      mistakes.add(written.file(), written.node(), "'source' is missing");
    }
    return written
        .mapping("source")
        .map(
            source -> {
              source.only(Set.of("document", "section", "quote"));
              var name = source.required("document");
              var book = vocabulary.books().get(name);
              if (book == null && !name.isEmpty()) {
                mistakes.add(
                    source.file(),
                    source.get("document").orElseThrow(),
                    Written.unknown("document", name, vocabulary.books().keySet()));
              }
              return new Citation(
                  book == null ? name : book.title(),
                  source.required("section"),
                  source.text("quote"),
                  book == null ? Optional.empty() : book.url());
            })
        .orElse(new Citation("", "", Optional.empty(), Optional.empty()));
  }

  // By how they are written: comparing the paths themselves costs a short run more.
  private static List<FieldPath> distinct(List<FieldPath> paths) {
    var byText = new LinkedHashMap<String, FieldPath>();
    paths.forEach(path -> byText.putIfAbsent(path.toString(), path));
    return List.copyOf(byText.values());
  }
}
