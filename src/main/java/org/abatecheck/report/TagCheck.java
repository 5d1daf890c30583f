package org.abatecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.abatecheck.document.Spelling;
import org.abatecheck.source.InvalidSourceException.Problem;

/** Finds what a template asks for that is not there; Mustache itself writes nothing for it. */
final class TagCheck {

  /** The tags of a file, and which file each of them takes in. */
  record File(List<Tag> tags, Function<Tag, String> takesIn) {}

  private static final String ITSELF = ".";

  private final Function<String, File> files;
  private final List<Problem> problems = new ArrayList<>();

  TagCheck(Function<String, File> files) {
    this.files = files;
  }

  List<Problem> check(String file, Names<?> names) {
    checkFile(file, new Inside(List.of(names), false, List.of()));
    return problems;
  }

  /**
   * Where a tag stands.
   *
   * @param names what is known there, the innermost last
   * @param text whether the innermost section goes through texts
   * @param within the files that take each other in
   */
  private record Inside(List<Names<?>> names, boolean text, List<String> within) {

    Inside of(Names<?> inner) {
      return new Inside(
          Stream.concat(names.stream(), Stream.<Names<?>>of(inner)).toList(), false, within);
    }

    Inside in(boolean ofText) {
      return new Inside(names, ofText, within);
    }

    Inside from(String file) {
      return new Inside(names, text, Stream.concat(within.stream(), Stream.of(file)).toList());
    }
  }

  private void checkFile(String file, Inside inside) {
    var read = files.apply(file);
    check(read.tags(), read, inside.from(file));
  }

  private void check(List<Tag> tags, File file, Inside inside) {
    tags.forEach(tag -> check(tag, file, inside));
  }

  private void check(Tag tag, File file, Inside inside) {
    if (tag.kind() == Tag.Kind.PARTIAL) {
      takeIn(tag, file.takesIn().apply(tag), inside);
      return;
    }
    if (tag.name().equals(ITSELF) && inside.text()) {
      return;
    }
    var name = find(tag.name(), inside);
    if (name.isEmpty()) {
      problem(tag, unknown(tag.name(), inside));
    } else if (tag.kind() == Tag.Kind.VALUE && name.get().kind() != Names.Kind.TEXT) {
      problem(
          tag,
          "`%1$s` is a %2$s, not a text. Write `{{#%1$s}}` before what depends on it and `{{/%1$s}}` behind."
              .formatted(tag.name(), name.get().kind().words()));
    }
    var kind = name.map(Names.Name::kind);
    var within =
        name.filter(any -> tag.kind() == Tag.Kind.SECTION)
            .map(
                found ->
                    found
                        .inside()
                        .map(inside::of)
                        .orElseGet(
                            () ->
                                inside.in(
                                    kind.get() == Names.Kind.TEXTS
                                        || kind.get() == Names.Kind.TEXT)))
            .orElse(inside);
    check(tag.inside(), file, within);
  }

  private void takeIn(Tag tag, String file, Inside inside) {
    if (inside.within().contains(file)) {
      problem(tag, "`%s` takes in itself, without end.".formatted(file));
    } else {
      checkFile(file, inside);
    }
  }

  /** As Mustache looks: from the inside out for what stands before the first dot. */
  private static Optional<Names.Name<?>> find(String written, Inside inside) {
    var steps = written.split("\\.", -1);
    Optional<Names.Name<?>> found = Optional.empty();
    for (int i = inside.names().size() - 1; i >= 0 && found.isEmpty(); i--) {
      found = in(inside.names().get(i), steps[0]);
    }
    for (int i = 1; i < steps.length; i++) {
      var step = steps[i];
      found =
          found
              .filter(name -> name.kind() == Names.Kind.GROUP)
              .flatMap(Names.Name::inside)
              .flatMap(names -> in(names, step));
    }
    return found;
  }

  private static Optional<Names.Name<?>> in(Names<?> names, String name) {
    return names.get(name).map(found -> found);
  }

  private static String unknown(String name, Inside inside) {
    var known = inside.names().stream().flatMap(Names::names).distinct().toList();
    return "There is no `%s` here.%s To see every name: abatecheck schema --template"
        .formatted(
            name,
            Spelling.nearest(name, known).map(near -> " Did you mean `" + near + "`?").orElse(""));
  }

  private void problem(Tag tag, String message) {
    problems.add(new Problem(tag.location(), message));
  }
}
