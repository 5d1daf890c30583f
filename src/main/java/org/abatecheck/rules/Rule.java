package org.abatecheck.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Sample;
import org.abatecheck.source.Location;
import org.abatecheck.text.Lexicon;
import org.abatecheck.text.ProseLexicon;

/**
 * One requirement on a proposal, with all that a reader needs to understand it.
 *
 * @param prerequisite the id of its prerequisite; empty for document rules
 * @param passes rules that must pass for this one to apply
 * @param when the condition under which it applies
 * @param require empty when it is judged while reading
 * @param reads the paths that leave it unjudged when what stands there is wrong
 * @param looksAt every path that it reads, whatever branch is taken
 * @param places where its findings are put instead: the first that is written
 * @param compared whether the report's {@code actual} and {@code expected} show the two sides
 * @param total what an audit adds up where it fails
 * @param hidden whether its excerpt must not be repeated
 * @param waivable whether an exception from it can be granted
 * @param period when it counts
 * @param thresholds the limits in it that can be set, by name
 * @param programs the programs it is for; empty: all
 * @param doubt the message of its milder degree
 * @param deniedElsewhere what a text elsewhere may say that coaches do not do, which is asked for
 * @param write what may be written where it fails
 * @param samples the same, with its paths seen from the top
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    Basis basis,
    Optional<String> prerequisite,
    List<String> passes,
    Optional<Requirement> when,
    Optional<Requirement> require,
    List<FieldPath> reads,
    List<FieldPath> looksAt,
    List<FieldPath> places,
    boolean compared,
    Optional<Total> total,
    boolean hidden,
    boolean waivable,
    Period period,
    Map<String, Threshold> thresholds,
    List<String> programs,
    Message message,
    Optional<Message> doubt,
    Message remedy,
    Optional<ProseLexicon> deniedElsewhere,
    List<Sample> write,
    List<Sample> samples,
    String why,
    Citation source,
    List<RuleExample> examples,
    Location location) {

  public Rule {
    passes = List.copyOf(passes);
    reads = List.copyOf(reads);
    looksAt = List.copyOf(looksAt);
    places = List.copyOf(places);
    programs = List.copyOf(programs);
    write = List.copyOf(write);
    samples = List.copyOf(samples);
    examples = List.copyOf(examples);
    thresholds = Map.copyOf(thresholds);
  }

  /** The same rule with what a setting may change. */
  public Rule with(Severity otherSeverity, Map<String, Threshold> otherThresholds) {
    return new Rule(
        id,
        title,
        otherSeverity,
        basis,
        prerequisite,
        passes,
        when,
        require,
        reads,
        looksAt,
        places,
        compared,
        total,
        hidden,
        waivable,
        period,
        otherThresholds,
        programs,
        message,
        doubt,
        remedy,
        deniedElsewhere,
        write,
        samples,
        why,
        source,
        examples,
        location);
  }

  /** The first day after this one on which a limit in it is another. */
  public Optional<LocalDate> nextChange(LocalDate today) {
    return thresholds.values().stream()
        .flatMap(threshold -> threshold.nextChange(today).stream())
        .min(Comparator.naturalOrder());
  }

  /** A remedy of this rule, with what may be written as its example. */
  public String withExample(String remedyText) {
    return write.isEmpty()
        ? remedyText
        : remedyText
            + " For example: "
            + write.stream().map(each -> "`" + each + "`").collect(joining(" and "));
  }

  /** The lexicon by which it reads texts, if that is what it does. */
  public Optional<Lexicon> lexicon() {
    return require
        .filter(Repeated.FreeOf.class::isInstance)
        .map(requirement -> ((Repeated.FreeOf) requirement).lexicon());
  }

  /** Where the proposal says already, if it does, what may be written where it fails. */
  public Optional<Elsewhere> saidElsewhere(Subject subject) {
    return deniedElsewhere.flatMap(lexicon -> Elsewhere.denying(lexicon, subject));
  }

  /** The paths that must be given for it to hold. */
  public Stream<FieldPath> asksFor() {
    return require.stream().flatMap(requirement -> requirement.asksFor(Entries.NONE));
  }

  /** The paths that must be given for it to apply. */
  public Stream<FieldPath> appliesIfGiven() {
    return when.stream().flatMap(condition -> condition.asksFor(Entries.NONE));
  }

  /** The paths of what it judges, those of the condition under which it applies aside. */
  public Stream<FieldPath> judges() {
    return require.stream().flatMap(requirement -> requirement.looksAt(Entries.NONE));
  }

  /** Whether it reads every text of a proposal, wherever it stands. */
  public boolean judgesEveryText() {
    return require
        .filter(requirement -> requirement instanceof Wording wording && wording.path().isEmpty())
        .isPresent();
  }

  /** The lexicon by which it reads what prose says, if that is what it does. */
  public Optional<ProseLexicon> prose() {
    return require
        .filter(Asserted.class::isInstance)
        .map(requirement -> ((Asserted) requirement).lexicon());
  }

  /** The texts of a proposal that it reads for what prose says, as it reads them. */
  public Stream<ReadText> readTexts(Subject subject) {
    return require.stream()
        .filter(Asserted.class::isInstance)
        .flatMap(requirement -> ((Asserted) requirement).readTexts(subject));
  }

  public boolean isFor(String program) {
    return programs.isEmpty() || programs.contains(program);
  }
}
