package org.abatecheck.rules;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.abatecheck.document.Node;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;
import org.abatecheck.text.ProseLexicon;
import org.abatecheck.text.ProseReading;
import org.abatecheck.text.ReadTexts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What reading the prose of a proposal for every lexicon costs beside composing its YAML, and what
 * one hostile passage costs as it grows: twice as long, at most twice the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingProse {

  private static final Path PROPOSAL = Path.of("examples", "ashgrove", "proposal.yaml");
  private static final Path SHARED = Path.of("rules", "shared");

  private String proposal;
  private List<String> texts;
  private List<ProseLexicon> lexicons;

  @Setup
  public void load() throws IOException {
    proposal = Files.readString(PROPOSAL);
    texts = texts(YamlReader.read(Source.of("proposal", proposal)).root().orElseThrow()).toList();
    var reader = ProseLexiconReader.of(written(SHARED.resolve(PackFolder.CONTEXT)));
    lexicons = new ArrayList<>();
    try (var files = Files.list(SHARED)) {
      for (var file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith(PackFolder.LEXICON)) {
          lexicons.addAll(reader.read(written(file)).values());
        }
      }
    }
  }

  private static Written written(Path file) throws IOException {
    var source = Source.of(file.toString(), Files.readAllBytes(file));
    return new PackFiles(new Mistakes()).mapping(source).orElseThrow();
  }

  // Whatever has more than one word.
  private static Stream<String> texts(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().strip().contains(" ") ? Stream.of(scalar.text()) : Stream.of();
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().flatMap(ReadingProse::texts)
        : ((Node.Mapping) node).entries().stream().flatMap(entry -> texts(entry.value()));
  }

  @Benchmark
  public org.yaml.snakeyaml.nodes.Node compose() {
    return new Yaml(new LoaderOptions()).compose(new StringReader(proposal));
  }

  @Benchmark
  public List<ProseReading> readProse() {
    return readings(texts);
  }

  private List<ProseReading> readings(List<String> passages) {
    var read = new ReadTexts();
    var readings = new ArrayList<ProseReading>();
    for (var text : passages) {
      for (var lexicon : lexicons) {
        readings.addAll(lexicon.readingsIn(text, "prose", "", read));
      }
    }
    return readings;
  }

  /** One passage of the same words over and over. */
  @State(Scope.Benchmark)
  public static class Hostile {

    @Param({
      "not ",
      "drive them, ",
      "\"they\" test ",
      "take take people ",
      "(coach ",
      "police ",
      "no arrests ",
      "banned arrests ",
      "arrests: ",
      "used to drive; "
    })
    private String repeated;

    @Param({"25000", "50000", "100000"})
    private int size;

    private List<String> passage;

    @Setup
    public void write() {
      passage = List.of(repeated.repeat(size / repeated.getBytes(StandardCharsets.UTF_8).length));
    }
  }

  @Benchmark
  public List<ProseReading> readHostile(Hostile hostile) {
    return readings(hostile.passage);
  }
}
