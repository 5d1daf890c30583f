package org.abatecheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a template may use of one kind of thing: what each says, and how it is found. What
 * templates are held to, what they are given and what is printed about them is all made of it.
 */
final class Names<T> {

  /** What stands behind a name. */
  enum Kind {
    TEXT("text"),
    CHOICE("yes or no"),
    TEXTS("list of texts"),
    GROUP("group"),
    LIST("list");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * One name.
   *
   * @param inside the names of what is in it, of a group or list
   */
  record Name<T>(String says, Kind kind, Optional<Names<?>> inside, Function<T, Object> value) {}

  private final String title;
  private final Map<String, Name<T>> all = new LinkedHashMap<>();

  /**
   * @param title what it is that has these names, with its article
   */
  Names(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  Names<T> text(String name, String says, Function<T, String> value) {
    return add(name, says, Kind.TEXT, thing -> Lines.visible(value.apply(thing)));
  }

  Names<T> number(String name, String says, Function<T, Integer> value) {
    return text(name, says, thing -> Integer.toString(value.apply(thing)));
  }

  /** Empty where there is none, which a section takes for no. */
  Names<T> optional(String name, String says, Function<T, Optional<String>> value) {
    return text(name, says, thing -> value.apply(thing).orElse(""));
  }

  Names<T> choice(String name, String says, Predicate<T> value) {
    return add(name, says, Kind.CHOICE, value::test);
  }

  Names<T> texts(String name, String says, Function<T, List<String>> value) {
    return add(
        name, says, Kind.TEXTS, thing -> value.apply(thing).stream().map(Lines::visible).toList());
  }

  /** With {@code any_…}, since a section repeats its heading for each that there is. */
  <U> Names<T> list(String name, String says, Names<U> inside, Function<T, List<U>> value) {
    choice("any_" + name, "whether there are any", thing -> !value.apply(thing).isEmpty());
    all.put(
        name,
        new Name<>(
            says,
            Kind.LIST,
            Optional.of(inside),
            thing -> value.apply(thing).stream().map(inside::of).toList()));
    return this;
  }

  /** Where there is none, a section takes it for no. */
  <U> Names<T> group(String name, String says, Names<U> inside, Function<T, Optional<U>> value) {
    all.put(
        name,
        new Name<>(
            says,
            Kind.GROUP,
            Optional.of(inside),
            thing -> value.apply(thing).<Object>map(inside::of).orElse(false)));
    return this;
  }

  private Names<T> add(String name, String says, Kind kind, Function<T, Object> value) {
    all.put(name, new Name<>(says, kind, Optional.empty(), value));
    return this;
  }

  Optional<Name<T>> get(String name) {
    return Optional.ofNullable(all.get(name));
  }

  Stream<String> names() {
    return all.keySet().stream();
  }

  void forEach(BiConsumer<String, Name<T>> reader) {
    all.forEach(reader);
  }

  /** A thing as templates see it: maps, lists, texts and truth values, and nothing else. */
  Map<String, Object> of(T thing) {
    return all.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> entry.getValue().value().apply(thing)));
  }
}
