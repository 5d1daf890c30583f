package org.abatecheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Sample;
import org.abatecheck.document.Value;
import org.abatecheck.document.Yaml;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.policy.Settings;
import org.abatecheck.policy.Waivers;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Subject;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;
import org.abatecheck.text.Lexicon;

/** Judges proposals by rule packs. It holds nothing of a proposal, so threads may share it. */
public final class Checker {

  // Keys that many a file has that is no proposal.
  private static final Set<String> OF_MANY_FILES = Set.of("title", "notes", "contact");

  private final RulePacks packs;
  private final LocalDate asOf;
  private final RulePacks usual;
  private final List<Settings.InForce> settings;
  private final Waivers waivers;
  private final List<Lexicon> hidden;
  private final List<Sample> samples;
  private final boolean points;

  public Checker(RulePacks packs, LocalDate asOf) {
    this(packs, asOf, Settings.NONE, Waivers.NONE);
  }

  public Checker(RulePacks usual, LocalDate asOf, Settings settings, Waivers waivers) {
    this.packs = settings.set(usual, asOf);
    this.asOf = asOf;
    this.usual = usual;
    this.settings = settings.inForce(usual, asOf);
    this.waivers = waivers;
    this.hidden =
        packs.rules().filter(Rule::hidden).flatMap(rule -> rule.lexicon().stream()).toList();
    this.samples = packs.rules().flatMap(rule -> rule.samples().stream()).toList();
    this.points = true;
  }

  private Checker(Checker other, boolean points) {
    this.packs = other.packs;
    this.asOf = other.asOf;
    this.usual = other.usual;
    this.settings = other.settings;
    this.waivers = other.waivers;
    this.hidden = other.hidden;
    this.samples = other.samples;
    this.points = points;
  }

  /** The same, for reports that do not say what to do next: to find that out costs much. */
  public Checker withoutPoints() {
    return new Checker(this, false);
  }

  /** What was judged, with the packs it was judged by. */
  public Report report(List<ProposalReport> proposals) {
    return new Report(asOf, packs.all().toList(), settings, proposals);
  }

  /** Judges a file that was met on a walk; empty when it is no proposal, by the keys in it. */
  public Optional<ProposalReport> checkIfProposal(Source source) {
    var yaml = YamlReader.read(source);
    return isProposal(yaml) ? Optional.of(check(source, yaml)) : Optional.empty();
  }

  // What cannot be read cannot be told from a proposal either.
  private boolean isProposal(Yaml yaml) {
    if (!(yaml.root().orElse(null) instanceof Node.Mapping root)) {
      return !yaml.mistakes().isEmpty();
    }
    return root.entries().stream()
        .map(entry -> entry.key().text())
        .anyMatch(
            key -> key.equals(NoProgram.KEY) || (isKnown(key) && !OF_MANY_FILES.contains(key)));
  }

  private boolean isKnown(String key) {
    return packs.programs().stream()
        .anyMatch(pack -> pack.schema().orElseThrow().field(FieldPath.parse(key)).isPresent());
  }

  public ProposalReport check(Source source) {
    return check(source, YamlReader.read(source));
  }

  private ProposalReport check(Source source, Yaml yaml) {
    if (!yaml.mistakes().isEmpty()) {
      return unreadable(source, yaml.mistakes());
    }
    if (!(yaml.root().orElse(null) instanceof Node.Mapping root)) {
      return unreadable(source, List.of(notAMapping(yaml.root())));
    }
    return program(root)
        .map(pack -> judge(source, root, pack))
        .orElseGet(() -> noProgram(source, root));
  }

  private Optional<RulePack> program(Node.Mapping root) {
    return Keys.of(root, NoProgram.KEY)
        .filter(Node.Scalar.class::isInstance)
        .flatMap(word -> packs.program(((Node.Scalar) word).text()));
  }

  /**
   * The texts that rules on prose read, once for each rule, with what it made of them; of a file
   * that no pack judges there are none.
   */
  public List<ReadPassage> passages(Source source) {
    var yaml = YamlReader.read(source);
    return yaml.mistakes().isEmpty() && yaml.root().orElse(null) instanceof Node.Mapping root
        ? program(root).map(pack -> passages(source, root, pack)).orElse(List.of())
        : List.of();
  }

  private List<ReadPassage> passages(Source source, Node.Mapping root, RulePack pack) {
    var schema = pack.schema().orElseThrow();
    var document = schema.read(source, root, samples);
    var subject = Subject.of(document, asOf);
    var rules = rules(packs.inForce(pack, subject), pack);
    var secret = rules.stream().filter(Rule::hidden).toList();
    var mask = mask(source, Judging.judge(document, asOf, secret));
    return rules.stream()
        .filter(rule -> rule.prose().isPresent())
        .filter(rule -> Judging.applies(rule, document, asOf, rules))
        .flatMap(
            rule -> rule.readTexts(subject).map(read -> ReadPassage.of(rule, read, schema, mask)))
        .toList();
  }

  private ProposalReport judge(Source source, Node.Mapping root, RulePack pack) {
    var document = pack.schema().orElseThrow().read(source, root, samples);
    var subject = Subject.of(document, asOf);
    var inForce = packs.inForce(pack, subject);
    var rules = rules(inForce, pack);
    var judged = Judging.judge(document, asOf, rules);
    var found = new Findings(source, mask(source, judged), pack.schema(), asOf);
    var municipality = text(document, "municipality.name", found);
    var waiving =
        new Waiving(waivers.of(source.name(), municipality).toList(), asOf, document, found.mask());
    var marked =
        Stream.concat(
                document.mistakes().stream().map(mistake -> found.of(rule(mistake), mistake)),
                judged.stream().flatMap(each -> found.of(each, subject)))
            .map(waiving::mark)
            .toList();
    var idle = waiving.idle(marked);
    var findings =
        Stream.concat(marked.stream(), idle.stream().map(each -> found.of(rule(each), each)))
            .toList();
    var results = judged.stream().map(each -> result(each, idle, subject)).toList();
    return new ProposalReport(
        source.name(),
        source.digest(),
        inForce.stream().skip(1).map(RulePack::id).toList(),
        pack.program(),
        text(document, "title", found),
        municipality,
        text(document, "municipality.state", found),
        Request.of(document),
        ProposalReport.verdict(findings),
        inForce.stream()
            .flatMap(each -> each.prerequisites().stream())
            .map(each -> PrerequisiteResult.of(each, results, findings))
            .toList(),
        results,
        findings,
        points ? points(document, pack, judged, found.mask(), findings) : List.of(),
        judged.stream().flatMap(found::evidence).toList(),
        effects(document, judged));
  }

  private List<Rule> rules(List<RulePack> inForce, RulePack pack) {
    return inForce.stream()
        .flatMap(each -> each.rules().stream())
        .filter(rule -> rule.isFor(pack.program().orElseThrow()))
        .filter(rule -> !rule.period().isOver(asOf))
        .toList();
  }

  private List<Point> points(
      Document document,
      RulePack pack,
      List<Judging.Judged> judged,
      Mask mask,
      List<Finding> findings) {
    return new Points(document, pack.schema().orElseThrow(), asOf, judged, mask)
        .of(findings.stream().filter(finding -> !finding.isWaived()).toList());
  }

  private List<SettingEffect> effects(Document document, List<Judging.Judged> judged) {
    var rules = judged.stream().map(Judging.Judged::rule).toList();
    return settings.stream()
        .flatMap(
            setting ->
                judged.stream()
                    .filter(each -> each.rule().id().equals(setting.setting().rule()))
                    .map(
                        each ->
                            new SettingEffect(
                                setting,
                                Judging.verdict(usual(each.rule()), document, asOf, rules),
                                each.verdict())))
        .toList();
  }

  private Rule usual(Rule rule) {
    return usual.rules().filter(each -> each.id().equals(rule.id())).findFirst().orElseThrow();
  }

  private Mask mask(Source source, List<Judging.Judged> judged) {
    var misses =
        judged.stream()
            .filter(each -> each.rule().hidden())
            .flatMap(each -> each.misses().stream())
            .toList();
    return Mask.of(hidden, source)
        .with(
            misses.stream().flatMap(miss -> miss.written().stream()).toList(),
            misses.stream().map(miss -> miss.place().span()).toList());
  }

  private static RuleResult result(Judging.Judged judged, List<Mistake> idle, Subject subject) {
    boolean isIdle = idle.stream().anyMatch(each -> each.rule().equals(judged.rule().id()));
    return new RuleResult(
        judged.rule(),
        isIdle ? Verdict.OfRule.FAIL : judged.verdict(),
        judged.unread().map(wrong -> wrong.place().span().line()),
        judged
            .rule()
            .total()
            .filter(total -> judged.verdict() == Verdict.OfRule.FAIL)
            .flatMap(total -> total.of(subject.under(judged.rule()))));
  }

  private static Optional<String> text(Document document, String path, Findings found) {
    return FieldPath.parse(path).in(document.top()) instanceof Value.Text text
        ? Optional.of(found.mask().hide(text.text()))
        : Optional.empty();
  }

  /** A file that is not to be read: why, and how to mend it, in whole sentences. */
  public ProposalReport unreadable(Source source, String problem, String mend) {
    return unreadable(source, List.of(Mistake.unreadable(Span.START, problem, mend)));
  }

  private ProposalReport unreadable(Source source, List<Mistake> mistakes) {
    return unjudged(source, mistakes, Verdict.OfProposal.UNREADABLE);
  }

  private ProposalReport noProgram(Source source, Node.Mapping root) {
    var mistake = NoProgram.in(root, packs.programWords());
    return unjudged(source, List.of(mistake), Verdict.OfProposal.NOT_READY);
  }

  private ProposalReport unjudged(
      Source source, List<Mistake> mistakes, Verdict.OfProposal verdict) {
    var found = new Findings(source, Mask.of(hidden, source), Optional.empty(), asOf);
    var findings = mistakes.stream().map(mistake -> found.of(rule(mistake), mistake)).toList();
    return new ProposalReport(
        source.name(),
        source.digest(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Request.NOT_READ,
        verdict,
        List.of(),
        List.of(),
        findings,
        findings.stream().sorted(Finding.IN_FILE_ORDER).map(Point::alone).toList(),
        List.of(),
        List.of());
  }

  private Rule rule(Mistake mistake) {
    return packs.document().rules().stream()
        .filter(rule -> rule.id().equals(mistake.rule()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(mistake.rule() + " is not among the rules"));
  }

  private static Mistake notAMapping(Optional<Node> root) {
    var toBegin = "`abatecheck init` writes a file to begin with, with a place for each answer.";
    return root.isEmpty()
        ? Mistake.unreadable(Span.START, "Nothing is written in this file.", toBegin)
        : Mistake.unreadable(
            root.get().span(),
            "The file does not begin with a key and a colon, as a proposal does.",
            "Write each answer behind its key and a colon. " + toBegin);
  }
}
