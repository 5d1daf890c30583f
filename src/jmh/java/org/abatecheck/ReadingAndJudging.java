package org.abatecheck;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.abatecheck.check.Checker;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What judging costs above reading: one proposal composed by SnakeYAML alone, read by us, and read
 * and judged. Run with
 *
 * <pre>mvn -q -P bench test</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingAndJudging {

  private static final Path PROPOSAL = Path.of("examples", "ashgrove", "proposal.yaml");

  private byte[] bytes;
  private String text;
  private Checker checker;

  @Setup
  public void load() throws IOException, InvalidSourceException {
    bytes = Files.readAllBytes(PROPOSAL);
    text = new String(bytes, StandardCharsets.UTF_8);
    checker = new Checker(RulePackReader.read(List.of(), true), LocalDate.of(2026, 11, 21));
  }

  @Benchmark
  public Node compose() {
    return new Yaml(new LoaderOptions()).compose(new StringReader(text));
  }

  @Benchmark
  public org.abatecheck.document.Yaml read() {
    return YamlReader.read(Source.of(PROPOSAL.toString(), bytes));
  }

  @Benchmark
  public ProposalReport readAndJudge() {
    return checker.check(Source.of(PROPOSAL.toString(), bytes));
  }

  @Benchmark
  public Checker loadPacks() throws IOException, InvalidSourceException {
    return new Checker(RulePackReader.read(List.of(), true), LocalDate.of(2026, 11, 21));
  }
}
