package org.abatecheck.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a proposal, typed by the program's schema; it remembers where it was written. */
public sealed interface Value {

  Place place();

  /** Whether nothing is said here: absent, empty, a placeholder, or only such things inside. */
  default boolean blank() {
    return false;
  }

  /** The value as read, where it is a single text or figure. */
  default Optional<String> written() {
    return Optional.empty();
  }

  /** Whether it is blank because the example of a template has not been replaced. */
  default boolean unreplaced() {
    return blank() && inside().stream().anyMatch(Value::unreplaced);
  }

  /** The values directly inside, in the order of the schema or the list. */
  default List<Value> inside() {
    return List.of();
  }

  /**
   * A text, or a word of those the schema allows, in its one spelling.
   *
   * @param text what rules compare
   * @param scalar what was written, by which a phrase of it can be placed
   */
  record Text(Place place, String text, Node.Scalar scalar, Shape shape) implements Value {
    /** How it is read, where it is a free text. */
    public Optional<String> reading() {
      return shape instanceof Shape.Text free ? free.reading() : Optional.empty();
    }

    @Override
    public Optional<String> written() {
      return Optional.of(scalar.text());
    }
  }

  /** A number, exact. */
  record Figure(Place place, BigDecimal number, String asWritten) implements Value {
    @Override
    public Optional<String> written() {
      return Optional.of(asWritten);
    }
  }

  record Truth(Place place, boolean isTrue, String asWritten) implements Value {
    @Override
    public Optional<String> written() {
      return Optional.of(asWritten);
    }
  }

  record Day(Place place, LocalDate date, Shape.Day shape) implements Value {
    @Override
    public Optional<String> written() {
      return Optional.of(date.toString());
    }
  }

  /** A list; an empty one, or a word such as {@code none}, says that there is nothing to list. */
  record Listing(Place place, List<Value> entries, Optional<String> written, boolean blank)
      implements Value {
    public Listing {
      entries = List.copyOf(entries);
    }

    static Listing of(Place place, List<Value> entries, Optional<String> written) {
      return new Listing(place, entries, written, entries.stream().allMatch(Value::blank));
    }

    @Override
    public List<Value> inside() {
      return entries;
    }
  }

  /**
   * A mapping: its known keys that are written, and required ones that are missing (as {@link
   * Wrong}).
   *
   * @param unknown the keys that the schema does not know (DOC-02)
   * @param cutOff the known keys whose whole text a number sign cuts off (DOC-09)
   * @param misspelt by known key: the unknown key that may have been meant for it
   */
  record Group(
      Place place,
      Shape.Group shape,
      Map<String, Value> fields,
      List<Mistake> unknown,
      List<Mistake> cutOff,
      Map<String, Mistake> misspelt,
      boolean blank)
      implements Value {
    public Group {
      unknown = List.copyOf(unknown);
      cutOff = List.copyOf(cutOff);
      misspelt = Map.copyOf(misspelt);
    }

    /** The value at a key; absent, it is placed where this group is. */
    public Value child(String key) {
      var found = fields.get(key);
      return found != null ? found : Blank.absent(place, Optional.ofNullable(misspelt.get(key)));
    }

    @Override
    public List<Value> inside() {
      return List.copyOf(fields.values());
    }
  }

  /**
   * Nothing: absent, null, an empty text, a placeholder or the example of a template.
   *
   * @param place its own when the key is written, else that of the nearest enclosing key
   * @param isWritten whether the key itself is there
   * @param written the placeholder or the example
   * @param misspelt the unknown key that may have been meant for the missing one
   */
  record Blank(
      Place place,
      boolean isWritten,
      Optional<String> written,
      Optional<Mistake> misspelt,
      boolean unreplaced)
      implements Value {

    static Blank absent(Place place, Optional<Mistake> misspelt) {
      return new Blank(place, false, Optional.empty(), misspelt, false);
    }

    @Override
    public boolean blank() {
      return true;
    }
  }

  /**
   * Something is written that cannot be understood, or a required value is missing (DOC-03).
   *
   * @param hides what was to stand there, where texts of it may have gone unread
   */
  record Wrong(Place place, Mistake mistake, Optional<Shape> hides) implements Value {
    boolean hidesText() {
      return hides.isPresent();
    }

    boolean hidesFreeText() {
      return hides.filter(Shape::holdsFreeText).isPresent();
    }

    @Override
    public Optional<String> written() {
      return mistake.excerpt();
    }
  }
}
