package org.abatecheck.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.MapObjectHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/**
 * A template and those that it takes in: their texts, their tags, and what is wrong with them.
 *
 * <p>Values are looked up in maps only; by default the library calls the methods of Java objects.
 */
final class TemplateFiles extends DefaultMustacheFactory {

  private static final Comparator<InvalidSourceException.Problem> IN_FILE_ORDER =
      Comparator.comparing((InvalidSourceException.Problem problem) -> problem.location().file())
          .thenComparing(problem -> problem.location().line())
          .thenComparing(problem -> problem.location().column());

  private final Function<String, Optional<Source>> folder;
  private final Escape escape;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<Mustache, List<Tag>> tags = new IdentityHashMap<>();
  private final Map<String, List<Tag>> tagsOfFile = new HashMap<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final List<InvalidSourceException.Problem> problems = new ArrayList<>();

  /**
   * @param folder the file of that name, if it may be taken in
   */
  TemplateFiles(Function<String, Optional<Source>> folder, Escape escape) {
    this.folder = folder;
    this.escape = escape;
    setObjectHandler(new MapObjectHandler());
  }

  /** The template, or all that is wrong with it. */
  Mustache read(String file, Names<?> names) throws InvalidSourceException {
    Mustache template = null;
    try {
      template = compile(file);
      problems.addAll(new TagCheck(this::tagsOf).check(file, names));
    } catch (MustacheException | IndexOutOfBoundsException e) {
      problems.add(
          new InvalidSourceException.Problem(
              place(e),
              "Something in braces is not closed here. Each `{{` needs its `}}`, and each"
                  + " `{{#name}}` its `{{/name}}`."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidSourceException(problems.stream().distinct().sorted(IN_FILE_ORDER).toList());
    }
    return template;
  }

  private Location place(RuntimeException e) {
    var at = e instanceof MustacheException known ? known.getContext() : null;
    return at == null
        ? new Location(sources.values().iterator().next().name(), 1, 1)
        : new Location(sources.get(at.file()).name(), Math.max(1, at.line()), 1);
  }

  @Override
  public Reader getReader(String file) {
    var source = source(file).orElseThrow(() -> new IllegalArgumentException(file));
    return new StringReader(source.text());
  }

  private Optional<Source> source(String file) {
    if (!sources.containsKey(file)) {
      folder.apply(file).ifPresent(source -> sources.put(file, source));
    }
    return Optional.ofNullable(sources.get(file));
  }

  /** The file that a tag takes in; when there is none, that is a mistake. */
  Optional<String> fileOf(Tag tag, String from) {
    var file = nameOf(tag, from);
    if (source(file).isEmpty()) {
      problem(tag.location(), "There is no file `%s` in the folder of this template.", file);
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private String nameOf(Tag tag, String from) {
    int dot = from.lastIndexOf('.');
    return resolvePartialPath(
        from.substring(0, from.lastIndexOf('/') + 1),
        tag.name(),
        dot < 0 ? "" : from.substring(dot));
  }

  /** The tags of the file itself, or of one that a tag in it takes in. */
  private TagCheck.File tagsOf(String file) {
    return new TagCheck.File(tagsOfFile.getOrDefault(file, List.of()), tag -> nameOf(tag, file));
  }

  List<Tag> tagsIn(Mustache section) {
    return tags.get(section);
  }

  void keep(Mustache level, List<Tag> found, Iterable<String> files) {
    tags.put(level, found);
    files.forEach(file -> tagsOfFile.put(file, found));
  }

  /** Where a tag begins; of several alike in a line, the next that was not asked for yet. */
  Location location(Tag.Kind kind, String name, TemplateContext at) {
    int others = alike.merge("%s %s %s".formatted(at, kind, name), 1, Integer::sum) - 1;
    var source = sources.get(at.file());
    var line = source.line(at.line());
    int column =
        Pattern.compile(
                "%s\\s*%s\\s*%s(?![\\w.-])"
                    .formatted(Pattern.quote(at.startChars()), kind.sign(), Pattern.quote(name)))
            .matcher(line)
            .results()
            .skip(others)
            .findFirst()
            .map(found -> line.codePointCount(0, found.start()) + 1)
            .orElse(1);
    return new Location(source.name(), at.line(), column);
  }

  void refuse(String written, TemplateContext at) {
    var location = new Location(sources.get(at.file()).name(), at.line(), 1);
    problem(location, "`%s` is more than templates can do here.", written);
  }

  private void problem(Location location, String message, String word) {
    problems.add(new InvalidSourceException.Problem(location, message.formatted(word)));
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new TagReader(this);
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      writer.write(escape.of(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
