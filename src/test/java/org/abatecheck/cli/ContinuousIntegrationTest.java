package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.abatecheck.document.Node;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files of {@code examples/ci/}: their form, and their commands. */
@DisabledOnOs(OS.WINDOWS)
class ContinuousIntegrationTest {

  private static final Path CI = Path.of("examples/ci");
  private static final Path SCHEMAS = Path.of("src/test/resources/org/abatecheck/schemas");

  @TempDir private Path folder;
  private Path repository;

  @BeforeEach
  void a_repository_of_proposals() throws Exception {
    repository = Files.createDirectory(folder.resolve("repository"));
    Proposals.write(repository, "proposals/proposal.yaml", Files.readString(Proposals.PORT_ELLIS));
  }

  @ParameterizedTest
  @CsvSource({"github-workflow.yml, github-workflow.json", "gitlab-ci.yml, gitlab-ci.json"})
  void has_the_form_that_the_vendor_s_schema_asks_for(String file, String schema) throws Exception {
    assertThat(
            Schemas.mistakes(
                Schemas.of(Files.readString(SCHEMAS.resolve(schema))), read(file).toString()))
        .isEmpty();
  }

  @Test
  void the_github_workflow_marks_lines_and_writes_what_it_uploads_and_shows() throws Exception {
    var steps = read("github-workflow.yml").at("/jobs/check/steps");
    var checked = shell(script(steps, "abatecheck check"));
    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).startsWith("::error file=proposals/proposal.yaml,line=");
    assertThat(checked.said().lines()).allMatch(line -> line.matches("::.*|Not marked here: .*"));
    assertThat(Schemas.read(Files.readString(repository.resolve("proposals.sarif")))).isNotEmpty();

    assertThat(shell(script(steps, "GITHUB_STEP_SUMMARY")).exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("summary.md")))
        .contains("    City of Port Ellis, OH")
        .allMatch(line -> line.startsWith("    "));
  }

  private static String script(JsonNode steps, String part) {
    return steps
        .valueStream()
        .map(step -> step.path("run").asString(""))
        .filter(script -> script.contains(part))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_gitlab_job_prints_the_report_and_writes_its_artifacts() throws Exception {
    var job = read("gitlab-ci.yml").get("proposals");
    var checked = shell(job.at("/script/0").asString());
    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).startsWith("Not ready yet");
    for (var report : job.at("/artifacts/reports")) {
      assertThat(repository.resolve(report.asString())).isNotEmptyFile();
    }
  }

  private Outside.Ended shell(String script) throws Exception {
    return new Outside(folder)
        .run(
            repository,
            Map.of("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString()),
            "sh",
            "-e",
            "-c",
            script);
  }

  @Test
  void pre_commit_stops_a_proposal_that_is_not_ready_and_lets_one_pass_that_is() throws Exception {
    Outside.needs("pre-commit");
    var ours = Files.createDirectory(folder.resolve("abatecheck"));
    Files.copy(Path.of(".pre-commit-hooks.yaml"), ours.resolve(".pre-commit-hooks.yaml"));
    git(ours, "init", "--quiet");
    git(ours, "add", ".");
    git(ours, "commit", "--quiet", "-m", "Hooks");
    git(ours, "tag", "v1.0.0");

    // What is no proposal is none of its business.
    Proposals.write(repository, "compose.yaml", "services: {}\n");
    var config = Files.readString(CI.resolve("pre-commit-config.yaml"));
    Proposals.write(
        repository,
        ".pre-commit-config.yaml",
        config
            .replaceAll("repo: \\S+", "repo: " + ours)
            .replace("[--quiet]", "[--quiet, --as-of=" + Run.DAY + "]"));
    git(repository, "init", "--quiet");
    git(repository, "add", ".");
    assertThat(outside(repository, "pre-commit", "install").exit()).isZero();

    var stopped = outside(repository, "git", "commit", "-m", "A first attempt");
    assertThat(stopped.exit()).as(stopped.said()).isEqualTo(1);
    assertThat(stopped.said())
        .containsPattern("abatecheck\\.+Failed")
        .contains("proposals/proposal.yaml: Not ready yet");

    Proposals.write(repository, "proposals/proposal.yaml", Proposals.ashgrove());
    git(repository, "add", ".");
    var passed = outside(repository, "git", "commit", "-m", "A second one");
    assertThat(passed.exit()).as(passed.said()).isZero();
    assertThat(passed.said()).containsPattern("abatecheck\\.+Passed");
  }

  private void git(Path where, String... arguments) throws Exception {
    var ended =
        outside(
            where, Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(ended.exit()).as(ended.said()).isZero();
  }

  private Outside.Ended outside(Path where, String... command) throws Exception {
    return new Outside(folder)
        .run(
            where,
            Map.of(
                "GIT_AUTHOR_NAME", "A clerk",
                "GIT_AUTHOR_EMAIL", "clerk@example.org",
                "GIT_COMMITTER_NAME", "A clerk",
                "GIT_COMMITTER_EMAIL", "clerk@example.org",
                "PRE_COMMIT_HOME", folder.resolve("pre-commit").toString()),
            command);
  }

  private static JsonNode read(String file) throws Exception {
    var source = Source.of(file, Files.readString(CI.resolve(file)));
    return json(YamlReader.read(source).root().orElseThrow());
  }

  private static JsonNode json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      var object = JsonNodeFactory.instance.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      var array = JsonNodeFactory.instance.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    var scalar = (Node.Scalar) node;
    var text = scalar.text();
    if (scalar.plain() && text.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    return scalar.plain() && text.matches("true|false|-?\\d+(\\.\\d+)?")
        ? new JsonMapper().readTree(text)
        : JsonNodeFactory.instance.stringNode(text);
  }
}
