package org.abatecheck.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand at a place of a proposal, and how what stands there is read (contract 1.1). */
public sealed interface Shape {

  /** Reads what is written, when it is not blank: a value, or one that is {@link Value.Wrong}. */
  Value read(Slot slot);

  /** In words, after "must be": {@code a plain number}. */
  String inWords();

  /** Whether a text written here says that there is nothing, such as {@code TBD}. */
  default boolean isPlaceholder(Node.Scalar scalar) {
    return Placeholder.is(scalar.text());
  }

  /** Whether a free text may stand here, or somewhere inside. */
  default boolean holdsFreeText() {
    return false;
  }

  /**
   * A text in the writer's own words.
   *
   * @param reading how a free text is read, such as {@code duty}; empty when it is no free text
   * @param namesDocument whether it names a document that is not read
   */
  record Text(Optional<String> reading, boolean namesDocument) implements Shape {
    private static final Set<String> TRUTHS =
        Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "false", "False", "FALSE");

    @Override
    public Value read(Slot slot) {
      if (!(slot.node() instanceof Node.Scalar scalar)) {
        return Misread.notText(slot);
      }
      if (scalar.plain() && TRUTHS.contains(scalar.text())) {
        return Misread.truthForText(slot, scalar);
      }
      return new Value.Text(slot.atValue(), scalar.text(), scalar, this);
    }

    @Override
    public boolean holdsFreeText() {
      return reading.isPresent();
    }

    @Override
    public String inWords() {
      return "a text";
    }
  }

  /** A fiscal year, kept as {@code FY2027}. */
  record FiscalYear() implements Shape {
    private static final Pattern YEAR = Pattern.compile("(?:fy)?(?:20)?(\\d\\d)");
    private static final Pattern BARE = Pattern.compile("\\d\\d");
    private static final Pattern GUESSED =
        Pattern.compile(
            "(?i)(?:fy|fiscal year)?[\\s'’‘]{0,2}(?:(?:20)?\\d\\d\\s?[-–/]\\s?)?(?:20)?(?<year>\\d\\d)");

    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Scalar scalar) {
        var squeezed = scalar.text().toLowerCase(Locale.ROOT).replaceAll("[\\s'’‘]", "");
        var year = YEAR.matcher(squeezed);
        if (year.matches() && !BARE.matcher(squeezed).matches()) {
          return new Value.Text(slot.atValue(), "FY20" + year.group(1), scalar, this);
        }
      }
      return Misread.notAYear(slot, this, guess(slot.node()));
    }

    /** The year in which it ends, of one written as two or with two digits. */
    private static Optional<String> guess(Node node) {
      return Optional.of(node)
          .filter(Node.Scalar.class::isInstance)
          .map(scalar -> GUESSED.matcher(Unquoted.of(((Node.Scalar) scalar).text())))
          .filter(Matcher::matches)
          .map(year -> "FY20" + year.group("year"));
    }

    @Override
    public String inWords() {
      return "a fiscal year such as FY2027";
    }
  }

  /**
   * One of the words the schema allows.
   *
   * @param also other spellings, in the form of {@link #fold}, and the word each stands for
   */
  record Word(List<String> words, Map<String, String> also) implements Shape {

    private static final int LONGEST = 60;

    /** The words themselves, folded, are among the spellings. */
    public Word {
      words = List.copyOf(words);
      var spellings = new HashMap<>(also);
      words.forEach(word -> spellings.put(fold(word), word));
      also = Map.copyOf(spellings);
    }

    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Scalar scalar) {
        var word = meant(scalar);
        if (word.isPresent()) {
          return new Value.Text(slot.atValue(), word.get(), scalar, this);
        }
      }
      return Misread.notAWord(slot, this);
    }

    // A word that would be a placeholder elsewhere is a word where the schema allows it.
    @Override
    public boolean isPlaceholder(Node.Scalar scalar) {
      return meant(scalar).isEmpty() && Placeholder.is(scalar.text());
    }

    private Optional<String> meant(Node.Scalar scalar) {
      return meant(scalar.text());
    }

    /** The word that is written so. */
    public Optional<String> meant(String written) {
      var folded = fold(written);
      return Optional.ofNullable(also.get(folded.equals("no") ? "none" : folded));
    }

    /** The word that a misspelt one is meant for; codes of two letters are too much alike. */
    Optional<String> nearest(String written) {
      var folded = fold(Unquoted.of(written));
      var exact = also.get(folded);
      if (exact != null) {
        return Optional.of(exact);
      }
      var named = named(folded);
      var spellings = also.keySet().stream().filter(each -> each.length() > 2).sorted().toList();
      return named.isEmpty()
          ? Spelling.nearest(folded, spellings).map(also::get)
          : Optional.of(named).filter(words -> words.size() == 1).map(words -> words.get(0));
    }

    /**
     * The words that it names at its end or beginning, as {@code Washington DC} does two, or cuts
     * short.
     */
    private List<String> named(String folded) {
      var edge = folded.length() > LONGEST ? "" : folded.replaceAll("[,.;]", "");
      return also.entrySet().stream()
          .filter(
              each ->
                  edge.endsWith("-" + each.getKey())
                      || (edge.length() > 2 && each.getKey().startsWith(edge))
                      || (each.getKey().length() > 2 && edge.startsWith(each.getKey() + "-")))
          .map(Map.Entry::getValue)
          .distinct()
          .sorted()
          .toList();
    }

    @Override
    public String inWords() {
      return "one of the words listed";
    }
  }

  /** A number; {@code atLeast} is the smallest one allowed. */
  record Figure(boolean whole, boolean money, Optional<BigDecimal> atLeast) implements Shape {
    private static final Pattern NUMBER =
        Pattern.compile("[-+]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})");

    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Scalar scalar
          && scalar.plain()
          && NUMBER.matcher(scalar.text()).matches()) {
        var number = new BigDecimal(scalar.text().replaceFirst("\\.$", ""));
        if (atLeast.isPresent() && number.compareTo(atLeast.get()) < 0) {
          return Misread.tooSmall(slot, atLeast.get());
        }
        if (!whole || number.stripTrailingZeros().scale() <= 0) {
          return new Value.Figure(slot.atValue(), number, scalar.text());
        }
      }
      return Misread.notANumber(slot, this);
    }

    @Override
    public String inWords() {
      return whole ? "a whole number" : "a plain number";
    }
  }

  /** True or false, written {@code true}, {@code false}, {@code yes} or {@code no}. */
  record Truth() implements Shape {
    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Scalar scalar) {
        var truth = meant(scalar);
        if (truth.isPresent() && scalar.plain()) {
          return new Value.Truth(slot.atValue(), truth.get(), scalar.text());
        }
        if (truth.isPresent()) {
          return Misread.quotedTruth(slot, truth.get());
        }
        return Misread.notTruth(slot, this, guess(scalar.text()));
      }
      return Misread.other(slot, this);
    }

    @Override
    public boolean isPlaceholder(Node.Scalar scalar) {
      return meant(scalar).isEmpty() && Placeholder.is(scalar.text());
    }

    /** What the first word says, of more than one or of one in curly quotes. */
    private static Optional<Boolean> guess(String written) {
      return switch (Unquoted.of(written).split("[\\s,.;]", 2)[0].toLowerCase(Locale.ROOT)) {
        case "true", "yes", "y" -> Optional.of(true);
        case "false", "no", "n" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    // Lower, Title or UPPER case, nothing between (contract 1.1).
    private static Optional<Boolean> meant(Node.Scalar scalar) {
      return switch (scalar.text()) {
        case "true", "True", "TRUE", "yes", "Yes", "YES" -> Optional.of(true);
        case "false", "False", "FALSE", "no", "No", "NO" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String inWords() {
      return "true or false (yes or no)";
    }
  }

  /** A day; {@code done} tells whether it says that something has been done. */
  record Day(Done done) implements Shape {

    /**
     * When a date says that something is done: never, always, or if the status beside it is signed.
     */
    public enum Done {
      NEVER,
      ALWAYS,
      SIGNED
    }

    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Scalar scalar) {
        var date = Calendar.date(scalar.text());
        if (date.isPresent()) {
          return new Value.Day(slot.atValue(), date.get(), this);
        }
      }
      return Misread.notADay(slot);
    }

    @Override
    public String inWords() {
      return "a date written YEAR-MONTH-DAY";
    }
  }

  /**
   * A list.
   *
   * @param orOne whether a single value may stand here without a list around it
   */
  record Listing(Field entry, boolean orOne) implements Shape {
    @Override
    public Value read(Slot slot) {
      if (slot.node() instanceof Node.Sequence sequence) {
        if (saysNone(sequence)) {
          return Value.Listing.of(slot.atKey(), List.of(), Optional.of("none"));
        }
        var entries = new ArrayList<Value>();
        for (var item : sequence.items()) {
          entries.add(Reading.of(slot.entry(entries.size(), item, entry)));
        }
        return Value.Listing.of(slot.atKey(), entries, Optional.empty());
      }
      if (orOne) {
        var one = Reading.of(slot.asOne(entry));
        return one instanceof Value.Wrong
            ? one
            : Value.Listing.of(one.place(), List.of(one), one.written());
      }
      return slot.node() instanceof Node.Scalar scalar && Placeholder.isEmptyList(scalar.text())
          ? Value.Listing.of(slot.atValue(), List.of(), Optional.of(scalar.text()))
          : Misread.notAList(slot, this);
    }

    // "- none" below a key says the same as "none" behind it.
    private boolean saysNone(Node.Sequence sequence) {
      return !orOne
          && !sequence.items().isEmpty()
          && sequence.items().stream()
              .allMatch(
                  item ->
                      item instanceof Node.Scalar scalar && Placeholder.isEmptyList(scalar.text()));
    }

    @Override
    public boolean isPlaceholder(Node.Scalar scalar) {
      return (orOne || !Placeholder.isEmptyList(scalar.text())) && Placeholder.is(scalar.text());
    }

    @Override
    public boolean holdsFreeText() {
      return entry.shape().holdsFreeText();
    }

    @Override
    public String inWords() {
      return "a list, one entry a line, each after a dash";
    }
  }

  /** A text, or a mapping that says the same more exactly. */
  record TextOrGroup(Field text, Field group) implements Shape {
    @Override
    public Value read(Slot slot) {
      return Reading.of(slot.asOne(slot.node() instanceof Node.Mapping ? group : text));
    }

    @Override
    public String inWords() {
      return text.shape().inWords();
    }
  }

  /** A mapping with the keys of {@code fields}, in the order of the schema. */
  record Group(Map<String, Field> fields) implements Shape {

    /** The order is that of the schema, which reports and templates follow. */
    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Value read(Slot slot) {
      return slot.node() instanceof Node.Mapping mapping
          ? GroupReading.of(this, slot, mapping)
          : Misread.notAGroup(slot, this);
    }

    @Override
    public boolean holdsFreeText() {
      return fields.values().stream().anyMatch(field -> field.shape().holdsFreeText());
    }

    @Override
    public String inWords() {
      return "a group of lines below its key";
    }
  }

  /** A word with its letter case and the marks between its parts set aside: {@code in-use}. */
  static String fold(String word) {
    var stripped = word.strip();
    var folded = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      boolean between = c == '_' || c == '-' || Character.isWhitespace(c);
      if (!between) {
        folded.append(Character.toLowerCase(c));
      } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != '-') {
        folded.append('-');
      }
    }
    return folded.toString();
  }
}
