import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The least that a checker of YAML can do: composes every proposal below a folder with SnakeYAML,
 * the library that abatecheck reads with, and judges nothing.
 *
 * <pre>java -cp target/abatecheck/lib/abatecheck.jar examples/bench/ComposeOnly.java THREADS FOLDER
 * </pre>
 */
final class ComposeOnly {

  public static void main(String... args)
      throws IOException, InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(Integer.parseInt(args[0]));
    var composed = new ArrayList<Future<Boolean>>();
    try (var files = Files.walk(Path.of(args[1]))) {
      for (var file :
          (Iterable<Path>) files.filter(each -> each.toString().endsWith(".yaml"))::iterator) {
        composed.add(threads.submit(() -> composes(file)));
      }
    }
    int count = 0;
    for (var each : composed) {
      count += each.get() ? 1 : 0;
    }
    threads.shutdown();
    System.out.println(count + " of " + composed.size() + " composed");
  }

  private static boolean composes(Path file) throws IOException {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)))
          != null;
    } catch (YAMLException mistake) {
      return false;
    }
  }
}
