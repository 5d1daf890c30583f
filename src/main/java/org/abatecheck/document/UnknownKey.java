package org.abatecheck.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A key that the schema does not know at its place (DOC-02): misspelt, known at another place, the
 * rest of a text that a comma cut in braces, or the writer's own.
 */
final class UnknownKey {

  private static final String OWN_NOTE =
      "If it is a note of your own, let the key begin with `x-`. For example:"
          + " `x-prepared-by: Town accountant`";

  private static final int SHOWN = 60;
  private static final int LONGEST = 200;
  private static final int FEW_SPACES = 2;

  /** So many entries are looked back upon: there may be thousands. */
  private static final int FARTHEST = 100;

  private final Slot group;
  private final List<Node.Entry> entries;
  private final int index;
  private final Node.Scalar key;

  private UnknownKey(Slot group, List<Node.Entry> entries, int index) {
    this.group = group;
    this.entries = entries;
    this.index = index;
    this.key = entries.get(index).key();
  }

  /**
   * @param group the mapping that holds the key
   * @param index the number of the key's entry among those of the mapping
   */
  static Mistake of(Slot group, List<Node.Entry> entries, int index, Optional<String> meant) {
    return new UnknownKey(group, entries, index).mistake(meant);
  }

  private Mistake mistake(Optional<String> meant) {
    var advice =
        meant
            .map(this::misspelt)
            .or(() -> new CutByComma(group, entries, index, key).advice())
            .or(this::notMovedIn)
            .or(this::movedInTooFar)
            .or(() -> new MisplacedKey(group, entries.get(index)).advice())
            .or(this::goesOn)
            .orElseGet(() -> new Advice(unknown(), "Correct the spelling. " + OWN_NOTE));
    return new Mistake(
        "DOC-02",
        group.pointer().child(key.text()),
        key.span(),
        Map.of(
            "key", key.text(),
            "known", meant.orElse(""),
            "problem", advice.problem(),
            "mend", advice.mend()),
        Optional.of(key.text()),
        Optional.empty(),
        Optional.empty(),
        meant.isEmpty());
  }

  record Advice(String problem, String mend) {}

  private Advice misspelt(String known) {
    var entry = entries.get(index);
    var field = fieldsOf(group).get(known);
    boolean text = entry.value() instanceof Node.Scalar && !empty(entry.value());
    if (text && field.shape() instanceof Shape.Group inner) {
      var mend = holdsKey(field) ? inside(known) : lines(known, inner);
      return new Advice(unknown(), mend + "\n" + OWN_NOTE);
    }
    var line = WholeLine.with(group.source(), key.span(), known).orElse(known + ":");
    return new Advice(unknown(), "Correct the spelling: `" + line + "`. " + OWN_NOTE);
  }

  private String inside(String known) {
    return new MisplacedKey(group, entries.get(index)).mend(group, known);
  }

  /** A text behind a key that needs keys of its own below it. */
  private String lines(String known, Shape.Group inner) {
    var slot = group.field(known, entries.get(index), fieldsOf(group).get(known));
    return Head.of(slot)
        .map(head -> head.withKey(key.text(), known))
        .flatMap(head -> GroupLines.below(head, slot, inner))
        .map(lines -> ", such as:\n`" + lines + "`")
        .map(such -> "`" + known + "` needs keys of its own, on lines below it" + such)
        .orElse("`" + known + "` needs keys of its own, on lines below it.");
  }

  private String unknown() {
    return "`"
        + key.text()
        + "` is not a key that this program knows. What stands below it was not read.";
  }

  static boolean empty(Node node) {
    return node instanceof Node.Scalar scalar && scalar.plain() && scalar.text().isEmpty();
  }

  /** The key belongs to the one above, which has nothing behind it, and begins no further in. */
  private Optional<Advice> notMovedIn() {
    var head =
        IntStream.iterate(index - 1, i -> i >= 0 && index - i <= FARTHEST, i -> i - 1)
            .mapToObj(entries::get)
            .filter(entry -> field(group, entry).isPresent())
            .findFirst()
            .filter(entry -> empty(entry.value()));
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var above = head.get().key();
    boolean belongs = head.flatMap(entry -> field(group, entry)).filter(this::holdsKey).isPresent();
    return line()
        .filter(line -> belongs)
        .map(
            line ->
                new Advice(
                    "`%s` belongs to `%s` on line %s, but this line does not begin further in."
                        .formatted(key.text(), above.text(), above.span().line()),
                    "Begin it two spaces further in: `%s`"
                        .formatted(" ".repeat(key.span().column() + 1) + line)));
  }

  /** The key is known in a group around this one, or belongs to such a key above it. */
  private Optional<Advice> movedInTooFar() {
    for (var around = group.within(); around.isPresent(); around = around.get().within()) {
      var outer = around.get();
      if (fieldsOf(outer).containsKey(key.text())) {
        return furtherOut(outer);
      }
      for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
        var astray = entries.get(i).key();
        if (field(outer, entries.get(i)).filter(this::holdsKey).isPresent()) {
          return Optional.of(
              new Advice(
                  "`%s` seems to belong to `%s` on line %s, which begins too far in itself."
                      .formatted(key.text(), astray.text(), astray.span().line()),
                  "Mend line %s first.".formatted(astray.span().line())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Advice> furtherOut(Slot outer) {
    return columnOf(outer)
        .flatMap(
            column ->
                line()
                    .map(
                        line ->
                            new Advice(
                                "`%s` is no key of %s. It begins too far in, so it reads as a part of it."
                                    .formatted(key.text(), group.label()),
                                ("Begin this line, and those that belong to it, %s further out:"
                                        + " `%s`")
                                    .formatted(
                                        spaces(key.span().column() - column),
                                        " ".repeat(column - 1) + line))));
  }

  /** A sentence with a colon in it, below a text that it may go on with. */
  private Optional<Advice> goesOn() {
    boolean sentence = key.text().chars().filter(c -> c == ' ').count() >= FEW_SPACES;
    if (!sentence || index == 0) {
      return Optional.empty();
    }
    var above = entries.get(index - 1);
    return field(group, above)
        .filter(field -> field.shape() instanceof Shape.Text)
        .filter(field -> above.value() instanceof Node.Scalar)
        .flatMap(field -> goesOn(above, field, (Node.Scalar) above.value()));
  }

  private Optional<Advice> goesOn(Node.Entry above, Field field, Node.Scalar text) {
    boolean apart = key.span().line() > text.span().endLine() + 1;
    return Head.of(group.field(above.key().text(), above, field))
        .filter(head -> text.text().length() < LONGEST)
        .flatMap(
            head ->
                line()
                    .map(line -> Stream.of(text.text(), apart ? "\n" : "", line))
                    .map(lines -> head.withText(lines.flatMap(String::lines).toList())))
        .map(
            lines ->
                new Advice(
                    "The words before this colon, \"%s\", are read as a key, and no such key is known."
                        .formatted(shorten(key.text())),
                    "If the line goes on with the text above, write it so:\n`"
                        + lines
                        + "`\nIf it is a note to yourself, put `# ` in front of it."));
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }

  /** Where the keys of a group begin; empty in braces. */
  private Optional<Integer> columnOf(Slot outer) {
    return Optional.of(outer.node())
        .filter(Node.Mapping.class::isInstance)
        .map(node -> node.span().column())
        .filter(column -> column < key.span().column());
  }

  private boolean holdsKey(Field field) {
    return field.shape() instanceof Shape.Group inner && inner.fields().containsKey(key.text());
  }

  static Optional<Field> field(Slot slot, Node.Entry entry) {
    return Optional.ofNullable(fieldsOf(slot).get(entry.key().text()));
  }

  static Map<String, Field> fieldsOf(Slot slot) {
    return slot.field().shape() instanceof Shape.Group group ? group.fields() : Map.of();
  }

  /** The key's line, when it begins with the key. */
  private Optional<String> line() {
    return WholeLine.with(group.source(), key.span(), key.text())
        .filter(line -> line.startsWith(key.text()));
  }

  static String shorten(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }
}
