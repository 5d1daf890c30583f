package org.abatecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/** The text of a proposal, altered piece by piece, and what judging it comes to, as text. */
record Proposal(String text) {

  static final RulePacks PACKS = packs();
  private static final Checker CHECKER = new Checker(PACKS, ExampleRun.DAY);

  /** A complete one, in which nothing is found. */
  static Proposal ready() {
    return of(Path.of("src/test/resources/org/abatecheck/check/ready.yaml"));
  }

  /** A complete one of both phases, in which nothing is found. */
  static Proposal readyToWork() {
    return of(Path.of("src/test/resources/org/abatecheck/check/ready-to-work.yaml"));
  }

  static Proposal of(Path file) {
    try {
      return new Proposal(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePacks packs() {
    try {
      return RulePackReader.read(List.of(), true);
    } catch (IOException | InvalidSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a piece of its text, which must stand there once, replaced. */
  Proposal with(String piece, String other) {
    int at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
      throw new IllegalArgumentException("not there once: " + piece);
    }
    return new Proposal(text.substring(0, at) + other + text.substring(at + piece.length()));
  }

  /**
   * Altered line by line: {@code PIECE => OTHER}, {@code without: LINE} or {@code ending: LINES},
   * in which {@code ⏎} begins a new line.
   */
  Proposal altered(String alterations) {
    var altered = this;
    for (var line : alterations.lines().toList()) {
      var words = line.replace('⏎', '\n').split(": | => ", 2);
      altered =
          words[0].equals("without")
              ? altered.without(words[1])
              : words[0].equals("ending") ? altered.ending(words[1]) : altered.exchanged(line);
    }
    return altered;
  }

  private Proposal exchanged(String line) {
    var sides = line.replace('⏎', '\n').split(" => ", -1);
    return with(sides[0], sides[1]);
  }

  /** Without the first line that begins so, and what stands below it. */
  Proposal without(String line) {
    var gone = lines(line);
    int from = ("\n" + text).indexOf("\n" + gone);
    return new Proposal(text.substring(0, from) + text.substring(from + gone.length()));
  }

  private String lines(String begin) {
    int from = ("\n" + text).indexOf("\n" + begin);
    if (from < 0) {
      throw new IllegalArgumentException("no line begins with: " + begin);
    }
    int indent = begin.length() - begin.stripLeading().length();
    boolean entry = begin.stripLeading().startsWith("-");
    int to = text.indexOf('\n', from) + 1;
    while (to < text.length() && isInside(text.substring(to), indent, entry)) {
      to = text.indexOf('\n', to) + 1;
    }
    return text.substring(from, to);
  }

  // A list may stand right below its key, as far in as the key itself.
  private static boolean isInside(String rest, int indent, boolean entry) {
    int in = rest.length() - rest.stripLeading().length();
    return in > indent || (!entry && in == indent && rest.startsWith("-", in));
  }

  Proposal ending(String lines) {
    return new Proposal(text + lines + "\n");
  }

  ProposalReport judged() {
    return CHECKER.check(Source.of("proposal.yaml", text));
  }

  /** Every finding: rule, severity, path, line and column, excerpt, and the two sides. */
  List<String> findings() {
    return judged().findings().stream().map(Proposal::line).toList();
  }

  List<String> findingsOf(String... rules) {
    var wanted = Set.of(rules);
    return judged().findings().stream()
        .filter(finding -> wanted.contains(finding.rule().id()))
        .map(Proposal::line)
        .toList();
  }

  static String place(Finding finding) {
    return "%s %s %s %d:%d"
        .formatted(
            finding.rule().id(),
            finding.severity().id(),
            finding.path().isEmpty() ? "\"\"" : finding.path(),
            finding.span().line(),
            finding.span().column());
  }

  static String line(Finding finding) {
    return "%s%s%s"
        .formatted(
            place(finding),
            finding.excerpt().map(text -> " '" + text + "'").orElse(""),
            finding
                .actual()
                .or(finding::expected)
                .map(any -> " " + side(finding.actual()) + " -> " + side(finding.expected()))
                .orElse(""));
  }

  private static String side(java.util.Optional<String> side) {
    return side.orElse("unsaid");
  }

  /** The rules that came to a verdict, in the order of the report. */
  List<String> rulesThat(Verdict.OfRule verdict) {
    return judged().rules().stream()
        .filter(result -> result.verdict() == verdict)
        .map(result -> result.rule().id())
        .toList();
  }

  Verdict.OfRule verdictOf(String rule) {
    return judged().rules().stream()
        .filter(result -> result.rule().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  Verdict.OfPrerequisite prerequisite(String id) {
    return judged().prerequisites().stream()
        .filter(result -> result.id().equals(id))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
