package org.abatecheck.roster;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abatecheck.check.Request.Pool;
import org.abatecheck.report.AuditRoster;
import org.abatecheck.roster.Directory.How;
import org.abatecheck.roster.Roster.Town;

/**
 * The municipalities of a roster, each with what came from it.
 *
 * @param answers in the order of the roster
 * @param open what is not surely of one of them, by name
 * @param nameless the files of the proposals that could not be read as far as to their municipality
 */
public record RollCall(
    Roster roster, List<Answer> answers, List<Open> open, List<String> nameless) {

  /** What came of a municipality. */
  enum Status {
    SENT,
    /** More than one proposal for the same program. */
    SENT_TWICE,
    /** Nothing of its own, but a pool that it is in sent something. */
    WITH_POOL,
    /** Nothing, or what came under a name that is not surely its own. */
    PLEASE_LOOK,
    NOTHING;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Proposals that are taken for a municipality's own, under one name. */
  record Taken(Sender sender, How how, List<Sent> sent) {}

  /**
   * Proposals of a name that is not surely on the roster.
   *
   * @param mayBe whose they may be; empty: of nobody on it
   */
  record Open(Sender sender, List<Town> mayBe, List<Sent> sent) {}

  /**
   * @param pooled the files of the pools that ask for it too
   * @param mayHave whether proposals of an unsure name may be its own
   */
  record Answer(Town town, List<Taken> taken, List<String> pooled, boolean mayHave) {

    Status status() {
      if (!taken.isEmpty()) {
        return twice().isEmpty() ? Status.SENT : Status.SENT_TWICE;
      }
      if (mayHave) {
        return Status.PLEASE_LOOK;
      }
      return pooled.isEmpty() ? Status.NOTHING : Status.WITH_POOL;
    }

    Stream<Sent> sent() {
      return taken.stream()
          .flatMap(each -> each.sent().stream())
          .sorted(Comparator.comparing(Sent::file));
    }

    // Two programs are two requests, and so are one of a pool and one of the town alone.
    List<Sent> twice() {
      return sent()
          .collect(
              Collectors.groupingBy(
                  each -> List.of(each.program(), each.pool()),
                  LinkedHashMap::new,
                  Collectors.toList()))
          .values()
          .stream()
          .filter(same -> same.size() > 1)
          .flatMap(List::stream)
          .toList();
    }
  }

  /** For the folder of results. */
  public void writeTable(Writer out) throws IOException {
    new RollCallTable(this).write(out);
  }

  /** For the summary. */
  public Map<String, Object> object() {
    return new RollCallObject(this).object();
  }

  public AuditRoster page() {
    return new RollCallPage(this).page();
  }

  /** In a sentence or two. */
  public String inShort() {
    var figures =
        Stream.of(Status.values())
            .filter(status -> !with(status).isEmpty())
            .map(status -> "%,d %s".formatted(with(status).size(), RollCallPage.words(status)))
            .collect(Collectors.joining("; "));
    return "Of %,d municipalities in %s: %s. Not on the list: %,d."
        .formatted(answers.size(), roster.file().name(), figures, strangers().size());
  }

  List<Answer> with(Status status) {
    return answers.stream().filter(each -> each.status() == status).toList();
  }

  /** What was sent under names that are not as they are listed; the least sure first. */
  List<Spelt> spelt() {
    return answers.stream()
        .flatMap(answer -> answer.taken().stream().map(taken -> new Spelt(answer.town(), taken)))
        .filter(each -> each.taken().how() != How.LISTED)
        .sorted(Comparator.comparing(each -> each.taken().how() != How.NEARLY))
        .toList();
  }

  record Spelt(Town town, Taken taken) {}

  /** Those whose proposals may be of a municipality on the roster. */
  List<Open> unsure() {
    return open.stream().filter(each -> !each.mayBe().isEmpty()).toList();
  }

  List<Open> strangers() {
    return open.stream().filter(each -> each.mayBe().isEmpty()).toList();
  }

  public static RollCall of(Roster roster, Collection<Sent> sent) {
    var bySender =
        sent.stream()
            .filter(each -> each.municipality().isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> new Sender(each.municipality().get(), each.state()),
                    () -> new TreeMap<>(Sender.BY_NAME),
                    Collectors.toList()));
    var directory = new Directory(roster);
    var claims = Claims.of(bySender, directory);
    var mayHave =
        claims.open().stream().flatMap(each -> each.mayBe().stream()).collect(Collectors.toSet());
    var pooled = pooled(directory, sent);
    return new RollCall(
        roster,
        roster.towns().stream()
            .map(
                town ->
                    new Answer(
                        town,
                        claims.taken(town),
                        List.copyOf(pooled.getOrDefault(town, Set.of())),
                        mayHave.contains(town)))
            .toList(),
        claims.open(),
        sent.stream().filter(each -> each.municipality().isEmpty()).map(Sent::file).toList());
  }

  // Whoever leads a pool or is a member of it has asked, whoever sent it.
  private static Map<Town, Set<String>> pooled(Directory directory, Collection<Sent> sent) {
    var pooled = new HashMap<Town, Set<String>>();
    var seen = new HashSet<Pool>();
    for (var each : sent) {
      each.pool()
          .filter(seen::add)
          .ifPresent(
              pool ->
                  Stream.concat(Stream.of(pool.lead()), pool.members().stream())
                      .map(name -> directory.find(new Sender(name, each.state())))
                      .filter(match -> match.how() == How.OTHERWISE || match.how() == How.LISTED)
                      .forEach(
                          match ->
                              pooled
                                  .computeIfAbsent(
                                      match.towns().get(0), town -> new LinkedHashSet<>())
                                  .add(each.file())));
    }
    return pooled;
  }
}
