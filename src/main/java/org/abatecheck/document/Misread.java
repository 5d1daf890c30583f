package org.abatecheck.document;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sentences of DOC-03: what is wrong with a value, and what to write instead. */
final class Misread {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d*)?");
  // Longer texts hold no number that anyone meant.
  private static final int LONGEST_NUMBER = 60;

  private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");
  private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF]");
  private static final Pattern BARE = Pattern.compile("\\d+(?:\\.\\d*)?|\\.\\d+");
  private static final Pattern AROUND_A_NUMBER =
      Pattern.compile("(?i)^(?:us\\s?)?[$]\\s*|\\s*(?:usd|dollars?|%|percent|hours?|hrs?|years?)$");

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
            .orElse("Add a line for it" + example(key, field)),
        Optional.empty(),
        new Mistake.Lack(group.pointer().child(key), false, misspelt.map(Mistake::pointer)));
  }

  static Value requiredBlank(String key, Field field, Value blank) {
    var says = blank.written().map(text -> " says \"" + shorten(text) + "\"").orElse(" is empty");
    return lacking(
        blank.place(),
        "`" + key + "`" + says + ". It must be filled in.",
        "Write the real value" + example(key, field),
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
    return new Value.Wrong(place, wrong.mistake().with(lack), wrong.hidesText());
  }

  static Value notText(Slot slot) {
    return hidingText(
        slot.atKey(),
        capital(slot.label())
            + " must be one text. What stands there is read as a list or as keys.",
        "Put the sentence in quotes, or below a line that ends in `|-`"
            + example(slot.pointer().step(), slot.field()),
        slot);
  }

  static Value truthForText(Slot slot, Node.Scalar scalar) {
    return hidingText(
        slot.atValue(),
        "%s must be a text. It says only `%s`.".formatted(capital(slot.label()), scalar.text()),
        "Write it in words" + example(slot.pointer().step(), slot.field()),
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
            + ".",
        written,
        Optional.of(near.orElse(known)));
  }

  static Value notANumber(Slot slot, Shape.Figure shape) {
    var written = written(slot);
    var number = written.flatMap(text -> number(text, shape));
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written),
        number
            .map(
                digits ->
                    "Write only the digits, without quotes or other signs: "
                        + line(slot, digits)
                        + ".")
            .orElse("Write only digits" + example(slot.pointer().step(), slot.field())),
        written,
        number);
  }

  static Value tooSmall(Slot slot, BigDecimal least) {
    return wrong(
        slot.atValue(),
        capital(slot.label())
            + " cannot be less than "
            + least.toPlainString()
            + "."
            + says(written(slot)),
        "Write it as "
            + least.toPlainString()
            + " or more"
            + example(slot.pointer().step(), slot.field()),
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
                    + example(slot.pointer().step(), slot.field())),
        written,
        guess);
  }

  static Value notAList(Slot slot, Shape shape) {
    return hidingText(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + ".",
        "Put each entry on a line of its own below the key, after a dash and a space: `- ` and the entry.",
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
        "Put each key on a line of its own below, two spaces further in.",
        slot);
  }

  static Value other(Slot slot, Shape shape) {
    return wrong(
        place(slot),
        capital(slot.label()) + " must be " + shape.inWords() + "." + says(written(slot)),
        "Write it so" + example(slot.pointer().step(), slot.field()),
        written(slot),
        Optional.empty());
  }

  /** The digits that {@code $85,000} or {@code 85k} stand for; a negative number has none. */
  private static Optional<String> number(String written, Shape.Figure shape) {
    if (written.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    // What a word processor puts between or behind digits: spaces of many kinds, seen and unseen.
    var bare = UNSEEN.matcher(SPACES.matcher(written).replaceAll(" ")).replaceAll("").strip();
    for (int i = 0; i < 2; i++) {
      bare = AROUND_A_NUMBER.matcher(bare).replaceFirst("").strip();
    }
    boolean thousands = bare.toLowerCase(Locale.ROOT).endsWith("k");
    var digits = thousands ? bare.substring(0, bare.length() - 1).strip() : bare;
    if (GROUPED.matcher(digits).matches()) {
      digits = digits.replaceAll("[, ]", "");
    }
    if (digits.length() > 30 || !BARE.matcher(digits).matches()) {
      return Optional.empty();
    }
    var number = new BigDecimal(digits.replaceFirst("\\.$", ""));
    if (thousands) {
      number = number.movePointRight(3).stripTrailingZeros();
    }
    boolean fits = !shape.whole() || number.stripTrailingZeros().scale() <= 0;
    return fits ? Optional.of(number.toPlainString()) : Optional.empty();
  }

  // What is written where no text is asked for, a number say, hides none.
  private static Value wrong(
      Place place,
      String problem,
      String mend,
      Optional<String> actual,
      Optional<String> expected) {
    return wrong(place, problem, mend, actual, expected, false);
  }

  private static Value hidingText(Place place, String problem, String mend, Slot slot) {
    return wrong(place, problem, mend, written(slot), Optional.empty(), true);
  }

  private static Value wrong(
      Place place,
      String problem,
      String mend,
      Optional<String> actual,
      Optional<String> expected,
      boolean hidesText) {
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
        hidesText);
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

  private static String line(Slot slot, String value) {
    var step = slot.pointer().step();
    boolean entry = !slot.label().startsWith("`");
    return entry ? "`- " + value + "`" : "`" + step + ": " + value + "`";
  }

  private static String example(String key, Field field) {
    return field
        .example()
        .filter(text -> text.length() <= 80)
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
