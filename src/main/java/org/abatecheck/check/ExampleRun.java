package org.abatecheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Node;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.policy.Settings;
import org.abatecheck.policy.WaiverReader;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RuleExample;
import org.abatecheck.rules.RuleExample.Expected;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Subject;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/**
 * The examples kept beside the rules, run.
 *
 * @param failures a text for each example that came out otherwise than written
 */
public record ExampleRun(int rules, int examples, List<String> failures) {

  /** The day that examples are judged by, so that they come out the same on every day. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final Map<Verdict.OfRule, Expected> EXPECTED =
      Map.of(
          Verdict.OfRule.PASS, Expected.PASSES,
          Verdict.OfRule.FAIL, Expected.FAILS,
          Verdict.OfRule.NOT_APPLICABLE, Expected.NOT_APPLICABLE,
          Verdict.OfRule.NOT_JUDGED, Expected.NOT_JUDGED);

  public ExampleRun {
    failures = List.copyOf(failures);
  }

  public static ExampleRun of(RulePacks packs) {
    var failures = new ArrayList<String>();
    int examples = 0;
    for (var pack : packs.all().toList()) {
      for (var rule : pack.rules()) {
        for (var example : rule.examples()) {
          var came = run(packs, pack, rule, example);
          examples += came.isPresent() ? 1 : 0;
          came.flatMap(outcome -> difference(rule, example, outcome)).ifPresent(failures::add);
        }
      }
    }
    // Rules that two programs share are run with both.
    return new ExampleRun((int) packs.rules().count(), examples, failures);
  }

  /** What an example came to: the verdict, and the findings' paths and messages. */
  private record Came(Expected verdict, List<String> at, List<String> messages) {}

  /** Empty when the example is of a program that is not loaded. */
  private static Optional<Came> run(
      RulePacks packs, RulePack pack, Rule rule, RuleExample example) {
    var source = Source.of("example.yaml", example.text());
    if (rule.require().isEmpty()) {
      return whole(packs, source, rule, example);
    }
    var yaml = YamlReader.read(source);
    if (!(yaml.root().orElse(null) instanceof Node.Mapping root)) {
      var why = yaml.mistakes().stream().map(mistake -> mistake.words().get("problem")).toList();
      return Optional.of(new Came(Expected.NOT_JUDGED, List.of(), why));
    }
    return documents(packs, pack, rule, source, root)
        .findFirst()
        .map(document -> fragment(packs, pack, rule, document));
  }

  private static Came fragment(RulePacks packs, RulePack pack, Rule rule, Document document) {
    var judged =
        Judging.judge(document, DAY, needed(packs, pack, rule)).stream()
            .filter(each -> each.rule().id().equals(rule.id()))
            .findFirst()
            .orElseThrow();
    var findings =
        new Findings(document.source(), Mask.none(), Optional.empty(), DAY)
            .of(judged, Subject.of(document, DAY))
            .sorted(Finding.IN_FILE_ORDER)
            .toList();
    return came(EXPECTED.get(judged.verdict()), findings);
  }

  /**
   * A fragment as its own program reads it. A layer's rules, and the document rules, are for many:
   * their fragments are read as the first one does that knows all keys in them.
   */
  private static Stream<Document> documents(
      RulePacks packs, RulePack pack, Rule rule, Source source, Node.Mapping root) {
    if (pack.schema().isPresent()) {
      var own = pack.schema().get().read(source, root);
      // A rule that two programs share has its examples in the words of one of them.
      return Stream.of(own)
          .filter(
              document -> isKnown(document) || byOthers(packs, rule, source, root).count() == 0);
    }
    return byOthers(packs, rule, source, root);
  }

  private static Stream<Document> byOthers(
      RulePacks packs, Rule rule, Source source, Node.Mapping root) {
    return packs.programs().stream()
        .filter(program -> rule.isFor(program.program().orElseThrow()))
        .flatMap(program -> program.schema().stream())
        .map(schema -> schema.read(source, root))
        .filter(ExampleRun::isKnown);
  }

  private static boolean isKnown(Document document) {
    return document.mistakes().stream().noneMatch(mistake -> mistake.rule().equals("DOC-02"));
  }

  private static Optional<Came> whole(
      RulePacks packs, Source source, Rule rule, RuleExample example) {
    try {
      var files = example.waivers().map(text -> Source.of("waivers.yaml", text)).stream().toList();
      var checker = new Checker(packs, DAY, Settings.NONE, WaiverReader.read(files, packs));
      return whole(checker.check(source), rule, example);
    } catch (InvalidSourceException e) {
      return Optional.of(new Came(Expected.NOT_JUDGED, List.of(), List.of(e.getMessage())));
    }
  }

  private static Optional<Came> whole(ProposalReport report, Rule rule, RuleExample example) {
    var findings =
        report.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule.id()))
            .toList();
    boolean judgedByNone =
        report.verdict() == Verdict.OfProposal.NOT_READY && report.rules().isEmpty();
    boolean expected = rule.id().equals("DOC-04") && example.expected() == Expected.FAILS;
    return judgedByNone && !expected
        ? Optional.empty()
        : Optional.of(came(findings.isEmpty() ? Expected.PASSES : Expected.FAILS, findings));
  }

  private static Came came(Expected verdict, List<Finding> findings) {
    return new Came(
        verdict,
        findings.stream().map(Finding::path).toList(),
        findings.stream().map(Finding::message).toList());
  }

  /** The rule, and those that it names with {@code passes}, and those that they name. */
  private static List<Rule> needed(RulePacks packs, RulePack pack, Rule rule) {
    var byId = new LinkedHashMap<String, Rule>();
    packs.document().rules().forEach(each -> byId.put(each.id(), each));
    pack.rules().forEach(each -> byId.put(each.id(), each));
    var needed = new LinkedHashMap<String, Rule>();
    add(rule, byId, needed);
    return List.copyOf(needed.values());
  }

  private static void add(Rule rule, Map<String, Rule> byId, Map<String, Rule> needed) {
    if (needed.putIfAbsent(rule.id(), rule) == null) {
      rule.passes().forEach(id -> add(byId.get(id), byId, needed));
    }
  }

  private static Optional<String> difference(Rule rule, RuleExample example, Came came) {
    boolean sameVerdict = example.expected() == came.verdict();
    boolean samePlaces = example.at().isEmpty() || example.at().equals(came.at());
    boolean says =
        example
            .says()
            .map(piece -> came.messages().stream().anyMatch(message -> message.contains(piece)))
            .orElse(true);
    return sameVerdict && samePlaces && says
        ? Optional.empty()
        : Optional.of(
            "%s: %s%n- %s%s%s%n+ %s%s%s"
                .formatted(
                    example.location(),
                    rule.id(),
                    example.expected().id(),
                    example.at().isEmpty() ? "" : " at " + example.at(),
                    example.says().map(piece -> ", saying \"" + piece + "\"").orElse(""),
                    came.verdict().id(),
                    came.at().isEmpty() ? "" : " at " + came.at(),
                    came.messages().isEmpty() ? "" : ", saying " + came.messages()));
  }
}
