package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others, run in a folder, with ours among them. */
final class Outside {

  private final Path folder;

  /** What a program ended with, and all that it said. */
  record Ended(int exit, String said) {}

  /** A folder that serves as home and as the place for {@code abatecheck}. */
  Outside(Path folder) throws IOException {
    this.folder = folder;
    var ours = Files.createDirectories(folder.resolve("bin")).resolve("abatecheck");
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(
        ours,
        """
        #!/bin/sh
        exec '%s' -cp '%s' -Dabatecheck.terminal=false org.abatecheck.cli.Main "$@"
        """
            .formatted(java, absoluteClassPath()));
    assertThat(ours.toFile().setExecutable(true)).isTrue();
  }

  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  /** A test without what it needs is left out, but not where it counts. */
  static void needs(String program) {
    var found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(each -> Path.of(each, program))
            .filter(Files::isExecutable)
            .toList();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(found).as("This test needs " + program).isNotEmpty();
    }
    assumeThat(found).as("This test needs " + program).isNotEmpty();
  }

  Ended run(Path where, Map<String, String> environment, String... command) throws Exception {
    var said = Files.createTempFile(folder, "said", "");
    var builder =
        new ProcessBuilder(List.of(command))
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    var env = builder.environment();
    env.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("JAVA_TOOL"));
    env.put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    env.put("HOME", folder.toString());
    env.put("LC_ALL", "C.UTF-8");
    env.putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
    return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
  }
}
