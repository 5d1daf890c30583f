package org.abatecheck.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.abatecheck.check.Checker;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Verdict;
import org.abatecheck.report.ReportPieces;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What an audit does for one proposal of many, no two alike: judged, and written as its parts of
 * the files, beside its YAML composed by SnakeYAML alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public class JudgingMany {

  private static final int PROPOSALS = 200;

  private Checker checker;
  private List<byte[]> proposals;
  private List<String> texts;
  private List<ProposalReport> reports;

  @Setup
  public void load() throws IOException, InterruptedException, InvalidSourceException {
    checker =
        new Checker(RulePackReader.read(List.of(), true), LocalDate.of(2026, 11, 21))
            .withoutPoints();
    proposals = generated();
    texts = proposals.stream().map(each -> new String(each, StandardCharsets.UTF_8)).toList();
    reports = proposals.stream().map(this::judged).toList();
  }

  // A few more than needed, since some cannot be read.
  private List<byte[]> generated() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("proposals");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var generator = Path.of("examples", "bench", "GenerateProposals.java").toString();
    new ProcessBuilder(java, generator, "250", "1", folder.toString())
        .inheritIO()
        .start()
        .waitFor();
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(JudgingMany::bytes)
          .filter(each -> judged(each).verdict() != Verdict.OfProposal.UNREADABLE)
          .limit(PROPOSALS)
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProposalReport judged(byte[] proposal) {
    return checker.check(Source.of("proposal.yaml", proposal));
  }

  @Benchmark
  @OperationsPerInvocation(PROPOSALS)
  public void compose(Blackhole hole) {
    texts.forEach(
        text -> hole.consume(new Yaml(new LoaderOptions()).compose(new StringReader(text))));
  }

  @Benchmark
  @OperationsPerInvocation(PROPOSALS)
  public void judge(Blackhole hole) {
    proposals.forEach(each -> hole.consume(judged(each)));
  }

  @Benchmark
  @OperationsPerInvocation(PROPOSALS)
  public void judgeAndWrite(Blackhole hole) {
    proposals.forEach(each -> hole.consume(Judged.Proposal.of(judged(each), false)));
  }

  @Benchmark
  @OperationsPerInvocation(PROPOSALS)
  public void writeJsonLine(Blackhole hole) {
    reports.forEach(report -> hole.consume(ReportPieces.jsonLine(report, false)));
  }
}
