package org.abatecheck.report;

import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/** A template that has been read, with every name in it known. */
final class PageTemplate<T> {

  private static final String SHIPPED = "/org/abatecheck/";

  private final Mustache template;
  private final Names<T> names;

  private PageTemplate(Mustache template, Names<T> names) {
    this.template = template;
    this.names = names;
  }

  /** One that comes with the program. */
  static <T> PageTemplate<T> shipped(String file, Names<T> names) {
    try {
      return read(file, PageTemplate::shipped, names);
    } catch (InvalidSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Source> shipped(String name) {
    try (var in = PageTemplate.class.getResourceAsStream(SHIPPED + name)) {
      return in == null ? Optional.empty() : Optional.of(Source.of(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A user's own; it takes in nothing from outside its folder. */
  static <T> PageTemplate<T> read(Path file, Names<T> names)
      throws IOException, InvalidSourceException {
    var own = Source.of(file.toString(), Files.readAllBytes(file));
    var folder = file.toAbsolutePath().getParent().toRealPath();
    var name = file.getFileName().toString();
    return read(
        name, other -> other.equals(name) ? Optional.of(own) : inside(folder, other, file), names);
  }

  private static Optional<Source> inside(Path folder, String name, Path template) {
    var file = folder.resolve(name);
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder)
          ? Optional.of(
              Source.of(template.resolveSibling(name).toString(), Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> PageTemplate<T> read(
      String file, Function<String, Optional<Source>> folder, Names<T> names)
      throws InvalidSourceException {
    var files = new TemplateFiles(folder, Escape.ofFile(file));
    return new PageTemplate<>(files.read(file, names), names);
  }

  String fill(T thing) {
    var page = new StringWriter();
    template.execute(page, names.of(thing));
    return page.toString();
  }
}
