package org.abatecheck.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sentences of DOC-03: what is wrong with a value, and what to write instead. */
final class Misread {

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final int LONGEST_EXAMPLE = 80;

  private Misread() {}

  static Value requiredAbsent(Slot group, String key, Field field, Optional<Mistake> misspelt) {
    var problem =
        misspelt
            .map(
                mistake ->
                    "`%s` is missing here. Line %s has `%s`, which may be meant for it."
                        .formatted(key, mistake.span().line(), mistake.words().get("key")))
            .orElse(capital(group.label()) + " has no `" + key + "`. It must be filled in.");
    return lacking(
        group.pointer().parent().isEmpty() ? Place.TOP : group.atKey(),
        problem,
        misspelt
            .map(mistake -> "Change `" + mistake.words().get("key") + "` to `" + key + "`.")
            .orElse("Add a line for it" + example(indent(group) + key, field)),
        Optional.empty(),
        new Mistake.Lack(group.pointer().child(key), false, misspelt.map(Mistake::pointer)));
  }

  /** Where the keys of a group begin, when it is not in braces. */
  private static String indent(Slot group) {
    var keys = group.node().span();
    boolean braces =
        group.source().text().charAt(group.source().indexOf(keys.line(), keys.column())) == '{';
    return braces ? "" : " ".repeat(keys.column() - 1);
  }

  static Value requiredBlank(Slot slot, Value blank) {
    var says = blank.written().map(text -> " says \"" + shorten(text) + "\"").orElse(" is empty");
    boolean dash = slot.field().shape() instanceof Shape.Figure && blank.written().isPresent();
    return lacking(
        blank.place(),
        capital(slot.label()) + says + ". It must be filled in.",
        blank.written().filter(text -> dash && DASHES.contains(text.strip())).isPresent()
            ? "A dash is not read as zero. Write 0, if nothing is meant: " + line(slot, "0") + "."
            : "Write the real value" + example(slot),
        blank.written(),
        new Mistake.Lack(blank.place().pointer(), false, Optional.empty()));
  }

  static Value unreplaced(String key, Value blank) {
    return lacking(
        blank.place(),
        "`" + key + "` still holds the example of the template.",
        "Write your own in place of it. If it is right as it stands, delete the line `"
            + Field.REPLACE
            + "` above it.",
        blank.written(),
        new Mistake.Lack(blank.place().pointer(), true, Optional.empty()));
  }

  private static Value lacking(
      Place place, String problem, String mend, Optional<String> actual, Mistake.Lack lack) {
    var wrong = (Value.Wrong) wrong(place, problem, mend, actual, Optional.empty());
    return new Value.Wrong(place, wrong.mistake().with(lack), wrong.hides());
  }

  static Value notText(Slot slot) {
    return hidingText(
        slot.atKey(),
        capital(slot.label())
            + " must be one text. What stands there is read as a list or as keys.",
        Rewritten.asText(slot)
            .map(lines -> "If it is one text, write it so:" + shown(lines))
            .orElse(
                "Put the sentence in quotes, or below a line that ends in `|-`" + example(slot)),
        slot);
  }

  static Value truthForText(Slot slot, Node.Scalar scalar) {
    return hidingText(
        slot.atValue(),
        "%s must be a text. It says only `%s`.".formatted(capital(slot.label()), scalar.text()),
        "Write it in words" + example(slot),
        slot);
  }

  static Value quotedTruth(Slot slot, boolean meant) {
    return wrong(
        slot.atValue(),
        capital(slot.label()) + " is in quotes, so it is read as a text.",
        "Write it without quotes: " + line(slot, Boolean.toString(meant)) + ".",
        written(slot),
        Optional.of(Boolean.toString(meant)));
  }

  static Value notAWord(Slot slot, Shape.Word shape) {
    var written = written(slot);
    var near = written.flatMap(shape::nearest);
    var known = String.join(", ", shape.words());
    return wrong(
        place(slot),
        capital(slot.label()) + " must be one of the words that are known there." + says(written),
        near.map(word -> "Did you mean " + line(slot, word) + "? ").orElse("")
            + "The words are: "
            + known
            + (near.isEmpty() ? example(slot) : "."),
        written,
        Optional.of(near.orElse(known)));
  }

  static Value notANumber(Slot slot, Shape.Figure shape) {
    var written = written(slot);
    var number = written.flatMap(text -> Digits.of(text, shape));
    var inside = written.map(text -> Digits.in(text, shape)).orElse(List.of());
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written),
        number
            .map(
                digits ->
                    "Write only the digits, without quotes or other signs: "
                        + line(slot, digits)
                        + ".")
            .or(() -> oneOf(slot, inside))
            .orElse("Write only digits" + example(slot)),
        written,
        number);
  }

  private static Optional<String> oneOf(Slot slot, List<String> numbers) {
    return switch (numbers.size()) {
      case 1 ->
          Optional.of(
              "Write only the number. If it is the one you mean: %s."
                  .formatted(line(slot, numbers.get(0))));
      case 2 ->
          Optional.of(
              "Write one number, %s or %s, such as %s."
                  .formatted(numbers.get(0), numbers.get(1), line(slot, numbers.get(1))));
      default -> Optional.empty();
    };
  }

  static Value tooSmall(Slot slot, BigDecimal least) {
    return wrong(
        slot.atValue(),
        capital(slot.label())
            + " cannot be less than "
            + least.toPlainString()
            + "."
            + says(written(slot)),
        "Write it as " + least.toPlainString() + " or more" + example(slot),
        written(slot),
        Optional.empty());
  }

  static Value notADay(Slot slot) {
    var written = written(slot);
    var guess = written.flatMap(Calendar::guess).map(Object::toString);
    boolean noSuchDay = written.map(Calendar::looksLikeADate).orElse(false);
    return wrong(
        place(slot),
        noSuchDay
            ? "There is no such day as " + written.orElseThrow() + "."
            : capital(slot.label()) + " must be a date: year, month, day." + says(written),
        guess
            .map(day -> "Write " + line(slot, day) + ", if that is the day you mean.")
            .orElse(
                (noSuchDay ? "Correct the day" : "Write the year first, then month and day")
                    + example(slot)),
        written,
        guess);
  }

  static Value notAList(Slot slot, Shape.Listing shape) {
    return hidingText(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + ".",
        "Put each entry on a line of its own below the key, after a dash and a space"
            + Rewritten.asList(slot, shape)
                .map(lines -> ":" + shown(lines))
                .orElse(": `- ` and the entry."),
        slot);
  }

  static Value notAGroup(Slot slot, Shape.Group shape) {
    var keys = String.join("`, `", shape.fields().keySet().stream().limit(6).toList());
    return hidingText(
        place(slot),
        "%s must be %s. Its keys are `%s`%s."
            .formatted(
                capital(slot.label()),
                shape.inWords(),
                keys,
                shape.fields().size() > 6 ? " and more" : ""),
        slot.inList()
            ? "Write each key on a line of its own, the first behind the dash"
                + GroupLines.of(slot, shape).map(lines -> ", such as:" + shown(lines)).orElse(".")
            : "Put each key on a line of its own below, two spaces further in"
                + GroupLines.of(slot, shape).map(lines -> ", such as:" + shown(lines)).orElse("."),
        slot);
  }

  static Value notTruth(Slot slot, Shape.Truth shape, Optional<Boolean> meant) {
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written(slot)),
        meant
            .map(truth -> "Write only the one word: " + line(slot, truth.toString()) + ".")
            .orElse("Write it so" + example(slot)),
        written(slot),
        meant.map(Object::toString));
  }

  static Value notAYear(Slot slot, Shape.FiscalYear shape, Optional<String> meant) {
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written(slot)),
        meant
            .map(year -> "Write " + line(slot, year) + ", if that is the year you mean.")
            .orElse("Write it so" + example(slot)),
        written(slot),
        meant);
  }

  static Value other(Slot slot, Shape shape) {
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written(slot)),
        "Write it so" + example(slot),
        written(slot),
        Optional.empty());
  }

  // What is written where no text is asked for, a number say, hides none.
  private static Value wrong(
      Place place,
      String problem,
      String mend,
      Optional<String> actual,
      Optional<String> expected) {
    return wrong(place, problem, mend, actual, expected, Optional.empty());
  }

  private static Value hidingText(Place place, String problem, String mend, Slot slot) {
    return wrong(
        place, problem, mend, written(slot), Optional.empty(), Optional.of(slot.field().shape()));
  }

  private static Value wrong(
      Place place,
      String problem,
      String mend,
      Optional<String> actual,
      Optional<String> expected,
      Optional<Shape> hides) {
    return new Value.Wrong(
        place,
        new Mistake(
            "DOC-03",
            place.pointer(),
            place.span(),
            Map.of("problem", problem, "mend", mend),
            actual,
            actual,
            expected,
            false),
        hides);
  }

  private static Place place(Slot slot) {
    return slot.node() instanceof Node.Scalar ? slot.atValue() : slot.atKey();
  }

  private static Optional<String> written(Slot slot) {
    return slot.node() instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private static String says(Optional<String> written) {
    return written.map(text -> " It says \"" + shorten(text) + "\".").orElse("");
  }

  /** The line with the value as it should be, whole where it can be copied. */
  private static String line(Slot slot, String value) {
    if (slot.standsAlone()) {
      return "`" + value + "`";
    }
    var head = Head.of(slot).map(before -> before.text().strip() + " " + value);
    // Behind a key with nothing after it, the rest of the line is a note or was cut off by one.
    return head.filter(line -> UnknownKey.empty(slot.node()))
        .or(() -> wholeLine(slot, value))
        .or(() -> head)
        .map(line -> "`" + line + "`")
        .orElse("`" + (slot.inList() ? "- " : slot.pointer().step() + ": ") + value + "`");
  }

  private static Optional<String> wholeLine(Slot slot, String value) {
    return Optional.of(slot.node())
        .filter(Node.Scalar.class::isInstance)
        .flatMap(node -> WholeLine.with(slot.source(), node.span(), value))
        .filter(line -> line.indexOf('`') < 0);
  }

  private static String shown(String lines) {
    return lines.indexOf('\n') < 0 ? " `" + lines.strip() + "`" : "\n`" + lines + "`";
  }

  private static String example(Slot slot) {
    boolean inBraces = !slot.standsAlone() && Head.of(slot).isEmpty();
    return slot.field()
        .sample()
        .map(inBraces ? Flow::inside : Flow::of)
        .filter(text -> text.length() <= LONGEST_EXAMPLE)
        .map(text -> ". For example: " + line(slot, text))
        .orElse(".");
  }

  private static String example(String key, Field field) {
    return field
        .example()
        .filter(text -> text.length() <= LONGEST_EXAMPLE)
        .map(text -> ". For example: `" + key + ": " + text + "`")
        .orElse(".");
  }

  private static String shorten(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
  }

  private static String capital(String label) {
    return label.startsWith("`")
        ? label
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
